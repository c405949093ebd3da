// Entries of a workout or a day that belong together, because they stand next to each other.

/** The entries in groups: each joins the one before it where `belong` says so of the two. */
function grouped(entries, belong) {
  const found = [];
  for (const entry of entries) {
    const group = found.at(-1);
    if (group && belong(group.at(-1), entry)) group.push(entry);
    else found.push([entry]);
  }
  return found;
}

const isSuperset = (one, other) => Boolean(one.superset) && one.superset === other.superset;

/** By slug: somebody's own exercise has no id in a plan that is shared. */
export const isSameExercise = (one, other) => one.exercise.slug === other.exercise.slug;

/** What is done in turn: the entries with the same label. */
export const turns = (entries) => grouped(entries, isSuperset);

/** What is done for one exercise: its warm-up and its working sets. */
export const lifts = (entries) => grouped(entries, (one, other) => isSameExercise(one, other) && one.superset === other.superset);

/** What is moved together: a superset, and an exercise with its warm-up. */
export const blocks = (entries) => grouped(entries, (one, other) => isSuperset(one, other) || isSameExercise(one, other));
