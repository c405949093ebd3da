// What is asked for before anybody wants to see it, so that plans can be read and begun without a network.

import { all, get, isLoggedIn, network } from "./api.js";
import { recall, tidy } from "./answers.js";
import { load, save } from "./storage.js";

const AGAIN_MS = 3600000;

/** Have the plans on this device, with what their days come to today, and how their exercises are done. */
export async function keepPlans() {
  if (!window.caches || !isLoggedIn() || navigator.connection?.saveData || Date.now() - load("kept_at") < AGAIN_MS) return;
  const exercises = new Set();
  await get("/sessions?status=finished&limit=10");
  for (const { id } of await all("/plans")) {
    const plan = await get(`/plans/${id}`);
    await get(`/sessions?plan_id=${id}&status=finished&limit=1`);
    for (const day of plan.days) {
      if (day.exercises.length) await get(`/plans/${id}/days/${day.id}/next`);
      day.exercises.forEach(({ exercise }) => exercises.add(exercise.id));
    }
  }
  for (const id of exercises) if (!(await recall(`/exercises/${id}`))) await get(`/exercises/${id}`);
  if (network.online) save("kept_at", Date.now());
  tidy();
}
