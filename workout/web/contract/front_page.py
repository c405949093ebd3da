"""The front page of the API's documentation, in Markdown."""

TEXT = """
Plans that fit the week you have, exercises that say how they are done, and goals that follow what you log.

## Try it here

1. Open **Accounts → POST /auth/register** and press *Execute*.
2. Do the same with **Logging in → POST /auth/login**. This page then sends your access token with every request, also after
   a reload, until the token runs out or the tab is closed.
3. Look at **GET /exercises**, then create a plan with **POST /plans**, or have one made by **POST /plan-suggestions**.

## Logging in

`POST /auth/login` answers with an **access token**, which lives for ten minutes, and a **refresh token**. Send the first with
every request:

    Authorization: Bearer <access token>

Before it runs out, or on a 401, exchange the refresh token at `POST /auth/refresh` for the next pair. Each refresh token
works once; asked again within 30 seconds it gives the same successor, so a lost answer does not log anyone out. A device
that is not used for 7 days, or that logged in 30 days ago, has to log in again. Logging out, a new password and deleting
the account take effect at once.

Who has forgotten the password asks for a link by mail at `POST /auth/forgot`, if this server sends mail (else 404, `no_mail`).

A script or an agent needs no password: make it a **personal access token** at `POST /auth/tokens`, and let it send that in place
of an access token. With the scope `read` it reads, with `write` it also writes; neither reaches `/me` and `/auth`, which answer
403 with the `code` `scope`. It works until its last day is over, you delete it, or you change your password.

## Units and times

Everything is in SI units, and each field names its own: `weight_kg`, `distance_m`, `duration_s`, `height_cm`. Times are
RFC 3339: send them with an offset, get them in UTC, ending in `Z`. A field ending in `_at` is an instant, one ending in
`_on` a calendar date in the time zone of the account. Only sentences and charts are in the units that the account prefers
(`units` at `PATCH /me`), and weeks begin on its `first_weekday`.

With a dumbbell or kettlebell in each hand, `weight_kg` is the weight of one, as written on it; the repetitions, seconds and
metres of an exercise that is `unilateral` are those of each side; and volume is weight times repetitions just as they stand.

## Errors

Every error is a problem as in RFC 9457, `application/problem+json`. Branch and translate by its `code`, never by its sentences:
a code stays what it is, and its page, which `type` names, says what it means and what to do. With 422, `errors` names every
field that is wrong at once, as a JSON pointer with a code of its own (of a body over 32 KB, the first). [All codes](problems).

    {"type": "/problems/invalid", "title": "Invalid", "status": 422,
     "detail": "Some of what was sent cannot be accepted; see errors.", "instance": "/api/v1/plans", "code": "invalid",
     "errors": [{"pointer": "/days/0/exercises/2/reps", "detail": "This must be at least 1.", "code": "too_small"}]}

Fields and query parameters that do not exist are errors too: a misspelt one would otherwise be lost in silence. Only a request
that takes no body ignores one. What belongs to someone else answers 404, as if it did not exist. Every answer carries an
`X-Request-Id`; quote it when you report a fault.

## Lists

A list is answered as `{"items": [...], "next": "..."}`. Send `next` as `?cursor=` to get the following page, with the same
filters; it is null on the last page. `?limit=` sets the size of a page, from 1 to 100.

## Moving in and out

Send the file that another app has exported to `POST /imports`, as it is: the answer is a draft, which tells what it holds and
asks what it leaves open. `GET /export` is everything of yours as one document, which `POST /imports` takes back.

## Training

`POST /sessions` with a plan's `day_id` starts a workout: a snapshot of that day. Every call that changes it answers with what to
do now, so a client needs no second call: the set, what comes next, and, while resting, `rest_ends_at` to count down to. Compare
`server_time` with the phone's clock, and count down by the server's. A second device finds the workout at `GET /sessions/active`
and follows it live at `GET /sessions/{id}/events`; where streams do not work, poll `GET /sessions/{id}/current` with
`If-None-Match`. Each open set has `last`: what was done in its place last time.

What was done can always be put right: every call on sets and exercises works after the end too, and a set or an exercise that is
added then counts as done; `PATCH /sessions/{id}` corrects the times, and `POST /sessions/{id}/resume` takes back an end within
twelve hours. A phone that was offline sends its taps later, in their order, each with the time at which it was made
(`completed_at`, `paused_at`, `resumed_at`, `ended_at`): sets keep these times, also when another device has finished the workout
meanwhile, and no old rest begins. A workout of which no set was done counts for nothing.

An entry of a plan may carry a `progression`. Its targets then follow from what was done last time: `linear` adds weight when
every set met its target, `double` adds repetitions up to `reps_max` and then weight, `time` and `distance` make a set longer and
`pace` makes it faster. Repeated failures and long breaks make it lighter.
`GET /plans/{id}/days/{day_id}/next` tells the targets of today beforehand, with the reason in words; say at `PATCH /me` what the
smallest steps are that you can load. All of it is computed from the log, so correcting an old session changes what comes next.

## Sharing a plan

`PUT /plans/{id}/share` makes a code for a plan of yours. Whoever has it, account or not, reads the plan at
`GET /shared-plans/{code}`, as it is at that moment: its days, targets, weeks and notes, but neither whose it is nor what was
trained. `POST /shared-plans/{code}/copy` makes a plan of one's own of it. `DELETE /plans/{id}/share` revokes the code for good;
copies stay. An exercise of the owner's own has no id there. A copy brings it along as an exercise of the taker's own, and takes
the one that the taker has already if its name and what it records are the same.

`POST /plans/{id}/calendar` makes an address to which a calendar program can subscribe. Each day that has a weekday is an event in
it, for the whole day or, with `&time=18:00` at the end of the address, from then on.

## Following how it goes

`GET /weights/trend`, `GET /exercises/{id}/progress` and `GET /progress/summary` return weight, one exercise and the weeks over
time, the oldest first; each has a `chart.svg` beside it that draws the same, and so have measurements of the body. The picture
needs the token like everything else, so a page fetches it and shows it as an image from a `data:` URL, with the SVG's own
`<desc>` as the text for those who do not see it. It follows the light or dark scheme of the page; `?scheme=light` and
`?scheme=dark` force one. `GET /progress/muscles` tells of each muscle how much it was trained this week, until when it
recovers and when it was last trained; `muscles.svg` beside it, and beside each exercise, draws it on a figure. `GET /records`
names the set that made each record.

None of this is stored: records, estimated maxima, volumes, streaks and the state of goals are computed from the sets that were
done, whenever they are asked for, so a correction or a deletion changes all of them. Warm-ups and failed attempts do not count.

## Keeping a copy

A program that keeps its own copy asks `GET /changes` what has changed, with the `next` of the answer before as `since`, until
`items` is empty. Each plan, session, weight, measurement, goal and exercise of your own stands there once, as of its last change:
read it by its id, or drop it if it is `deleted`.

## Agents

An assistant that speaks the Model Context Protocol finds the calls that it needs as tools at `POST /api/v1/mcp` (Streamable
HTTP). Give it that address and the header `Authorization: Bearer wko_…` with a personal access token: with the scope `read` it
finds only tools that read. A tool has the name and the fields of its call here, and its answers are cut to what an assistant can
take in.

## Changing things safely

- **PUT** replaces the whole object, **PATCH** only the fields given; null clears an optional one.
- **Retries**: send an `Idempotency-Key` of your own making (a UUID, say) with a POST. Sent again within 24 hours with the
  same body, the request is answered as it was the first time and not done twice; with another body it is refused, where
  it takes one. (Where the answers come to more than 20 MB, the oldest are forgotten sooner.)
- **Conflicts**: every object and list comes with an `ETag`. Send it as `If-Match` with PUT, PATCH or DELETE, and the change
  is made only if nobody was faster (else 412); send it as `If-None-Match` with GET to get a 304 while nothing has changed.
  The `ETag` of the answer to a change is that of the new state, so the next change can go on from it. A day of a plan and an
  entry have their own; all calls of a session share one state, so each answer of theirs, `current` too, has one that fits all.
  What has no GET of its own goes by the GET that its `If-Match` names here; of a list, the `ETag` of any page fits.
"""
