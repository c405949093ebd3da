// Trains with the client of @hey-api/openapi-ts, and follows the workout live. The server's address is the argument.
import { client } from "./hey/client.gen.js";
import {
  completeSet, createPlan, finishSession, listExercises, logIn, readCurrent, register, startSession, streamEvents,
} from "./hey/index.js";
import type { PlanInput } from "./hey/index.js";

client.setConfig({ baseUrl: process.argv[2] ?? "", throwOnError: true });
const account = { email: "hey@example.com", password: "purple-kettle-orbit-9" };
await register({ body: { ...account, timezone: "Europe/Berlin" }, throwOnError: true });
const wrong = { ...account, password: "wrong-kettle-orbit-9" };
const refused = await logIn({ body: wrong, throwOnError: false });
if (refused.error?.code !== "login_failed") throw new Error("a wrong password is not refused");
const { data: tokens } = await logIn({ body: account, throwOnError: true });
client.setConfig({ auth: tokens.access_token });

const { data: found } = await listExercises({ query: { q: "goblet squat", limit: 1 }, throwOnError: true });
const exercise = found.items[0];
if (!exercise) throw new Error("no exercise was found");
const legs: PlanInput = {
  name: "Strong legs",
  goal: "hypertrophy",
  sessions_per_week: 1,
  session_minutes: 45,
  days: [{ name: "Legs", weekday: null, exercises: [{ exercise_id: exercise.id, sets: 2, reps: 8, weight_kg: 20 }] }],
};
const { data: plan } = await createPlan({ body: legs, throwOnError: true });
const day = plan.days[0];
if (!day) throw new Error("the plan has no day");
const { data: session } = await startSession({ body: { day_id: day.id }, throwOnError: true });
const path = { id: session.id };

const { stream } = await streamEvents({ path });
const first = await stream.next();
if (first.done || first.value.session_id !== session.id) throw new Error("the stream tells of another workout");
await stream.return(undefined);

let { data: state } = await readCurrent({ path, throwOnError: true });
while (state.set) {
  const done = await completeSet({ path: { ...path, set_id: state.set.id }, body: { reps: 8 }, throwOnError: true });
  state = done.data;
}
const { data: finished } = await finishSession({ path, throwOnError: true });
if (finished.summary.sets_done !== 2) throw new Error(`not what was done: ${JSON.stringify(finished.summary)}`);
