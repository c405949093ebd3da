// Trains with openapi-fetch and the types of openapi-typescript. The server's address is the argument.
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

const api = createClient<paths>({ baseUrl: process.argv[2] ?? "" });

/** What was asked for; throws the problem's code otherwise. */
function told<T>({ data, error }: { data?: T; error?: components["schemas"]["Problem"] }): T {
  if (data === undefined) throw new Error(`${error?.code}: ${error?.detail}`);
  return data;
}

const account = { email: "fetch@example.com", password: "purple-kettle-orbit-9" };
told(await api.POST("/api/v1/auth/register", { body: { ...account, units: { weight: "lb" } } }));
const refused = await api.POST("/api/v1/auth/login", { body: { ...account, password: "wrong-kettle-orbit-9" } });
if (refused.error?.code !== "login_failed") throw new Error("a wrong password is not refused");
const tokens = told(await api.POST("/api/v1/auth/login", { body: account }));
api.use({
  onRequest({ request }) {
    request.headers.set("Authorization", `${tokens.token_type} ${tokens.access_token}`);
  },
});

const muscle: components["schemas"]["Muscle"] = "quadriceps";
const found = told(await api.GET("/api/v1/exercises", { params: { query: { q: "goblet squat", muscle, limit: 1 } } }));
const exercise = found.items[0];
if (!exercise) throw new Error("no exercise was found");
const plan = told(
  await api.POST("/api/v1/plans", {
    body: {
      name: "Strong legs",
      goal: "hypertrophy",
      sessions_per_week: 1,
      session_minutes: 45,
      days: [
        {
          name: "Legs",
          weekday: "monday",
          exercises: [{ exercise_id: exercise.id, sets: 2, reps: 8, weight_kg: 20, progression: { rule: "linear" } }],
        },
      ],
    },
  }),
);
const day = plan.days[0];
if (!day) throw new Error("the plan has no day");
const session = told(await api.POST("/api/v1/sessions", { body: { day_id: day.id } }));
const id = session.id;
let state = told(await api.GET("/api/v1/sessions/{id}/current", { params: { path: { id } } }));
while (state.set) {
  const path = { id, set_id: state.set.id };
  state = told(await api.POST("/api/v1/sessions/{id}/sets/{set_id}/complete", { params: { path }, body: { reps: 8, rir: 2 } }));
}
const { summary } = told(await api.POST("/api/v1/sessions/{id}/finish", { params: { path: { id } } }));
if (summary.sets_done !== 2 || summary.volume_kg !== 320) throw new Error(`not what was done: ${JSON.stringify(summary)}`);
