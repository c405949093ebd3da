// What this device remembers between two visits. A browser that forbids it still works, until the page is closed.

const PREFIX = "workout.";
const fallback = new Map();

export function load(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name));
  } catch {
    return fallback.get(name) ?? null;
  }
}

export function save(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    fallback.set(name, value);
  }
}

/** The names of what is kept under a common beginning, in order. */
export function namesOf(beginning) {
  let names = [...fallback.keys()];
  try {
    names = [...Object.keys(localStorage).map((name) => name.slice(PREFIX.length)), ...names];
  } catch {
    // Nothing is kept there.
  }
  return names.filter((name) => name.startsWith(beginning)).sort();
}

export function forget(name) {
  fallback.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept there.
  }
}
