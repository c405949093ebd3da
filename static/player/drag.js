// Moving an item of a list by its handle, with a finger or a mouse. Buttons do the same for a keyboard and a screen reader.

import { h } from "./dom.js";

const EDGE_PX = 120; // near the edges of the screen the page follows, beside the tabs and the button below
const SCROLL_PX = 8;
const SCROLL_MS = 16;

/**
 * A handle for an item. `listsOf()` are the elements that it can be put into; `drop(list, next)` is called when it is let go
 * in one of them, with the item that it is to stand before, or null at the end.
 */
export function handle(item, listsOf, drop) {
  // What a screen reader can use are the buttons.
  const grip = h("span", { class: "handle", "aria-hidden": "true" }, "⠿");
  grip.addEventListener("click", (event) => event.preventDefault()); // in a summary it would fold
  grip.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    new Drag(grip, item, listsOf(), drop).follow(event);
  });
  return grip;
}

/** Where `one` comes to stand among `all` when it is let go before the element `next`. */
export function placeBefore(next, all, one) {
  const others = all.filter((other) => other !== one);
  const place = others.findIndex(({ element }) => element === next);
  return place < 0 ? others.length : place;
}

class Drag {
  constructor(grip, item, lists, drop) {
    Object.assign(this, { item, lists, drop, y: 0 });
    this.mark = h("div", { class: "drop-mark" });
    this.ending = new AbortController();
    const { signal } = this.ending;
    grip.addEventListener("pointermove", (event) => this.follow(event), { signal });
    grip.addEventListener("pointerup", () => this.end(true), { signal });
    grip.addEventListener("pointercancel", () => this.end(false), { signal });
    item.classList.add("dragged");
    this.scrolling = setInterval(() => this.scroll(), SCROLL_MS);
  }

  follow({ clientY }) {
    this.y = clientY;
    this.list = this.listAt();
    const others = [...this.list.children].filter((one) => one !== this.item && one.tagName === this.item.tagName);
    this.next = others.find((one) => middle(one) > clientY) ?? null;
    if (this.mark.parentElement !== this.list || this.mark.nextElementSibling !== this.next) this.list.insertBefore(this.mark, this.next);
  }

  /** The list under the finger, or the one nearest to it. */
  listAt() {
    const away = (list) => {
      const { top, bottom } = list.getBoundingClientRect();
      return Math.max(top - this.y, this.y - bottom, 0);
    };
    return this.lists.reduce((best, list) => (away(list) < away(best) ? list : best));
  }

  scroll() {
    const by = this.y < EDGE_PX ? -SCROLL_PX : this.y > window.innerHeight - EDGE_PX ? SCROLL_PX : 0;
    if (!by) return;
    window.scrollBy(0, by);
    this.follow({ clientY: this.y });
  }

  end(isDropped) {
    this.ending.abort();
    clearInterval(this.scrolling);
    this.item.classList.remove("dragged");
    this.mark.remove();
    if (isDropped) this.drop(this.list, this.next);
  }
}

function middle(element) {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
