-- The whole catalogue. Loaded at the first start and again whenever this file has changed: each row is found by its slug
-- and brought up to date in place, so ids stay, and people's plans and logs keep pointing at what they pointed at.
-- Never rename a slug that was released; what is to disappear gets archived by a migration.

-- The vocabulary ----------------------------------------------------------------------------------------------------

INSERT INTO muscle (slug, name, aliases, position) VALUES
    ('neck', 'Neck', 'throat nape', 1),
    ('traps', 'Trapezius', 'traps', 2),
    ('front-delts', 'Front deltoids', 'shoulders delts', 3),
    ('side-delts', 'Side deltoids', 'shoulders delts', 4),
    ('rear-delts', 'Rear deltoids', 'shoulders delts', 5),
    ('rotator-cuff', 'Rotator cuff', 'shoulders infraspinatus supraspinatus', 6),
    ('chest', 'Chest', 'pecs pectorals pectoralis', 7),
    ('upper-back', 'Upper back', 'rhomboids shoulder blades', 8),
    ('lats', 'Latissimus dorsi', 'lats back', 9),
    ('biceps', 'Biceps', 'upper arms guns', 10),
    ('triceps', 'Triceps', 'upper arms', 11),
    ('forearms', 'Forearms', 'grip wrists', 12),
    ('abs', 'Abdominals', 'abs core stomach belly six-pack', 13),
    ('obliques', 'Obliques', 'core waist sides', 14),
    ('lower-back', 'Lower back', 'erectors core spine', 15),
    ('hip-flexors', 'Hip flexors', 'psoas hips', 16),
    ('glutes', 'Glutes', 'gluteus buttocks bottom hips', 17),
    ('abductors', 'Hip abductors', 'gluteus medius outer thighs hips', 18),
    ('adductors', 'Hip adductors', 'inner thighs groin', 19),
    ('quadriceps', 'Quadriceps', 'quads thighs legs', 20),
    ('hamstrings', 'Hamstrings', 'back of the thighs legs', 21),
    ('calves', 'Calves', 'gastrocnemius soleus lower legs', 22),
    ('tibialis-anterior', 'Tibialis anterior', 'shins lower legs', 23)
ON CONFLICT (slug) DO UPDATE
   SET name = excluded.name, aliases = excluded.aliases, position = excluded.position;

INSERT INTO equipment (slug, name, position) VALUES
    ('barbell', 'Barbell', 1),
    ('ez-bar', 'EZ bar', 2),
    ('trap-bar', 'Trap bar', 3),
    ('weight-plate', 'Weight plate', 4),
    ('log-bar', 'Log bar', 5),
    ('yoke', 'Yoke', 6),
    ('rack', 'Squat rack', 7),
    ('smith-machine', 'Smith machine', 8),
    ('landmine', 'Landmine', 9),
    ('bench', 'Bench', 10),
    ('adjustable-bench', 'Adjustable bench', 11),
    ('preacher-bench', 'Preacher bench', 12),
    ('dumbbell', 'Dumbbell', 13),
    ('kettlebell', 'Kettlebell', 14),
    ('sandbag', 'Sandbag', 15),
    ('atlas-stone', 'Atlas stone', 16),
    ('tyre', 'Tyre', 17),
    ('rucksack', 'Rucksack', 18),
    ('machine', 'Machine (any)', 19),
    ('leg-press-machine', 'Leg press machine', 20),
    ('hack-squat-machine', 'Hack squat machine', 21),
    ('pendulum-squat-machine', 'Pendulum squat machine', 22),
    ('belt-squat-machine', 'Belt squat machine', 23),
    ('leg-extension-machine', 'Leg extension machine', 24),
    ('leg-curl-machine', 'Leg curl machine', 25),
    ('calf-raise-machine', 'Calf raise machine', 26),
    ('hip-adduction-machine', 'Hip adduction machine', 27),
    ('hip-abduction-machine', 'Hip abduction machine', 28),
    ('glute-kickback-machine', 'Glute kickback machine', 29),
    ('hip-thrust-machine', 'Hip thrust machine', 30),
    ('reverse-hyper-machine', 'Reverse hyper machine', 31),
    ('glute-ham-bench', 'Glute-ham bench', 32),
    ('roman-chair', 'Roman chair', 33),
    ('chest-press-machine', 'Chest press machine', 34),
    ('pec-deck-machine', 'Pec deck machine', 35),
    ('shoulder-press-machine', 'Shoulder press machine', 36),
    ('lateral-raise-machine', 'Lateral raise machine', 37),
    ('row-machine', 'Row machine', 38),
    ('t-bar-row-machine', 'T-bar row machine', 39),
    ('pullover-machine', 'Pullover machine', 40),
    ('assisted-pull-up-machine', 'Assisted pull-up machine', 41),
    ('biceps-curl-machine', 'Biceps curl machine', 42),
    ('triceps-extension-machine', 'Triceps extension machine', 43),
    ('dip-machine', 'Dip machine', 44),
    ('crunch-machine', 'Crunch machine', 45),
    ('captains-chair', 'Captain''s chair', 46),
    ('cable-machine', 'Cable machine', 47),
    ('lat-pulldown-station', 'Lat pulldown station', 48),
    ('seated-row-station', 'Seated row station', 49),
    ('band', 'Resistance band', 50),
    ('suspension-trainer', 'Suspension trainer', 51),
    ('rings', 'Gymnastic rings', 52),
    ('pull-up-bar', 'Pull-up bar', 53),
    ('dip-bars', 'Dip bars', 54),
    ('medicine-ball', 'Medicine ball', 55),
    ('stability-ball', 'Stability ball', 56),
    ('ab-wheel', 'Ab wheel', 57),
    ('box', 'Box', 58),
    ('foam-roller', 'Foam roller', 59),
    ('sliders', 'Sliders', 60),
    ('stick', 'Stick', 61),
    ('heavy-bag', 'Heavy bag', 62),
    ('battle-rope', 'Battle rope', 63),
    ('sled', 'Sled', 64),
    ('jump-rope', 'Skipping rope', 65),
    ('treadmill', 'Treadmill', 66),
    ('bike', 'Bicycle', 67),
    ('stationary-bike', 'Stationary bike', 68),
    ('air-bike', 'Air bike', 69),
    ('recumbent-bike', 'Recumbent bike', 70),
    ('arm-ergometer', 'Arm ergometer', 71),
    ('rowing-machine', 'Rowing machine', 72),
    ('ski-erg', 'SkiErg', 73),
    ('cross-trainer', 'Cross-trainer', 74),
    ('stair-climber', 'Stair climber', 75),
    ('wheelchair', 'Wheelchair', 76),
    ('pool', 'Swimming pool', 77)
ON CONFLICT (slug) DO UPDATE
   SET name = excluded.name, position = excluded.position;

-- What serves as what: everything as itself, a whole gym's `machine` as every machine in it, and what can take another's place.
DELETE FROM equipment_use;

INSERT INTO equipment_use (equipment, serves_as)
SELECT slug, slug
  FROM equipment;

INSERT INTO equipment_use (equipment, serves_as)
SELECT 'machine', listed.value
  FROM json_each(json_array(
        'smith-machine', 'leg-press-machine', 'hack-squat-machine', 'pendulum-squat-machine', 'belt-squat-machine',
        'leg-extension-machine', 'leg-curl-machine', 'calf-raise-machine', 'hip-adduction-machine',
        'hip-abduction-machine', 'glute-kickback-machine', 'hip-thrust-machine', 'reverse-hyper-machine',
        'glute-ham-bench', 'roman-chair', 'chest-press-machine', 'pec-deck-machine', 'shoulder-press-machine',
        'lateral-raise-machine', 'row-machine', 't-bar-row-machine', 'pullover-machine', 'assisted-pull-up-machine',
        'biceps-curl-machine', 'triceps-extension-machine', 'dip-machine', 'crunch-machine', 'captains-chair',
        'lat-pulldown-station', 'seated-row-station')) AS listed;

INSERT INTO equipment_use (equipment, serves_as) VALUES
    ('adjustable-bench', 'bench'),
    ('glute-ham-bench', 'roman-chair'),
    ('cable-machine', 'lat-pulldown-station'),      -- kneeling under the high pulley
    ('cable-machine', 'seated-row-station'),        -- sitting before the low one
    ('rings', 'suspension-trainer');

-- The exercises -----------------------------------------------------------------------------------------------------
-- Written into a table of this session alone, from which they are merged below.
-- met_code is the activity's code in the 2024 Adult Compendium of Physical Activities (Herrmann et al., Journal of Sport
-- and Health Science 13, 2024), met its value there. Both are NULL where no activity of the Compendium fits.
-- A METs value describes minutes of an activity: of a single set it is only a rough guide.
-- stresses is what somebody should know of who has to spare it: joints that it loads, landings, arms overhead, lying on the back.
-- harder names the forms of the same exercise that one goes to once this one is too easy, the next one first; none where
-- weight is simply added. Each of those has this one among its easier forms.

CREATE TEMPORARY TABLE edition (
    slug, name, aliases, type, movement, level, mechanic, force, equipment, primary_muscles, secondary_muscles,
    tracks, load, unilateral, rest_s, speed_m_s, met, met_code, stresses, harder, description, instructions, tips
);

-- Strength

INSERT INTO edition VALUES (
    'barbell-back-squat', 'Barbell back squat',
    json_array('back squat', 'high-bar squat', 'low-bar squat', 'barbell squat', 'squat', 'barbell full squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'lower-back', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(),
    'A full squat with the bar carried across the upper back. It is one of the most useful ways to build strength in the thighs and hips, for beginners with the empty bar as for those who have squatted for years.',
    json_array(
        'Set the bar in the rack at mid-chest height and fix the safety bars just below the level the bar reaches in your deepest squat.',
        'Duck under the bar, rest it on the muscle of your upper back below the neck, and grip it evenly just outside your shoulders.',
        'Stand up to lift the bar off its hooks, take two short steps back and place your feet about shoulder width apart, toes slightly out.',
        'Draw a deep breath into your belly and brace your trunk as if someone were about to prod you in the waist.',
        'Bend hips and knees together and lower under control until your thighs are about level, knees travelling in line with your toes.',
        'Drive the whole foot into the ground to stand, letting the breath go as you pass the hardest point.',
        'After the last squat, walk forward until the bar touches both uprights, then bend your knees to set it on the hooks. If you get stuck at the bottom, sink until the safety bars take the bar.'),
    json_array(
        'Heels lifting off the floor mid-squat usually mean tight ankles, so widen your stance a little or wear shoes with a raised heel.',
        'If your hips shoot up first and the bar tips you forward, take weight off and think of pushing your back up into the bar.',
        'Practise with the empty bar until every repetition reaches the same depth.'));

INSERT INTO edition VALUES (
    'barbell-front-squat', 'Barbell front squat',
    json_array('front squat', 'clean-grip squat', 'FSQ'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes'), json_array('upper-back', 'abs', 'adductors', 'lower-back'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('knee', 'lower_back', 'wrist'), json_array(),
    'A squat with the bar resting across the front of the shoulders, which keeps the torso upright and asks a great deal of the thighs and upper back. It suits practised lifters with mobile wrists, ankles and shoulders.',
    json_array(
        'Place the bar in the rack at about armpit height and set the safety bars a little below its lowest point in a full front squat.',
        'Step in close, lift your elbows high and let the bar sit in the groove between throat and shoulder muscle, with two or three fingers hooked beneath it.',
        'Straighten your legs to unrack, step back twice and set your feet at hip to shoulder width.',
        'Fill your trunk with air, tighten your middle and raise your elbows a touch more.',
        'Sit straight down between your heels, keeping your chest tall and your upper arms close to level with the floor.',
        'Push up through the middle of each foot, leading with the elbows, and exhale near the top.',
        'Walk back into the rack until the bar meets the uprights and lower it on to the hooks. Should a lift fail, lower to the safety bars or let the bar roll forward off your shoulders while you step back.'),
    json_array(
        'Dropping elbows let the bar slide down your chest; end the set as soon as you can no longer keep them up.',
        'If your wrists complain, cross your forearms over the bar or loop lifting straps around it and hold those.',
        'Expect to use clearly less weight here than in your back squat.'));

INSERT INTO edition VALUES (
    'goblet-squat', 'Goblet squat',
    json_array('dumbbell goblet squat', 'DB goblet squat', 'cup squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('dumbbell'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'abs', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 5.0, '02052',
    json_array('knee'), json_array(),
    'A squat with a single dumbbell held upright against the chest like a large cup. The weight in front helps you balance and stay tall, which makes this the best first loaded squat for most people.',
    json_array(
        'Stand the dumbbell on end, pick it up with both hands under its upper head and hold it close to your breastbone.',
        'Place your feet a little wider than your hips and turn your toes out slightly.',
        'Breathe in, tighten your stomach and let your elbows point down towards the inside of your knees.',
        'Sit down between your legs until your elbows brush your inner thighs or you reach the lowest point where your back stays long.',
        'Press the floor away and stand tall, breathing out as your legs straighten.',
        'When the set is over, hinge down with bent knees and stand the dumbbell back on the floor.'),
    json_array(
        'If the dumbbell drifts away from your chest, your back has to work too hard, so hug it in.',
        'Let your knees spread in the direction of your toes rather than collapse towards each other.',
        'A kettlebell held by the sides of its handle works just as well as a dumbbell for goblet squats.'));

INSERT INTO edition VALUES (
    'bodyweight-squat', 'Bodyweight squat',
    json_array('air squat', 'free squat', 'prisoner squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'calves'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array('knee'), json_array('bulgarian-split-squat'),
    'The plain squat with no load at all, a pattern you use whenever you sit down and get up. It suits complete beginners, makes a fine warm-up, and lets you train the legs anywhere.',
    json_array(
        'Stand with your feet roughly shoulder width apart and your toes pointing a little outwards.',
        'Reach your arms forward at chest height to act as a counterweight while you squat.',
        'Inhale and send your hips back and down, as though lowering yourself on to a low stool.',
        'Go as deep as you can while both heels stay down and your chest still faces forward.',
        'Breathe out and push through your whole foot until your hips and knees are straight again.',
        'If you feel unsteady or tired, place a chair behind you and finish by sitting down on it gently.'),
    json_array(
        'Keep your weight over the middle of the foot, so that you could wriggle your toes at any moment.',
        'Squat to a chair seat at first and swap it for something lower as you grow stronger.',
        'Taking three seconds to go down makes an easy air squat demanding again.'));

INSERT INTO edition VALUES (
    'leg-press', 'Leg press',
    json_array('machine leg press', '45-degree leg press', 'sled leg press', 'horizontal leg press'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('leg-press-machine'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('knee'), json_array(),
    'A machine exercise in which you push a loaded platform away with both feet while your back is supported. It builds the thighs with little need for balance, so it suits newcomers as well as lifters who want extra leg work.',
    json_array(
        'Sit deep in the seat with your hips and whole back against the pad, and put your feet in the middle of the platform at hip width.',
        'Choose a light first load, press the platform up a little and swing the safety handles out of the way.',
        'Take hold of the side grips, breathe in and brace so your lower back stays glued to the pad.',
        'Let the platform come towards you until your knees are bent to about a right angle or just before your hips begin to curl up.',
        'Push it away evenly with both heels and forefeet while breathing out, stopping just short of locked knees.',
        'With the legs nearly straight after the last press, turn the safety handles back in before you relax your feet.'),
    json_array(
        'If your tailbone peels off the seat at the bottom, shorten the range of the press.',
        'Never snap the knees straight under a heavy platform; keep a slight bend at the end.',
        'Placing the feet higher shifts work towards the buttocks, and placing them lower gives the thighs more.'));

INSERT INTO edition VALUES (
    'hack-squat', 'Hack squat',
    json_array('machine hack squat', 'hack squat machine', 'sled hack squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('hack-squat-machine'),
    json_array('quadriceps'), json_array('glutes', 'adductors', 'calves'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(),
    'A squat on a slanted sled, with your back against a pad and the load on shoulder rests. The guided path lets you work the front of the thighs hard and deep without having to balance a bar.',
    json_array(
        'Load the sled lightly, step on to the footplate and settle your shoulders under the rests with your back flat on the pad.',
        'Put your feet around shoulder width, far enough up the plate that your heels will stay flat at the bottom.',
        'Stand up to take the load and release the safety catches with the hand levers.',
        'Take a breath, brace and bend your knees slowly, keeping hips and shoulder blades in touch with the pad.',
        'Lower until your thighs are at least level with the footplate, or as deep as your knees allow without discomfort.',
        'Push hard through the whole foot and breathe out on the way up, leaving your knees soft at the top of the sled''s path.',
        'Re-engage the catches while your legs are straight, and lower the sled on to them before stepping out.'),
    json_array(
        'Bouncing out of the bottom strains the knees; pause there for a moment instead.',
        'When your heels rise on the footplate, move both feet a few centimetres higher.',
        'Count the sled itself as part of the load when you compare hack squat machines.'));

INSERT INTO edition VALUES (
    'wall-sit', 'Wall sit',
    json_array('wall squat hold', 'invisible chair', 'wall chair'),
    'strength', 'squat', 'beginner', 'compound', 'static', json_array(),
    json_array('quadriceps'), json_array('glutes', 'calves'),
    json_array('weight', 'duration'), 'bodyweight', FALSE, 60, NULL, 3.0, '02056',
    json_array('knee'), json_array(),
    'A held squat with the back supported by a wall, as if sitting on a chair that is not there. It builds endurance in the thighs without movement and is simple to shorten or lengthen to suit your strength.',
    json_array(
        'Lean your back and head against a smooth, firm wall and walk your feet about two foot lengths forward.',
        'Slide down until your thighs are level with the floor, or stop higher if that is too hard today.',
        'Move your feet so that your shins are upright and your knees sit above your ankles.',
        'Press your lower back into the wall, rest your arms by your sides and keep breathing steadily.',
        'Hold for the planned time with your weight spread over both feet.',
        'To come out, put your hands on the wall and push up to standing, or slide down gently to sit on the floor.'),
    json_array(
        'Hands pressing on the thighs take away the work, so let them hang or fold them on your chest.',
        'Holding your breath is the usual slip in a wall sit; count your exhalations rather than the seconds.',
        'A weight plate laid flat on the lap adds load once a full minute feels easy.'));

INSERT INTO edition VALUES (
    'pistol-squat', 'Pistol squat',
    json_array('single-leg squat', 'one-legged squat', 'pistols'),
    'strength', 'squat', 'advanced', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('hip-flexors', 'adductors', 'abs', 'calves'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 120, NULL, 3.0, '02056',
    json_array('knee'), json_array(),
    'A deep squat on one leg with the other held straight out in front. It calls for strength, balance and supple ankles all at once, and suits people who find ordinary squats and split squats comfortable.',
    json_array(
        'Stand on one leg beside a wall or door frame that you can touch if you wobble.',
        'Stretch both arms forward and lift the free leg in front with the knee as straight as you can manage.',
        'Breathe in, tighten your middle and start to sit back and down on the standing leg.',
        'Descend slowly with the heel rooted and the knee tracking over the second toe, keeping the free foot just clear of the floor.',
        'Pause for a moment at the deepest point you control, without flopping on to your calf.',
        'Lean slightly forward, push through the whole standing foot and exhale as you rise.',
        'Complete the set on that leg, rest briefly and change over; if a rep fails, put the free foot down or sit back on to the floor.'),
    json_array(
        'Learn it by sitting down to a chair on one leg and choosing lower seats over the weeks.',
        'Holding a light weight out in front makes balancing easier, odd as that sounds.',
        'A knee that dives inwards means the pistol is too deep for now, so reduce the range and rebuild.'));

INSERT INTO edition VALUES (
    'barbell-deadlift', 'Barbell deadlift',
    json_array('conventional deadlift', 'deadlift', 'DL'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('barbell'),
    json_array('glutes', 'hamstrings', 'lower-back'), json_array('quadriceps', 'upper-back', 'traps', 'forearms', 'adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(),
    'Lifting a loaded bar from the floor to a standing position. It trains nearly the whole back of the body and teaches you to pick up heavy things well, provided you add weight patiently.',
    json_array(
        'Stand with your feet hip width apart and the bar over the middle of your feet, about a thumb''s length from your shins.',
        'Push your hips back, bend down and grip the bar just outside your legs.',
        'Bring your shins to the bar, lift your chest and pull your shoulders down until your back is long and flat.',
        'Take a big breath, brace your trunk and draw the slack out of the bar until you feel it tighten against the plates.',
        'Push the floor away with your legs and let the bar slide up close to your shins and thighs.',
        'Finish by standing tall with buttocks squeezed, without leaning backwards.',
        'Breathe out at the top or on the way down, send the hips back first and return the bar to the floor under control.'),
    json_array(
        'A bar that swings away from the legs pulls your back round; keep it brushing your clothes all the way.',
        'Treat each deadlift as a fresh lift and reset your grip and breath between repetitions.',
        'If the plates are too small to put the bar at mid-shin height, raise them on blocks.',
        'Stop the set once your back can no longer hold its shape, even if your legs have more to give.'));

INSERT INTO edition VALUES (
    'barbell-romanian-deadlift', 'Barbell Romanian deadlift',
    json_array('Romanian deadlift', 'RDL', 'barbell RDL'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('barbell'),
    json_array('hamstrings', 'glutes'), json_array('lower-back', 'forearms', 'upper-back', 'adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(),
    'A hip hinge that starts from standing and lowers the bar only as far as the hamstrings allow. It strengthens the back of the thighs in a stretched position and is a mainstay for runners, lifters and field athletes.',
    json_array(
        'Grip the bar at shoulder width and lift it from the floor as in a deadlift, or from hooks just below hip height if you have them.',
        'Stand with your feet under your hips, knees slightly bent and shoulders drawn down.',
        'Breathe in, brace and slide your hips straight back as though closing a car door behind you.',
        'Let the bar travel down the front of your thighs while your knees keep the same soft bend.',
        'Stop when the hamstrings are firmly stretched and before your back rounds, often somewhere below the kneecap.',
        'Drive your hips forward to stand, breathing out, and finish with level ribs and pelvis.',
        'After your last repetition bend your knees as well and set the bar down with a long back.'),
    json_array(
        'Reaching for the floor with the plates is not the goal; depth is set by how far your hips can move back.',
        'If your knees keep bending, the hinge has become a squat, so freeze them after the first few centimetres.',
        'Squeeze your armpits shut to stop the bar floating forward.'));

INSERT INTO edition VALUES (
    'dumbbell-romanian-deadlift', 'Dumbbell Romanian deadlift',
    json_array('dumbbell RDL', 'DB RDL', 'dumbbell stiff-leg deadlift'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('dumbbell'),
    json_array('hamstrings', 'glutes'), json_array('lower-back', 'forearms', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(),
    'The Romanian deadlift with a dumbbell in each hand, which lets the arms hang freely and start light. It is a friendly way to learn the hip hinge and to build the hamstrings at home.',
    json_array(
        'Pick up the two dumbbells with bent knees and a flat back, and stand with your feet at hip width.',
        'Hold the weights in front of your thighs with the palms facing you, and unlock your knees slightly.',
        'Inhale, firm up your stomach and push your buttocks towards the wall behind you.',
        'Allow the dumbbells to glide down along your legs, with your neck in line with your spine.',
        'Turn round when you feel a clear pull behind the thighs, usually with the dumbbells near the knees or upper shins.',
        'Bring the hips forward again while exhaling until you stand straight.',
        'To finish, step to your rack or bend your legs well and set both dumbbells on the floor.'),
    json_array(
        'Practise with your back a foot away from a wall and touch it with your seat on each hinge.',
        'Rounded shoulders let the dumbbells drag you down, so imagine tucking your shoulder blades into your back pockets.',
        'Spend about three seconds lowering the pair of weights to feel the hamstrings work.'));

INSERT INTO edition VALUES (
    'single-leg-romanian-deadlift', 'Single-leg Romanian deadlift',
    json_array('single-leg RDL', 'SLRDL', 'one-leg Romanian deadlift', 'single-leg deadlift'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array(),
    json_array('glutes', 'hamstrings'), json_array('abductors', 'lower-back', 'calves', 'adductors'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 90, NULL, 3.0, '02056',
    json_array('lower_back'), json_array(),
    'A hip hinge balanced on one leg while the other reaches out behind. It evens out differences between sides and trains the small stabilisers of hip and ankle; begin with no weight, then hold a dumbbell when you are steady.',
    json_array(
        'Stand on one foot with a soft knee, close enough to a wall or chair to rest your fingertips on it.',
        'Choose a spot on the floor two metres ahead to look at, and tighten the buttock of the standing leg.',
        'Inhale and tip forward from the hip as your free leg travels straight back, so body and leg move like a seesaw.',
        'Keep both hip bones facing the floor and let your hands hang below your shoulders.',
        'Halt when your trunk is nearly level or when the standing hamstring tells you that is enough.',
        'Exhale, press into the floor and swing back up to tall standing, setting the free foot down lightly if you need to.',
        'Do every repetition on one leg before turning to the other, and put any weight down with both feet on the floor.'),
    json_array(
        'If the free hip rolls open to the side, point the toes of that foot at the floor.',
        'Spread your toes and press the big one down to make the balance calmer.',
        'Holding the dumbbell in the hand opposite the standing leg usually feels steadier.'));

INSERT INTO edition VALUES (
    'trap-bar-deadlift', 'Trap-bar deadlift',
    json_array('hex-bar deadlift', 'hexagonal bar deadlift', 'trap bar DL'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('trap-bar'),
    json_array('glutes', 'quadriceps', 'hamstrings'), json_array('lower-back', 'traps', 'forearms', 'adductors', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(),
    'A deadlift done standing inside a six-sided bar with handles at your sides. The load stays close to your centre, so it is easier to learn than the straight-bar lift and shares the work between thighs and hips.',
    json_array(
        'Step into the middle of the bar with your feet hip width apart and the handles in line with your ankle bones.',
        'Sit your hips back, bend your knees and take hold of the centre of each handle; use the higher pair while you learn.',
        'Lift your chest, straighten your back and feel your weight over the middle of each foot.',
        'Breathe in deeply, brace your waist and pull gently until the trap bar feels heavy in your hands.',
        'Press through the floor and rise with hips and shoulders moving together until you are upright.',
        'Stand still for a second at the top, letting your arms hang long.',
        'Lower by bending hips and knees at once, and wait until the plates rest on the floor before letting go.'),
    json_array(
        'If the frame tips, you have gripped the handles off centre, so put it down and take hold again.',
        'Leave the shrugging out; in this lift your arms are only hooks.',
        'Dropping the hex bar from the top wastes half of the exercise and may roll it on to your feet.'));

INSERT INTO edition VALUES (
    'good-morning', 'Good morning',
    json_array('barbell good morning', 'standing good morning', 'GM'),
    'strength', 'hinge', 'advanced', 'compound', 'pull', json_array('barbell', 'rack'),
    json_array('hamstrings', 'lower-back', 'glutes'), json_array('adductors', 'abs', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(),
    'A forward bow from the hips with a bar across the upper back. It strengthens hamstrings and spinal muscles for squats and deadlifts, but has a long lever, so it belongs to lifters who hinge confidently and keep it light.',
    json_array(
        'Set the hooks at mid-chest height and the safety bars at about the level of your navel, then load much less than you squat.',
        'Take the bar on your upper back, hands gripping firmly, and step out of the rack with your feet hip width apart.',
        'Unlock your knees, pull the bar into your shoulders and brace your trunk with a full breath.',
        'Push your hips back and let your chest bow forward, your spine unmoving from neck to pelvis.',
        'Go no further than the point where your hamstrings are tight or your torso nears the level of the safety bars.',
        'Bring your hips forward to stand up, releasing your breath in the upper half.',
        'Walk in until the bar knocks against the uprights and settle it back on the hooks.'),
    json_array(
        'Start with the bare bar and add very little at a time, because the load feels far greater as you bow.',
        'Rounding in the lower back is the signal to cut the range of the bow at once.',
        'Look at the floor a few metres ahead instead of craning up at a mirror.'));

INSERT INTO edition VALUES (
    'kettlebell-swing', 'Kettlebell swing',
    json_array('Russian swing', 'KB swing', 'two-handed swing', 'hip-hinge swing'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('kettlebell'),
    json_array('glutes', 'hamstrings'), json_array('lower-back', 'abs', 'forearms', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 9.8, '02058',
    json_array('lower_back'), json_array(),
    'A brisk hip hinge that sends a kettlebell floating to chest height. It trains hip power and stamina together in little space, and suits anyone who already hinges with a flat back.',
    json_array(
        'Clear the area ahead of you and stand with feet a little wider than your hips, the kettlebell an arm''s length in front.',
        'Hinge at the hips, tilt the bell towards you and grip its handle with both hands, back flat.',
        'Breathe in and hike the bell back high between your thighs, as if passing a ball behind you.',
        'Snap your hips forward, squeeze your buttocks and breathe out sharply while the bell floats up to chest height at most.',
        'Wait for the bell to fall, keeping tall until your forearms are about to touch your body.',
        'Fold at the hips to absorb it and go straight into the next swing.',
        'After the last one, let the bell pass back between your legs and park it on the floor ahead of you with a flat back.'),
    json_array(
        'Lifting with the shoulders tires the arms quickly; the hips throw the bell and the hands just hold on.',
        'If you are squatting the swing, keep your shins nearly upright and move your seat back instead.',
        'End the set when your grip begins to slip, well before the bell can fly away.'));

INSERT INTO edition VALUES (
    'barbell-hip-thrust', 'Barbell hip thrust',
    json_array('hip thrust', 'BHT', 'weighted hip thrust', 'elevação pélvica'),
    'strength', 'hinge', 'beginner', 'compound', 'push', json_array('barbell', 'bench'),
    json_array('glutes'), json_array('hamstrings', 'quadriceps', 'adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('supine'), json_array(),
    'A hip extension with the shoulders on a bench and a padded bar across the hips. It loads the buttocks most where the hips are straight, with little strain on the back, and pairs well with squats and deadlifts.',
    json_array(
        'Brace a bench against a wall so it cannot slide, and wrap the middle of the bar in a thick pad.',
        'Sit on the floor with your shoulder blades against the long edge of the bench and roll the bar over your legs into the crease of your hips.',
        'Plant your feet flat at hip width, so that your shins will be upright when your hips are high.',
        'Hold the bar with both hands, tuck your chin slightly and take a breath into your belly.',
        'Push through your heels and lift the bar until thighs and trunk form one level line, breathing out.',
        'Squeeze your buttocks for a second, then lower your hips steadily towards the floor.',
        'Finish with the plates resting on the floor before you roll the bar away over your feet.'),
    json_array(
        'If you feel it mostly in the front of the thighs, move your feet a little further from the bench.',
        'Arching the back to raise the bar higher adds nothing; stop when your ribs and pelvis are in line.',
        'Let your gaze follow the bar forward at the top instead of tipping your head back.'));

INSERT INTO edition VALUES (
    'glute-bridge', 'Glute bridge',
    json_array('floor bridge', 'hip bridge', 'supine bridge', 'hip raise'),
    'strength', 'hinge', 'beginner', 'compound', 'push', json_array(),
    json_array('glutes'), json_array('hamstrings', 'adductors', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 3.0, '02056',
    json_array('supine'), json_array('single-leg-glute-bridge'),
    'Lying on your back, you raise the hips until the body is straight from shoulders to knees. It wakes up the buttocks after long sitting and gives beginners a gentle first step towards heavier hip work.',
    json_array(
        'Lie on your back on a mat with your knees bent and your feet flat, a hand''s width from your seat.',
        'Rest your arms beside you with the palms down, and flatten your lower back lightly into the mat.',
        'Breathe out, squeeze your buttocks and peel your hips off the floor.',
        'Rise until knees, hips and shoulders lie in one line, and hold the bridge for a breath.',
        'Breathe in while you lower your hips slowly until they just brush the mat.',
        'When finished, rest your hips on the floor, roll on to one side and push yourself up with your hands.'),
    json_array(
        'Cramp in the hamstrings during a bridge usually means your feet are too far away, so walk them closer.',
        'Push the knees away from you over the toes and they will not fall open.',
        'Lay a weight plate or dumbbell across your hips and steady it with your hands once twenty bridges feel light.'));

INSERT INTO edition VALUES (
    'single-leg-glute-bridge', 'Single-leg glute bridge',
    json_array('one-leg bridge', 'single-leg hip bridge', 'single-leg hip raise'),
    'strength', 'hinge', 'intermediate', 'compound', 'push', json_array(),
    json_array('glutes'), json_array('hamstrings', 'abs', 'obliques', 'lower-back'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 60, NULL, 3.0, '02056',
    json_array('supine'), json_array(),
    'A bridge in which one leg does all the lifting while the other stays in the air. It doubles the demand on the working buttock, reveals differences between sides and needs nothing but a patch of floor.',
    json_array(
        'Lie face up with both knees bent and feet flat, arms stretched along your sides.',
        'Raise one foot from the floor and hold that thigh still, with the knee drawn towards your chest.',
        'Press your ribs down and set the heel of the working foot firmly.',
        'Exhale and push through that heel to lift your hips until the working thigh is in line with your trunk.',
        'Hold briefly at the top with both sides of the pelvis at equal height.',
        'Inhale as you come down with control, without letting the seat thud on to the mat.',
        'Complete one side, set both feet down to rest and then bridge on the other leg.'),
    json_array(
        'When one hip sags, lower the height of the lift until you can keep your pelvis flat like a tray.',
        'Hugging the raised knee with both hands stops the lower back from taking over.',
        'Begin with the weaker leg and let it decide the number of bridges for both.'));

INSERT INTO edition VALUES (
    'cable-pull-through', 'Cable pull-through',
    json_array('pull-through', 'rope pull-through', 'cable hip hinge'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('cable-machine'),
    json_array('glutes', 'hamstrings'), json_array('adductors', 'lower-back'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(),
    'A hip hinge facing away from a low cable, with a rope held between the legs. The backward pull of the cable shows you how to move from the hips, so it is both a good lesson and a kind way to train the buttocks.',
    json_array(
        'Fix a rope to the lowest pulley and select a light weight on the stack.',
        'Stand astride the cable with your back to the machine, reach down between your legs and take one rope end in each hand.',
        'Walk a big step or two forward until the cable is taut, then set your feet a little wider than your hips.',
        'Breathe in, soften your knees and let the rope draw your hands back between your thighs as your hips go back.',
        'When your trunk is well inclined and your hamstrings are stretched, breathe out and drive your hips forward.',
        'Stand tall with straight arms and tight buttocks, letting the rope rest against your upper thighs.',
        'To end, step backwards towards the pulley until the stack is down before you let go of the rope.'),
    json_array(
        'Arms and shoulders should stay passive here, as simple extensions of the rope.',
        'If the cable pulls you off balance, use less weight or stand with a slightly wider base.',
        'Avoid leaning back at the top, since the work of a pull-through ends when the hips are straight.'));

INSERT INTO edition VALUES (
    'back-extension', 'Back extension',
    json_array('hyperextension', '45-degree back extension', 'Roman chair extension', 'hyper'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('roman-chair'),
    json_array('lower-back', 'glutes', 'hamstrings'), json_array('adductors'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.0, '02056',
    json_array('lower_back'), json_array(),
    'Bending and straightening at the hips over the pad of an angled back-extension frame. It trains the spinal muscles, buttocks and hamstrings with your own weight, and you can hold a plate once you are ready.',
    json_array(
        'Adjust the pad so its upper edge sits just below your hip bones, leaving you free to bend at the hips.',
        'Hook your ankles under the rollers, stand your feet on the plate and cross your arms over your chest.',
        'Start with your body in one straight line and your stomach lightly braced.',
        'Breathe in and fold slowly at the hips with a long back until you feel a stretch behind your thighs.',
        'Squeeze your buttocks and breathe out as you raise your trunk back into line with your legs.',
        'Stay still there for a moment, then begin the next bend without swinging.',
        'After the set, grasp the handles, come upright and free your feet one at a time.'),
    json_array(
        'Rising past the straight line pinches the lower back, so make level the finish of every extension.',
        'A pad that presses on your belly is set too high and stops the hips from bending.',
        'Hold a weight plate flat on your chest, never behind the neck, when you want more load.'));

INSERT INTO edition VALUES (
    'walking-lunge', 'Walking lunge',
    json_array('travelling lunge', 'forward walking lunge', 'lunge walk', 'dumbbell lunge'),
    'strength', 'lunge', 'intermediate', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.8, '02022',
    json_array('knee'), json_array('bulgarian-split-squat'),
    'A chain of forward lunges in which each step carries you onwards. It builds strong, balanced legs and some stamina, and a dumbbell in each hand makes it a serious lift; count every step as one repetition.',
    json_array(
        'Find a clear stretch of level floor about ten metres long and stand tall with your feet at hip width.',
        'Place your hands on your hips, or let the dumbbells hang by your sides if you are using them.',
        'Breathe in and take a long step forward, landing softly heel first on a track as wide as your hips.',
        'Bend both knees until the rear one hovers just above the floor and the front shin is close to upright.',
        'Breathe out, push through the front foot and bring the back leg straight through into the next step.',
        'Alternate legs down the lane, bringing your feet together for a moment if you lose balance.',
        'Stop on two feet at the end of the set and put any weights down by bending your knees.'),
    json_array(
        'Stepping as though on a tightrope makes you wobble, so imagine two railway lines under your feet.',
        'Very short steps crowd the front knee; stride out until the heel stays flat as you sink.',
        'Keep your trunk from pitching forward by looking at the far end of the lane.'));

INSERT INTO edition VALUES (
    'reverse-lunge', 'Reverse lunge',
    json_array('backward lunge', 'step-back lunge', 'rear lunge'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 60, NULL, 3.8, '02022',
    json_array('knee'), json_array('walking-lunge'),
    'A lunge made by stepping back instead of forward. The front foot never leaves the floor, which makes it steadier and often more comfortable for the knees than other lunges, so it is a good place to start.',
    json_array(
        'Stand with your feet under your hips, next to a wall or chair if you would like a hand on something.',
        'Move most of your weight on to the leg that will stay in front.',
        'Inhale and step the other foot well back, landing on the ball of that foot with the heel up.',
        'Lower the rear knee towards the floor until both knees are bent to about ninety degrees.',
        'Exhale and push through the front heel to bring the back foot home beside it.',
        'Do the chosen number with the same leg in front, then swap, and finish standing on both feet.'),
    json_array(
        'The back leg only helps you balance, so let the front thigh do about four fifths of the effort.',
        'If your front heel comes up, step further back with the other foot.',
        'Touch the knee to a folded towel at the bottom to make each backward lunge equally deep.'));

INSERT INTO edition VALUES (
    'bulgarian-split-squat', 'Bulgarian split squat',
    json_array('rear-foot-elevated split squat', 'RFESS', 'BSS'),
    'strength', 'lunge', 'intermediate', 'compound', 'push', json_array('bench'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'abductors', 'calves'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 90, NULL, 3.0, '02056',
    json_array('knee'), json_array('pistol-squat'),
    'A single-leg squat with the rear foot resting on a bench. It gives one thigh and hip plenty of work with modest weights, and is a favourite for ironing out differences between left and right.',
    json_array(
        'Stand about a long stride in front of a bench that cannot slide, with your back turned to it.',
        'Lay the top of one foot on the bench behind you and hop the front foot until you feel balanced, feet apart like rails.',
        'Square your hips to the front, tilt your chest slightly forward and take a breath.',
        'Lower straight down until the front thigh is about level, with the front heel heavy on the floor.',
        'Push the floor away with the front leg, exhaling, until the knee is almost straight.',
        'Once the set is done, lift the rear foot off the bench to stand on both feet before changing sides.',
        'If you lose balance, simply slide the back foot off and step it down beside the other.'),
    json_array(
        'Learn the movement with your own weight and a hand on a wall before you pick up dumbbells.',
        'Pressing hard with the raised foot causes cramp there, so keep that leg relaxed.',
        'A longer stance leans on the buttocks more, while a shorter one favours the front of the thigh.',
        'When the bench feels too high for your hip, a low step behind you serves just as well.'));

INSERT INTO edition VALUES (
    'step-up', 'Step-up',
    json_array('box step-up', 'weighted step-up'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array('box'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 60, NULL, 3.0, '02056',
    json_array('knee'), json_array('bulgarian-split-squat'),
    'Climbing on to a sturdy box with one leg and stepping back down. It trains legs for stairs and hills, needs little skill, and can be made harder with a taller box or with dumbbells.',
    json_array(
        'Place a firm box on level ground, low enough that your knee is no higher than your hip when your foot is on top.',
        'Stand facing it and set the whole of one foot on its surface, heel included.',
        'Lean slightly forward so that your shoulders come over the front knee, and breathe in.',
        'Press down through the foot on the box and stand up, breathing out, until the leg is straight.',
        'Tap the other foot on top for balance and keep your hips level.',
        'Lower yourself slowly with the same working leg until the trailing foot meets the floor quietly.',
        'Work through one side and then the next, ending with both feet on the ground beside the box.'),
    json_array(
        'Bouncing off the lower foot steals the effort; lift those toes so that only the upper leg can push.',
        'Choose a shorter box if your knee caves in or your back bends to get you up.',
        'Listen to your landing, since a loud step down means you have let go of control.'));

INSERT INTO edition VALUES (
    'lateral-lunge', 'Lateral lunge',
    json_array('side lunge', 'sideways lunge', 'side-step lunge'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes', 'adductors'), json_array('hamstrings', 'abductors'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 60, NULL, 3.8, '02022',
    json_array('knee'), json_array('cossack-squat'),
    'A wide step to the side into a one-legged squat while the other leg stays straight. It strengthens and loosens the inner thighs and prepares you for the sideways moves that ordinary squats leave out.',
    json_array(
        'Stand with your feet together on a floor that is not slippery, with free space to one side.',
        'Take a wide step sideways, about twice your shoulder width, and plant the whole foot with toes forward.',
        'Inhale and push your hips back over that foot, bending its knee while the other leg stays long.',
        'Sink until the bent thigh is near level or the inner side of the straight leg feels stretched.',
        'Exhale and push off the bent leg firmly enough to bring your feet together again.',
        'Repeat on the same side for the whole set before stepping to the other, then shake your legs loose.'),
    json_array(
        'The sole of the straight leg should stay flat; if its edge lifts, shorten your sideways step.',
        'Reach both hands forward to help your hips go back on the side you step to.',
        'Steer the bent knee over the middle toes and not inwards.'));

INSERT INTO edition VALUES (
    'cossack-squat', 'Cossack squat',
    json_array('side-to-side squat', 'Cossack lunge', 'deep lateral squat'),
    'strength', 'squat', 'advanced', 'compound', 'push', json_array(),
    json_array('quadriceps', 'adductors', 'glutes'), json_array('hamstrings', 'abductors', 'calves', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.0, '02056',
    json_array('knee'), json_array(),
    'A very deep side squat from a wide stance, flowing from one leg to the other with the straight leg''s toes turned up. It joins strength with mobility in hips and ankles, and suits those for whom side lunges have become easy.',
    json_array(
        'Take a stance about twice as wide as your shoulders on a firm surface, toes turned out a little.',
        'Hold your hands in front of your chest and lengthen your spine.',
        'Breathe in and shift over one foot, bending that knee fully while the heel stays planted.',
        'As you sink, rotate the straight leg on its heel so that its toes point to the ceiling.',
        'Settle for a second at the bottom with your chest lifted, going only as low as your heel and back permit.',
        'Breathe out, press through the bent leg and rise through the middle before sinking to the opposite side.',
        'Keep alternating for the set, then walk your feet together in small steps to come out of the wide stance.'),
    json_array(
        'Hold on to a door frame or table leg while you explore the bottom of a Cossack squat.',
        'A heel that pops up shows that the ankle is at its limit, so stay a little higher there.',
        'Hugging a small weight to your chest can counterbalance you and make the deep position easier.'));

INSERT INTO edition VALUES (
    'lying-leg-curl', 'Lying leg curl',
    json_array('prone leg curl', 'hamstring curl machine', 'lying hamstring curl', 'leg curl', 'hamstring curl',
        'lying leg curl machine'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('leg-curl-machine'),
    json_array('hamstrings'), json_array('calves'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A machine exercise that bends the knees against resistance while you lie face down. It singles out the hamstrings and goes well with hip-hinge lifts, which train the same muscles from the other end.',
    json_array(
        'Adjust the roller to rest on the back of your lower legs just above the heels, and pick a light weight.',
        'Lie face down with your knees just past the edge of the pad, lined up with the pivot of the machine.',
        'Grasp the handles and press your hip bones into the bench.',
        'Exhale and curl your heels towards your seat as far as you can without your hips rising.',
        'Hold for a count of one with the hamstrings fully shortened.',
        'Inhale and let the roller return over about three seconds until the knees are nearly straight.',
        'Lower the weight stack completely before you slide your legs out and stand up.'),
    json_array(
        'Hips that hump up off the pad are a sign of too much weight on the curl.',
        'Point your toes to leave the calves out of it, or pull them up to let the calves assist.',
        'Letting the stack crash between repetitions throws away the most valuable part.'));

INSERT INTO edition VALUES (
    'leg-extension', 'Leg extension',
    json_array('knee extension', 'seated leg extension', 'quad extension', 'leg extension machine', 'single-leg extension',
        'cadeira extensora'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('leg-extension-machine'),
    json_array('quadriceps'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('knee'), json_array(),
    'A seated machine exercise that straightens the knees against a padded roller. It works the front of the thighs alone, which makes it handy at the end of a leg session or when balance is a concern.',
    json_array(
        'Set the backrest so that your knees line up with the turning point of the machine and the seat supports your thighs.',
        'Place the roller on the front of your ankles and choose a load you could move fifteen times.',
        'Hold the side handles and sit firmly back in the seat.',
        'Breathe out and straighten both knees smoothly until the legs are almost level.',
        'Tense your thighs for a moment at the top.',
        'Breathe in and lower the roller slowly to where your knees are bent to about ninety degrees.',
        'Let the plates come to rest before unhooking your ankles from the pad.'),
    json_array(
        'Kicking the weight up puts a jolt through the knee; aim for two counts up and three down.',
        'If the start feels sharp under the kneecap, limit how far the knees bend at the bottom.',
        'Keep your seat down, because lifting off it means the stack is too heavy for your thighs.'));

INSERT INTO edition VALUES (
    'nordic-hamstring-curl', 'Nordic hamstring curl',
    json_array('Nordic curl', 'Nordics', 'Russian leg curl', 'NHC'),
    'strength', 'isolation', 'advanced', 'isolation', 'pull', json_array('barbell', 'rack'),
    json_array('hamstrings'), json_array('glutes', 'calves', 'abs', 'lower-back'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 150, NULL, 3.0, '02056',
    json_array('knee'), json_array(),
    'Kneeling with the ankles fixed, you lower your straight body towards the floor and let the hamstrings slow the fall. It is a demanding exercise often used by sprinters and footballers to make the back of the thigh robust.',
    json_array(
        'Load a barbell on the floor far heavier than you are, roll it against the feet of the rack and pad its middle.',
        'Kneel on a thick mat with your toes tucked and your heels hooked under the padded bar, and check that it does not move when you pull.',
        'Hold your hands ready in front of your chest, squeeze your buttocks and make one line from knees to head.',
        'Breathe in and lean forward from the knees as slowly as you can, with the hips kept open.',
        'When you can no longer hold back, catch yourself on your hands as in a press-up and touch your chest down gently.',
        'Push off the floor with your arms to help yourself back up to kneeling, breathing out.',
        'Rest upright between repetitions, and free your feet one after the other when you are done.'),
    json_array(
        'Two or three slow lowerings are plenty at first, for the soreness afterwards can be considerable.',
        'Bending at the hips makes the Nordic easier but robs it of its purpose, so keep the front of the hips long.',
        'A stack of cushions in front of you shortens the fall while you build strength.'));

INSERT INTO edition VALUES (
    'standing-calf-raise', 'Standing calf raise',
    json_array('calf raise', 'heel raise', 'toe raise', 'bodyweight calf raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array(),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 45, NULL, 3.0, '02056',
    json_array(), json_array(),
    'Rising on to the balls of the feet with straight knees. It strengthens the calves and ankles for walking, running and jumping, and can be done at any wall; a step under the toes or a dumbbell adds challenge.',
    json_array(
        'Stand an arm''s length from a wall with your feet at hip width and your fingertips resting on it for balance.',
        'Straighten your knees without locking them and spread your weight across the balls of both feet.',
        'Breathe out and rise as high as you can, pushing mainly through the big and second toes.',
        'Hold the top of the raise for one full second.',
        'Breathe in and take about three seconds to bring your heels back to the floor.',
        'When the calves burn and the height drops, stop there and walk about for a few steps.'),
    json_array(
        'Rolling on to the little toes is common, so keep your ankle bones from drifting outwards.',
        'Once twenty raises feel easy, stand with your forefeet on the edge of a stair and hold the rail.',
        'Bobbing up and down quickly uses the spring of the tendon; slow heels train the muscle.'));

INSERT INTO edition VALUES (
    'seated-calf-raise', 'Seated calf raise',
    json_array('seated heel raise', 'soleus raise', 'bent-knee calf raise', 'seated calf raise machine'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('calf-raise-machine'),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A calf raise on a machine with the knees bent and the pad on the thighs. Bending the knees shifts the effort to the deeper calf muscle, the soleus, which serves walkers and distance runners well.',
    json_array(
        'Sit at the machine, put the balls of your feet on the footrest and let the heels hang free.',
        'Lower the thigh pad until it sits snugly just above your knees.',
        'Lift your heels slightly to take the load, then move the support lever aside.',
        'Inhale and let your heels sink slowly below the footrest until the calves are well stretched.',
        'Exhale and press up on to the balls of your feet, as high as the ankles allow.',
        'Stay up for a second before starting down again.',
        'With the heels raised after your last press, return the lever to its place and ease the pad down on to it.'),
    json_array(
        'Pulling on the pad with your hands takes over the job of the calves, so only rest them there.',
        'A pause in the stretched position keeps you from bouncing off your heel cords.',
        'Higher counts of twelve to twenty suit this muscle better than very heavy sets.'));

INSERT INTO edition VALUES (
    'hip-adduction-machine', 'Hip adduction machine',
    json_array('adductor machine', 'seated hip adduction', 'inner thigh machine'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('hip-adduction-machine'),
    json_array('adductors'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A seated machine on which you draw the knees together against padded levers. It strengthens the inner thighs, which steady the legs in squats, skating and changes of direction.',
    json_array(
        'Sit down with your back against the rest and your legs inside the two pads.',
        'Use the lever to choose a starting width at which your inner thighs feel only a mild stretch.',
        'Set a modest weight, hold the handles and plant your feet on the rests.',
        'Breathe out and squeeze your knees towards each other without jerking.',
        'Let the pads meet and keep them together for one second.',
        'Breathe in while you allow the legs to open slowly to the starting width.',
        'Once the stack is resting, use the lever to bring the pads together before you get out.'),
    json_array(
        'Opening wider than your groin likes is asking for a strain, so add width only over weeks.',
        'Press with the whole inner thigh against the pad and not only with the knee.',
        'Sliding forward in the seat often means that the adductor load is too high.'));

INSERT INTO edition VALUES (
    'hip-abduction-machine', 'Hip abduction machine',
    json_array('abductor machine', 'seated hip abduction', 'outer thigh machine', 'hip abductor'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('hip-abduction-machine'),
    json_array('abductors'), json_array('glutes'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A seated machine on which you push the knees apart against padded levers. It trains the outer hips and upper buttocks, the muscles that keep your pelvis level with every step.',
    json_array(
        'Sit well back in the seat with your legs together and the pads against the outside of your knees.',
        'Rest your feet on the supports, take the handles and choose a weight you can move smoothly.',
        'Grow tall through your spine and brace your stomach lightly.',
        'Exhale and push both knees outwards at the same speed, as far as they go without rocking.',
        'Keep the legs open for a second while you feel the sides of your hips work.',
        'Inhale and bring the pads back together over two or three seconds.',
        'Finish with knees closed and the stack down, and swing your legs out to one side.'),
    json_array(
        'Throwing the knees open and letting them snap shut uses momentum, so control both directions.',
        'Leaning your trunk forward a little moves the effort further back into the buttocks.',
        'When one leg opens further than the other, reduce the weight until they travel evenly.'));

INSERT INTO edition VALUES (
    'side-lying-hip-abduction', 'Side-lying hip abduction',
    json_array('side-lying leg raise', 'side leg lift', 'lateral leg raise lying'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array(),
    json_array('abductors'), json_array('glutes', 'obliques'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 45, NULL, 3.0, '02056',
    json_array(), json_array(),
    'Lifting the top leg while lying on your side. It is a simple floor exercise for the outer hip, useful for runners and walkers and for anyone who wants steadier knees; an ankle weight can be added later.',
    json_array(
        'Lie on your side on a mat with your head on your lower arm and the under knee bent for stability.',
        'Straighten the top leg in line with your body and stack one hip exactly above the other.',
        'Place your upper hand on the floor in front of your chest.',
        'Exhale and lift the straight leg until the foot is a little above shoulder height, heel leading and toes facing forward.',
        'Hover for a second, feeling the muscle at the side of the hip.',
        'Inhale and lower the leg slowly without letting it rest on the other one.',
        'Do all lifts on that side, roll over and work the second leg, then sit up with the help of your hands.'),
    json_array(
        'If the top hip rolls back, the front of the thigh takes over; lie with your back along a wall to prevent it.',
        'Turning the toes slightly towards the floor makes the outer hip work harder.',
        'A smaller lift done with a still waist is worth more than a high swinging one.'));

INSERT INTO edition VALUES (
    'banded-lateral-walk', 'Banded lateral walk',
    json_array('lateral band walk', 'monster walk', 'band side step', 'crab walk with band'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('band'),
    json_array('abductors'), json_array('glutes', 'quadriceps'),
    json_array('weight', 'reps'), 'external', TRUE, 45, NULL, NULL, NULL,
    json_array(), json_array(),
    'Sideways steps with a loop band around the legs. It warms and strengthens the outer hips before running or squatting; count the steps you take to each side, and change to a firmer band as you improve.',
    json_array(
        'Slip a loop band around both legs just above the knees, where it is easiest, and check it for tears.',
        'Stand with your feet at hip width so the band is gently tight, and bend your knees and hips a little.',
        'Put your hands on your hips and spread your weight over the whole of both feet.',
        'Step one foot out to the side against the band and plant it with the toes facing forward.',
        'Follow with the other foot slowly, stopping while the band is still taut.',
        'Carry on in the same direction for your count, breathing evenly and staying at one height.',
        'Travel back the other way with as many steps, then stand still and slide the band off.'),
    json_array(
        'Swaying the shoulders from side to side is a sign of too strong a band.',
        'Hold the trailing knee out so that the loop cannot drag it inwards.',
        'Moving the band down to the ankles is a good next step once this feels easy.'));

INSERT INTO edition VALUES (
    'copenhagen-plank', 'Copenhagen plank',
    json_array('Copenhagen adduction hold', 'adductor side plank', 'Copenhagen side plank'),
    'strength', 'core', 'advanced', 'compound', 'static', json_array('bench'),
    json_array('adductors'), json_array('obliques', 'abs'),
    json_array('duration'), 'none', TRUE, 75, NULL, 3.0, '02056',
    json_array('knee'), json_array(),
    'A side plank in which the top leg rests on a bench and the lower leg hangs free, so that the inner thigh holds you up. It is valued in football, hockey and skating for a strong groin, and should be approached in small doses.',
    json_array(
        'Set a sturdy bench beside your mat and lie on your side, forearm on the floor and elbow under your shoulder.',
        'Lay the inside of your top knee on the bench for the shorter version, or the inside of your ankle for the full one.',
        'Line up head, hips and knees, and rest the lower leg on the floor beneath the bench.',
        'Exhale, press the upper leg down into the bench and raise your hips until your body is straight.',
        'Bring the lower leg up towards the bench or let it hover, and hold while taking calm, short breaths.',
        'Lower your hips to the mat gently before your form gives way, then take the leg off the bench.',
        'Turn round to face the other way and hold for the same time on the second side.'),
    json_array(
        'Start with the knee on the bench and holds of ten seconds, since the groin needs time to adapt.',
        'Sagging hips in a Copenhagen plank mean the hold is over, so come down and rest.',
        'If there is any sharp pain on the inside of the thigh, go back to ordinary side planks for a while.'));

INSERT INTO edition VALUES (
    'barbell-bench-press', 'Barbell bench press',
    json_array('bench press', 'flat bench press', 'barbell chest press', 'BP', 'flat barbell bench press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('barbell', 'rack', 'bench'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(),
    'The classic flat press, lowering a barbell to the chest and driving it back to straight arms. It builds a strong chest and triceps and suits anyone who has learned to control an empty bar first.',
    json_array(
        'Set the safety arms of the rack just below chest height and the hooks so that you can reach the bar with slightly bent elbows.',
        'Lie on the flat bench with your eyes under the bar, feet planted and shoulder blades squeezed back and down.',
        'Grip the bar a little wider than your shoulders, thumbs wrapped round it, and lift it out until it stands over your shoulder joints.',
        'Take a deep breath, tighten your trunk and lower the bar under control to the lower half of your chest.',
        'Touch lightly without bouncing, with your forearms upright when seen from your feet.',
        'Press the bar up and slightly back towards your face, breathing out once it passes the hardest point.',
        'After the last press, push the bar back against the uprights before you let it drop into the hooks.'),
    json_array(
        'Elbows flared straight out to the sides strain the shoulders; keep them about halfway between your ribs and a right angle.',
        'If you train without a spotter, never bench outside the safety arms and leave the last doubtful press undone.',
        'Bent-back wrists leak force, so let the bar rest low in the palm, over the bones of the forearm.'));

INSERT INTO edition VALUES (
    'incline-barbell-bench-press', 'Incline barbell bench press',
    json_array('incline bench press', 'incline barbell press', 'upper chest barbell press'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'push', json_array('barbell', 'rack', 'adjustable-bench'),
    json_array('chest', 'front-delts', 'triceps'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(),
    'A barbell press on a bench tilted to about 30 degrees, which shifts work to the upper chest and the front of the shoulders. It makes a good second press for lifters who already bench on the flat.',
    json_array(
        'Tilt the bench to roughly 30 degrees inside the rack and place the safety arms level with your upper chest.',
        'Sit back with your hips deep in the seat, feet flat, and draw your shoulder blades into the sloping pad.',
        'Take a grip just outside shoulder width and unrack the bar until it hangs steady above your collarbones.',
        'Breathe in and bring the bar down slowly to the top of your chest, a hand below the collarbones.',
        'Keep the bar path vertical and press until your arms are straight, breathing out on the way up.',
        'When the set is done, guide the bar back to both hooks and check that each side is seated.'),
    json_array(
        'A bench set steeper than 45 degrees turns the lift into a shoulder press; lower the backrest if your chest does no work.',
        'Expect to use clearly less than your flat bench weight and start lighter than pride suggests.',
        'Hips sliding forwards down the seat mean the load is too heavy or the feet are not braced.'));

INSERT INTO edition VALUES (
    'close-grip-bench-press', 'Close-grip bench press',
    json_array('CGBP', 'narrow-grip bench press', 'triceps bench press', 'close-grip barbell bench press'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'push', json_array('barbell', 'rack', 'bench'),
    json_array('triceps', 'chest'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(),
    'A flat barbell press with the hands about shoulder width apart, so that the elbow extensors do more of the lifting. It is a heavy triceps builder for people who are at home with the ordinary bench press.',
    json_array(
        'Lie on a flat bench in the rack with the safety arms set a finger or two under the height of your chest.',
        'Hold the bar with your hands straight above your shoulders, no closer than the width of your ribcage.',
        'Lift the bar from the hooks and lock your elbows before it travels out over your breastbone.',
        'Inhale and lower it towards the bottom of the breastbone with your upper arms brushing past your sides.',
        'Stop when the bar meets your chest or your shoulders begin to roll forwards.',
        'Straighten your elbows forcefully to bring the bar up, letting your breath out through the upper half.',
        'Finish with locked arms and walk the bar back into the rack with care.'),
    json_array(
        'Hands nearly touching twist the wrists and gain nothing; shoulder width is narrow enough.',
        'Elbows drifting outwards hand the work back to the chest, so think of bending the bar into a horseshoe.',
        'Stop one or two repetitions before failure, as tired triceps give way suddenly.'));

INSERT INTO edition VALUES (
    'dumbbell-bench-press', 'Dumbbell bench press',
    json_array('DB bench press', 'dumbbell chest press', 'flat dumbbell press', 'flat dumbbell bench press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('bench', 'dumbbell'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(),
    'A flat chest press with a dumbbell in each hand, letting each arm find its own comfortable path. It evens out differences between the sides and is kinder to train alone than a heavy barbell.',
    json_array(
        'Sit on the end of the bench with the dumbbells standing on your thighs, close to your knees.',
        'Lie back while nudging the weights up with your thighs, so that you arrive with a dumbbell beside each side of your chest.',
        'Set both feet on the floor and pull your shoulder blades together beneath you.',
        'Breathing out, press the dumbbells up until they are above your shoulders and your arms are straight.',
        'Lower them on a slow breath in until your elbows are a little below the level of the bench.',
        'To finish, bring the dumbbells to your chest, lift your knees to meet them and rock up to sitting.'),
    json_array(
        'There is no need to clink the weights together at the top; keep them over the shoulders instead.',
        'Wobbling dumbbells usually mean a load too heavy, so go down a size until both rise evenly.',
        'Avoid dropping the weights out to the sides from lying, which can wrench a shoulder.'));

INSERT INTO edition VALUES (
    'incline-dumbbell-press', 'Incline dumbbell press',
    json_array('incline DB press', 'incline dumbbell bench press', 'incline dumbbell chest press',
        'incline dambıl bench press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('adjustable-bench', 'dumbbell'),
    json_array('chest', 'front-delts', 'triceps'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(),
    'A press with two dumbbells on a backrest raised to about 30 degrees. It trains the upper part of the chest together with the front of the shoulders and leaves the arms free to move naturally.',
    json_array(
        'Raise the backrest by two or three notches, to around 30 degrees, and sit with a dumbbell upright on each thigh.',
        'Kick the weights up one knee at a time as you lean back, bringing them to the front of your shoulders.',
        'Open your chest, tuck your shoulder blades down and let your palms face your feet or slightly inwards.',
        'Press both dumbbells towards the ceiling until they stand above your eyes to collarbones, exhaling as they rise.',
        'Bring them down over two to three seconds, elbows at about 45 degrees from your body, while you inhale.',
        'Pause for a moment when you feel a mild stretch across the upper chest, then press again.',
        'At the end, lower the dumbbells to your thighs and sit up before you put them on the floor.'),
    json_array(
        'If your lower back lifts far off the pad, place your feet wider and reduce the weight.',
        'Forearms should stay upright; dumbbells tilting inwards turn the press into a triceps exercise.',
        'Choose a lighter pair than for the flat press, often by a fifth or so.'));

INSERT INTO edition VALUES (
    'push-up', 'Push-up',
    json_array('press-up', 'pushup', 'floor press-up', 'standard push-up'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array(),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.8, '02022',
    json_array('wrist'), json_array('diamond-push-up'),
    'The timeless floor press in which the arms lift the body while the trunk stays as rigid as a board. It needs no equipment, trains chest, triceps and midsection together and can be loaded with a plate or a weighted vest.',
    json_array(
        'Kneel on the floor and put your palms down slightly wider than your shoulders, fingers pointing forwards.',
        'Step your feet back until your body makes one straight line from head to heels.',
        'Squeeze your buttocks and draw your ribs towards your hips so that your waist cannot sag.',
        'Breathe in as you bend your elbows and lower your chest to a fist above the floor.',
        'Push the ground away and breathe out until your arms are straight again.',
        'Put your knees down first when the set is over, then sit back on your heels to rest.'),
    json_array(
        'If your hips reach the floor before your chest, raise your hands on a table or drop to your knees.',
        'Let the elbows point back at an angle, like an arrowhead when seen from above, rather than a letter T.',
        'A long neck helps: look at a spot just ahead of your fingertips.'));

INSERT INTO edition VALUES (
    'incline-push-up', 'Incline push-up',
    json_array('hands-elevated push-up', 'raised push-up', 'wall push-up', 'incline press-up'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array(),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array('wrist'), json_array('push-up'),
    'A push-up with the hands on a wall, worktop or sturdy table, which takes part of the body weight off the arms. It is the best starting point for people who cannot yet do clean push-ups on the floor.',
    json_array(
        'Choose a support that cannot slide or tip: a wall to begin with, then a worktop, and later a low, solid table.',
        'Place your hands on its edge a little beyond shoulder width and walk your feet back until you lean in a straight line.',
        'Firm up your stomach and thighs, with your heels free to lift.',
        'Inhale while you bend your arms and bring the middle of your chest to the edge between your hands.',
        'Exhale and press until your elbows are straight, moving shoulders and hips at the same pace.',
        'Walk your feet towards the support before you let go and stand upright.'),
    json_array(
        'The higher the hands, the easier the exercise; move to a lower edge once 15 smooth repetitions feel comfortable.',
        'Leading with the chin shortens the movement, so let the breastbone arrive first.',
        'Wear shoes with grip or brace your toes against a wall if your feet slip.'));

INSERT INTO edition VALUES (
    'diamond-push-up', 'Diamond push-up',
    json_array('triangle push-up', 'close-grip push-up', 'narrow push-up', 'triceps push-up'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'push', json_array(),
    json_array('triceps', 'chest'), json_array('front-delts', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.8, '02022',
    json_array('wrist'), json_array(),
    'A push-up with the hands together under the breastbone, thumbs and forefingers framing a diamond. The narrow base asks far more of the triceps, so it suits people who manage a good dozen ordinary push-ups.',
    json_array(
        'Start on all fours and set your hands beneath your breastbone so that your thumbs and index fingers touch.',
        'Stretch one leg back and then the other, feet hip width apart for balance.',
        'Brace as if someone were about to poke your stomach, and turn the pits of your elbows forwards.',
        'Lower your breastbone towards the diamond on an in-breath, keeping your elbows near your ribs.',
        'Drive through the heels of your hands and blow the air out as your arms straighten.',
        'End the set by kneeling, and shake out your wrists before the next one.'),
    json_array(
        'Sore wrists often ease when the hands are moved a palm apart, which still works the triceps well.',
        'Hands set under the face overload the shoulders; shift them down to the level of the chest.',
        'Practise the same hand position on a table edge if the floor version is too hard.'));

INSERT INTO edition VALUES (
    'pike-push-up', 'Pike push-up',
    json_array('shoulder push-up', 'pike press-up', 'pike press'),
    'strength', 'vertical_push', 'intermediate', 'compound', 'push', json_array(),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'upper-back'),
    json_array('reps'), 'none', FALSE, 90, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist', 'overhead'), json_array(),
    'A push-up with the hips high in an upside-down V, so that the arms press overhead rather than forwards. It builds shoulder strength without weights and prepares for handstand work.',
    json_array(
        'From a high plank, walk your feet towards your hands and lift your hips until your body forms an upturned V.',
        'Spread your fingers, place your hands at shoulder width and let your head hang between your arms.',
        'Bend your knees a touch if your hamstrings are tight, so that your back can stay long.',
        'Breathe in and bend your elbows to lower the crown of your head to a point slightly ahead of your hands.',
        'Stop just short of the floor, with your forearms still close to upright.',
        'Press back and up to where you began, breathing out and keeping your hips above your shoulders.',
        'Lower your knees to the mat between sets and raise your head slowly, in case you feel light-headed.'),
    json_array(
        'Hips that sink turn this into an ordinary push-up; walk your feet closer whenever they drop.',
        'Put a folded towel under your head as a soft target for depth.',
        'Leave inverted work out if you have raised eye pressure or uncontrolled blood pressure.'));

INSERT INTO edition VALUES (
    'machine-chest-press', 'Machine chest press',
    json_array('seated chest press', 'chest press machine', 'lever chest press', 'supino sentado'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('chest-press-machine'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A seated press along a fixed path, with the resistance chosen by a pin or loaded plates. It lets beginners train the chest hard without balancing a weight and is easy to stop at any point.',
    json_array(
        'Adjust the seat until the handles line up with the middle of your chest.',
        'Choose a modest weight, sit with your whole back on the pad and place your feet flat.',
        'Use the foot lever, if there is one, to bring the handles forwards, and grip them with straight wrists.',
        'Push the handles away smoothly until your arms are almost straight, breathing out.',
        'Return over about three seconds with an in-breath, until your hands are close to the front of your chest.',
        'Hold the shoulders back against the pad throughout and keep the stack from slamming.',
        'For the last return, press the foot lever or let the weight settle gently before you release the grips.'),
    json_array(
        'A seat set too low brings the handles up to the shoulders, which tends to pinch; raise it a notch.',
        'Shoulders creeping towards the ears show that the load has outgrown the chest.',
        'Note the seat and pin numbers so that your next visit starts from the same position.'));

INSERT INTO edition VALUES (
    'dip', 'Dip',
    json_array('parallel bar dip', 'chest dip', 'triceps dip', 'bar dip', 'weighted dip'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'push', json_array('dip-bars'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 150, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist'), json_array(),
    'A press between two parallel bars in which the arms carry the whole body. It develops the lower chest and the triceps and suits people with healthy shoulders; a belt can hold extra weight later.',
    json_array(
        'Take hold of the parallel bars and step or hop up to a support with straight arms and shoulders pressed down.',
        'Cross your ankles or hold your legs slightly in front, and lean your chest forwards a little.',
        'Breathe in, then bend your elbows and sink slowly between the bars.',
        'Go down until your upper arms are about level with the floor, or less if the front of the shoulder complains.',
        'Press the bars down and breathe out until your elbows are straight without a jerk.',
        'Step back onto the footrests or the floor rather than letting yourself drop from the bars.'),
    json_array(
        'Build up with slow lowerings from a step before you attempt complete dips.',
        'Swinging legs come from a loose trunk; tense the stomach and squeeze the thighs together.',
        'Add weight only when ten repetitions look the same from first to last.',
        'Shrugged shoulders at the bottom are a sign that you have gone too deep.'));

INSERT INTO edition VALUES (
    'assisted-dip', 'Assisted dip',
    json_array('machine-assisted dip', 'counterweight dip', 'assisted chest dip'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('assisted-pull-up-machine'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'assisted', FALSE, 90, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist'), json_array('dip'),
    'A dip on a machine whose counterweighted pad lifts part of your body weight. It lets beginners learn the full movement, and progress means choosing less help as you grow stronger.',
    json_array(
        'Set the counterweight: on this machine a bigger number means more help, so begin with about half your body weight.',
        'Climb the steps, hold the dip handles and lower one knee after the other onto the pad while your arms stay straight.',
        'Lift your chest, press your shoulders away from your ears and steady your hips over the pad.',
        'Inhale and let your elbows bend behind you until your upper arms come near horizontal.',
        'Exhale and push down on the handles to rise to straight elbows.',
        'Finish at the top, move one foot to the step, and keep hold while the pad rises under your other knee.'),
    json_array(
        'Never step off with both knees at once, because the unloaded pad shoots upwards.',
        'Take away one small plate of help when three sets of ten have become easy.',
        'Bouncing on the pad lets the machine do the work; lower for a slow count of three.'));

INSERT INTO edition VALUES (
    'cable-fly', 'Cable fly',
    json_array('cable crossover', 'standing cable fly', 'cable chest fly', 'cable flye', 'cable fly crossover'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('chest'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(),
    'A standing hugging movement against two cable pulleys that keeps tension on the chest from stretch to squeeze. It suits lighter, careful work after pressing.',
    json_array(
        'Move both pulleys to shoulder height, attach single handles and pick a light, equal weight on each side.',
        'Take one handle in each hand, walk to the centre and go one step forwards into a split stance.',
        'Open your arms wide with a soft bend in the elbows and your palms facing in.',
        'Sweep your hands together in a broad arc in front of your breastbone as you breathe out.',
        'Squeeze your chest for a second, then let the cables draw your arms apart on a slow inhalation.',
        'Stop when your hands are level with your shoulders, short of any pull in the joint.',
        'Step back towards the stacks at the end and return one handle at a time.'),
    json_array(
        'Once the elbows bend and straighten you are pressing; fix their angle as if they were in plaster.',
        'Being tugged backwards calls for a longer stance or a lighter stack.',
        'Set the pulleys high or low now and then to stress different parts of the chest.'));

INSERT INTO edition VALUES (
    'dumbbell-fly', 'Dumbbell fly',
    json_array('dumbbell flye', 'dumbbell flies', 'dumbbell chest fly', 'flat dumbbell fly'),
    'strength', 'isolation', 'intermediate', 'isolation', 'push', json_array('bench', 'dumbbell'),
    json_array('chest'), json_array('front-delts', 'biceps'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(),
    'A lying exercise in which slightly bent arms open wide and close again over the chest. It stretches and loads the chest with light dumbbells and needs good control at the bottom.',
    json_array(
        'Pick dumbbells of about a third of what you press, and lie on a flat bench with both feet grounded.',
        'Hold the weights above your chest, palms facing each other and elbows slightly unlocked.',
        'Spread your shoulder blades flat on the bench and keep your ribs from flaring.',
        'Let your arms open sideways in a wide curve while you take a long breath in.',
        'Halt when your upper arms are level with the bench or you feel a clear but easy stretch.',
        'Close the curve as though hugging a large tree trunk, and breathe out until the weights are over your chest again.',
        'To come out, bend your elbows, rest the dumbbells on your chest and sit up with them against your thighs.'),
    json_array(
        'Straight elbows multiply the strain on the joint, so preserve the small bend from beginning to end.',
        'Doing this on the floor limits the depth and makes a safer first version.',
        'Chasing heavy loads here is poor value; add repetitions or a slower descent instead.'));

INSERT INTO edition VALUES (
    'pec-deck', 'Pec deck',
    json_array('pec fly', 'machine fly', 'butterfly machine', 'seated machine fly', 'chest fly', 'machine chest fly'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('pec-deck-machine'),
    json_array('chest'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(),
    'A seated fly on a machine with two swinging arms that meet in front of the chest. The guided path makes it a simple way for newcomers to feel the chest working.',
    json_array(
        'Set the seat so that the grips or pads sit level with the centre of your chest.',
        'Adjust the swinging arms so that they begin in line with your body, not behind it.',
        'Sit tall with your shoulders and hips against the backrest and take the grips one at a time.',
        'Bring the arms of the machine together in front of you, blowing out steadily.',
        'Linger where the grips meet, then open again for three seconds as you breathe in.',
        'Let the weight rest on its stop after the final repetition, and free one arm before the other.'),
    json_array(
        'A starting position too far back is the usual cause of sore shoulders, so move the pin forwards.',
        'Press with the inside of the upper arms rather than clutching the grips.',
        'Leaning away from the backrest to win the last few repetitions means it is time to stop.'));

INSERT INTO edition VALUES (
    'band-chest-press', 'Band chest press',
    json_array('resistance band chest press', 'standing band press', 'banded chest press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('band'),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A standing press against a resistance band passed round the upper back. It brings chest training to the living room or the hotel, and the pull grows as the arms straighten.',
    json_array(
        'Look the band over for cracks or tears, then lay it across your shoulder blades and under your armpits.',
        'Hold an end in each hand, taking up the slack so that it is lightly taut with your fists beside your chest.',
        'Stand with one foot in front of the other, knees soft and stomach firm.',
        'Punch both hands slowly forwards until your arms are straight, and exhale as the band tightens.',
        'Resist on the way back, breathing in, until your fists return to the sides of your chest.',
        'Ease the tension fully before you slip the band from behind your back.'),
    json_array(
        'Wrap the band once more round each palm to make the press harder, or let some out to make it easier.',
        'A band riding up to the neck should be reset lower, across the middle of the shoulder blades.',
        'Being snatched back wastes half the exercise; make the return last longer than the push.'));

INSERT INTO edition VALUES (
    'barbell-overhead-press', 'Barbell overhead press',
    json_array('OHP', 'military press', 'strict press', 'standing barbell press', 'barbell shoulder press',
        'overhead press', 'strict military press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps', 'upper-back', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 3.5, '02054',
    json_array('shoulder', 'lower_back', 'overhead'), json_array(),
    'A standing press that takes a barbell from the shoulders to straight arms overhead without help from the legs. It builds strong shoulders and a steady trunk, and rewards small, patient increases.',
    json_array(
        'Put the bar in the rack at the height of your upper chest and grip it just beyond your shoulders.',
        'Step under so that the bar rests on your front shoulders, elbows slightly ahead of it, and take two short steps back.',
        'Stand with feet hip width apart, tighten your buttocks and stomach, and fill your lungs.',
        'Draw your chin back and press the bar straight up close to your face.',
        'As it clears your forehead, bring your head through so that the bar ends above the middle of your feet.',
        'Hold still with locked elbows for a beat, then lower the bar to your shoulders and breathe afresh.',
        'Walk forwards until the bar touches both uprights and bend your knees to set it in the hooks.'),
    json_array(
        'Leaning back into a deep arch is a plea for less weight and tighter buttocks.',
        'A bar that loops round the chin loses power; move your head, not the bar.',
        'Use the smallest plates for progress, since jumps of five kilograms are big in this lift.',
        'Set safety arms or leave space in front of you to lower a missed press.'));

INSERT INTO edition VALUES (
    'seated-dumbbell-shoulder-press', 'Seated dumbbell shoulder press',
    json_array('dumbbell shoulder press', 'DB shoulder press', 'seated DB press', 'dambıl shoulder press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('adjustable-bench', 'dumbbell'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(),
    'An overhead press with two dumbbells, seated against an upright backrest. The support keeps the body still so that the shoulders can work, which makes it friendly to newer lifters.',
    json_array(
        'Set the backrest one notch short of vertical and sit with your back and head supported.',
        'Stand the dumbbells on your knees and lift them to your shoulders one leg at a time.',
        'Hold them at ear height, palms facing forwards or slightly in, with your elbows just in front of your body.',
        'Exhale and press the weights up until they are over your head and your arms are straight.',
        'Inhale and lower them with control until your hands are about level with your chin.',
        'When you have finished, bring the dumbbells down to your thighs and stand up with them before putting them away.'),
    json_array(
        'A gap growing behind your lower back tells you to pull your ribs down or pick lighter dumbbells.',
        'Pressing with the elbows a little forwards often feels smoother than pulling them wide.',
        'Unequal arms are normal at first; let the slower one set the pace.'));

INSERT INTO edition VALUES (
    'arnold-press', 'Arnold press',
    json_array('Arnold dumbbell press', 'rotating shoulder press', 'Arnold shoulder press'),
    'strength', 'vertical_push', 'intermediate', 'compound', 'push', json_array('adjustable-bench', 'dumbbell'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(),
    'A dumbbell shoulder press that begins with the palms facing the body and turns them outwards on the way up. The long path works the front and side of the shoulders with moderate weights.',
    json_array(
        'Sit on a bench with an upright back and choose dumbbells a size below those for your normal shoulder press.',
        'Hold them before your upper chest with palms towards you and elbows pointing down, as at the top of a curl.',
        'Begin to open your elbows to the sides and rotate your palms outwards.',
        'Carry on upwards in the same flowing motion until your arms are straight and your palms face ahead, exhaling throughout.',
        'Reverse the path on an in-breath, turning your palms back as the dumbbells come down.',
        'Arrive with the weights in front of your chest again and make sure they are still before the next press.',
        'Let the dumbbells travel down to your lap to end the set, and only then lean forwards.'),
    json_array(
        'Spread the turn over the whole press; twisting abruptly at the bottom irritates some shoulders.',
        'If the rotation clicks or aches, go back to the plain dumbbell press.',
        'A mirror helps you to check that both hands rotate at the same time.'));

INSERT INTO edition VALUES (
    'push-press', 'Push press',
    json_array('barbell push press', 'leg-drive press', 'dip and drive press'),
    'strength', 'vertical_push', 'intermediate', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'quadriceps', 'glutes', 'traps', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 3.5, '02054',
    json_array('shoulder', 'lower_back', 'overhead'), json_array(),
    'An overhead press started by a short, quick dip of the knees, so that the legs launch the bar. It develops power from feet to hands and suits lifters with a solid strict press.',
    json_array(
        'Rack the bar at chest height, grip it slightly outside the shoulders and step back with it resting on your front shoulders.',
        'Stand with feet under your hips, weight on the whole foot and elbows a little in front of the bar.',
        'Draw in air, harden your trunk and dip straight down by bending your knees a hand width.',
        'Change direction at once and drive your legs straight so that the bar leaves your shoulders.',
        'Follow through with your arms until the bar is locked out overhead, with your knees straight.',
        'Breathe out at the top, then receive the bar on your shoulders with slightly bent knees.',
        'Settle your stance before each new dip, and return to the rack in small steps when you are done.'),
    json_array(
        'Tipping forwards in the dip throws the bar away from you; imagine your back sliding down a wall.',
        'Pressing too early with the arms wastes the leg drive, so keep the shoulders loaded until the knees are straight.',
        'Practise with an empty bar until dip and drive feel like one movement.'));

INSERT INTO edition VALUES (
    'kettlebell-overhead-press', 'Kettlebell overhead press',
    json_array('kettlebell press', 'KB press', 'single-arm kettlebell press', 'kettlebell shoulder press'),
    'strength', 'vertical_push', 'intermediate', 'compound', 'push', json_array('kettlebell'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'obliques', 'upper-back'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(),
    'A standing one-arm press of a kettlebell from the rack position at the shoulder. The uneven load asks the waist to resist bending while the shoulder presses, so it trains steadiness along with strength.',
    json_array(
        'Stand over the kettlebell with feet shoulder width apart and bring it to one shoulder, using both hands if need be.',
        'Let the bell rest on the outside of your forearm, with your wrist straight and your fist under your chin.',
        'Make a fist with the free hand, tense your buttocks and thighs, and take a breath into your belly.',
        'Press upwards in a gentle outward curve, keeping your forearm vertical under the bell.',
        'Let the breath out as your arm locks beside your ear with your palm facing ahead.',
        'Pull the bell back down along the same curve to the rack position, then complete the repetitions on this side.',
        'Guide it to the floor with two hands and a flat back before you change arms.'),
    json_array(
        'A wrist folded backwards makes the handle dig in; place it diagonally across the palm.',
        'Leaning sideways away from the bell shows that it is heavier than your waist can manage.',
        'Start each session with your weaker arm and match its count with the other.'));

INSERT INTO edition VALUES (
    'machine-shoulder-press', 'Machine shoulder press',
    json_array('shoulder press machine', 'seated machine press', 'lever shoulder press', 'seated shoulder press machine'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('shoulder-press-machine'),
    json_array('front-delts', 'triceps'), json_array('side-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(),
    'A seated overhead press on rails or levers, with the back supported. It is a sheltered way to learn pressing upwards and to work the shoulders close to fatigue without a partner.',
    json_array(
        'Bring the seat to a height at which the handles are beside your ears or a little lower.',
        'Select a small weight for the first set and sit with your hips right at the back of the seat.',
        'Grip the handles with your forearms upright and plant your feet wide.',
        'Breathe out and push up until your elbows are nearly straight, without lifting your hips.',
        'Come down unhurriedly on the in-breath, stopping before the plates touch.',
        'After your final press, lower the handles all the way to the rest and then take your hands off.'),
    json_array(
        'If the bottom position forces your elbows behind you, raise the seat or shorten the range.',
        'Handles that face each other are often gentler on stiff shoulders than the wide pair.',
        'Pushing the head hard into the pad is wasted effort; keep the neck easy.'));

INSERT INTO edition VALUES (
    'wall-handstand-hold', 'Wall handstand hold',
    json_array('wall handstand', 'handstand hold', 'chest-to-wall handstand', 'wall-supported handstand'),
    'strength', 'vertical_push', 'advanced', 'compound', 'static', json_array(),
    json_array('front-delts', 'triceps', 'traps'), json_array('side-delts', 'upper-back', 'abs', 'forearms'),
    json_array('duration'), 'none', FALSE, 120, NULL, NULL, NULL,
    json_array('shoulder', 'wrist', 'neck', 'overhead'), json_array(),
    'A static handstand facing a wall, entered by walking the feet up it. It trains shoulders, wrists and trunk to carry the body upside down and should follow confident pike push-ups and planks.',
    json_array(
        'Clear the space around you, warm up your wrists and kneel with your back to a bare, solid wall.',
        'Put your hands down at shoulder width about one body length from the wall and set your feet against its base.',
        'Walk your feet up the wall and your hands back towards it, only as far as you can walk out again.',
        'Push the floor away until your shoulders come up beside your ears, with elbows locked.',
        'Tuck your ribs in, squeeze your legs together and look at the floor between your hands.',
        'Keep breathing in short, calm breaths and hold for 10 to 30 seconds.',
        'Leave while you still have strength: walk your hands forwards and your feet down until you are in a plank.',
        'Rest on your knees with your head low for a few breaths before you stand.'),
    json_array(
        'Stopping halfway, with the body at a slant, is a worthy exercise in itself on the way to vertical.',
        'An arched back tires you quickly; bring the hips nearer the wall and flatten your stomach.',
        'Skip this hold with glaucoma, high blood pressure or painful wrists, and choose a plank instead.'));

INSERT INTO edition VALUES (
    'dumbbell-lateral-raise', 'Dumbbell lateral raise',
    json_array('lateral raise', 'side raise', 'DB lateral raise', 'side lateral raise', 'seated dumbbell lateral raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('dumbbell'),
    json_array('side-delts'), json_array('traps', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(),
    'A standing raise of two light dumbbells out to the sides. It singles out the side of the shoulder, which gives the upper body its width, and works best with modest weights and tidy form.',
    json_array(
        'Stand tall with a light dumbbell in each hand, arms hanging at your sides and palms facing your thighs.',
        'Bend your elbows a few degrees and tip your chest very slightly forwards.',
        'Breathe out and raise both arms sideways, a touch in front of the body, as if pouring the weights outwards from you.',
        'Stop when your elbows reach shoulder height, with your hands no higher than your elbows.',
        'Lower the dumbbells for about three seconds while breathing in, and do not let them rest on your legs.',
        'Bend your knees to put the pair on the floor once the last raise is done.'),
    json_array(
        'Think of reaching towards the side walls, which keeps the neck muscles from hitching the weights up.',
        'Any swing from the hips means a smaller pair of dumbbells would train the shoulder better.',
        'A pinch at the top often goes if the thumbs point a little upwards.'));

INSERT INTO edition VALUES (
    'cable-lateral-raise', 'Cable lateral raise',
    json_array('single-arm cable lateral raise', 'cable side raise', 'one-arm cable side raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('side-delts'), json_array('traps', 'front-delts'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(),
    'A one-arm side raise against a low cable that passes across the body. The cable loads the shoulder from the very start of the movement, making even a small weight count.',
    json_array(
        'Drop the pulley to its lowest setting, fit a single handle and select the lightest plate to begin.',
        'Stand side-on to the machine and take the handle with the hand that is further away, the cable running in front of you.',
        'Hold the frame with your near hand and stand upright with soft knees.',
        'Raise the working arm out to the side, elbow leading, and exhale until it is level with your shoulder.',
        'Let the cable bring your hand back in front of the opposite thigh during a slow breath in.',
        'Finish all repetitions, turn round and train the other shoulder with the same weight.',
        'Follow the cable down to the pulley with your hand before you release the handle.'),
    json_array(
        'Twisting the trunk towards the machine steals the work; keep both hip bones facing forwards.',
        'Try a cuff round the wrist if your grip tires before your shoulder.',
        'Small plates matter here, so ask for an add-on weight when the next step is too big.'));

INSERT INTO edition VALUES (
    'band-lateral-raise', 'Band lateral raise',
    json_array('resistance band lateral raise', 'banded side raise', 'band side raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('band'),
    json_array('side-delts'), json_array('traps', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(),
    'A side raise against a band held down by the feet. It trains the outer shoulder at home or on a journey and feels light at the bottom and stiff at the top.',
    json_array(
        'Stand on the middle of a thin resistance band with your feet close together and check that it cannot slip out.',
        'Take one end in each hand beside your hips, with a trace of tension before you start.',
        'Settle your shoulders low and let your elbows bend a little.',
        'Float your arms out to the sides until they are parallel to the floor, breathing out as the pull increases.',
        'Stay there for one second, then fight the band on its way down as you breathe in.',
        'Bring your hands fully to your sides before you step off the band, one foot at a time.'),
    json_array(
        'Widening your stance on the band raises the resistance, while a single foot on it lowers it.',
        'Should the band tug your shoulders up, raise one arm at a time instead.',
        'Shoes protect your feet and stop the rubber rolling over your toes.'));

INSERT INTO edition VALUES (
    'plate-front-raise', 'Plate front raise',
    json_array('front raise', 'weight plate front raise', 'front plate raise', 'steering wheel raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('weight-plate'),
    json_array('front-delts'), json_array('side-delts', 'chest', 'traps', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(),
    'A raise of a single weight plate, held at its rim like a steering wheel, from the thighs to eye level. It concentrates on the front of the shoulders and is a handy finisher for lighter days.',
    json_array(
        'Hold a light plate at its nine and three o''clock positions and stand with feet at hip width.',
        'Let the plate hang before your thighs with your elbows barely bent.',
        'Tighten your stomach and buttocks so that your trunk stays quiet.',
        'Lift the plate forwards and up to the height of your eyes as you breathe out.',
        'Look through the hole for a second, then lower the plate in three counts on a breath in.',
        'Finish with the plate against your thighs and squat down to lay it flat on the floor.'),
    json_array(
        'Rocking back to start the plate moving is easily cured by standing with your heels and hips near a wall.',
        'Begin with a plate of two and a half or five kilograms, which is plenty for most people.',
        'Heavy pressing already works this area, so two or three sets a week are often enough.'));

INSERT INTO edition VALUES (
    'triceps-pushdown', 'Triceps pushdown',
    json_array('cable pushdown', 'triceps pressdown', 'tricep pushdown', 'rope pushdown', 'triceps rope pushdown',
        'rope triceps pulldown', 'tríceps na polia'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('triceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A standing elbow extension against a high pulley, using a bar or rope. It is one of the simplest ways to train the back of the upper arm and is easy on the shoulders.',
    json_array(
        'Fix a rope or short bar to a pulley set above head height and choose a light weight.',
        'Stand an arm length away, grip the attachment and pull it down until your elbows are by your ribs.',
        'Lean forwards a few degrees from the hips and keep your chest open.',
        'Straighten your elbows to push the attachment towards your thighs, exhaling as you go.',
        'Tense the back of your arms briefly, then let your forearms rise to just above horizontal as you inhale.',
        'Step in towards the pulley after the last pushdown and let the attachment climb slowly.'),
    json_array(
        'Elbows wandering forwards bring the shoulders into play; picture a coin held between each elbow and your side.',
        'With the rope, part your hands slightly at the bottom for a stronger squeeze.',
        'Hunching over the cable lets body weight do the pushing, so take a plate off and stand taller.'));

INSERT INTO edition VALUES (
    'overhead-triceps-extension', 'Overhead triceps extension',
    json_array('dumbbell overhead triceps extension', 'overhead tricep extension', 'French press',
        'two-hand triceps extension', 'dumbbell triceps extension', 'single-arm overhead triceps extension'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('dumbbell'),
    json_array('triceps'), json_array('forearms', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(),
    'An elbow extension with one dumbbell held in both hands above and behind the head. The raised arms stretch the long head of the triceps, which pressing alone tends to leave short of work.',
    json_array(
        'Check that the dumbbell is solid or its collars are tight, then stand or sit upright with it in front of you.',
        'Lift it to one shoulder, cup both palms under the upper end and raise it overhead.',
        'Point your elbows forwards and up, fairly close to your ears, and pull your ribs down.',
        'Bend only your elbows and lower the dumbbell behind your head while you breathe in.',
        'Stop at a comfortable stretch, well clear of your neck.',
        'Straighten your arms and breathe out until the weight stands above the crown of your head.',
        'To finish, bring the dumbbell to one shoulder first and then down in front of your body.'),
    json_array(
        'Elbows that splay a little are fine, but if they swing out widely the weight is too much.',
        'Sit on a chair with a back if standing makes you arch.',
        'People with stiff shoulders can use one lighter dumbbell in each hand, palms facing in.'));

INSERT INTO edition VALUES (
    'skull-crusher', 'Skull crusher',
    json_array('lying triceps extension', 'EZ-bar skull crusher', 'lying French press', 'nose breaker',
        'barbell triceps extension'),
    'strength', 'isolation', 'intermediate', 'isolation', 'push', json_array('ez-bar', 'bench'),
    json_array('triceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('supine'), json_array(),
    'A lying elbow extension with an angled EZ bar, lowered towards the top of the head. It loads the triceps heavily, so it belongs to lifters who can keep a bar under control on their back.',
    json_array(
        'Load the EZ bar lightly, secure the collars and sit on a flat bench with the bar on your thighs.',
        'Grip the inner angled parts, lie back and press the bar to straight arms above your chest, thumbs round the bar.',
        'Tilt your upper arms a few degrees towards your head and plant your feet.',
        'Bend at the elbows alone and lower the bar slowly to just behind your hairline, breathing in.',
        'Keep your upper arms parallel to each other and as still as you can.',
        'Extend your elbows until they are straight and let your breath go as the bar rises.',
        'End by lowering the bar to your chest, then slide it to your hips and sit up with it.'),
    json_array(
        'Aiming behind the head rather than at the brow is safer and keeps tension on the triceps.',
        'Tender elbows often welcome dumbbells, a slower descent or a smaller range.',
        'Always keep two repetitions in hand, since nobody wants to fail with a bar above the face.'));

INSERT INTO edition VALUES (
    'pull-up', 'Pull-up',
    json_array('pullup', 'overhand pull-up', 'pronated pull-up', 'strict pull-up', 'weighted pull-up', 'wide pull-up',
        'barfiks'),
    'strength', 'vertical_pull', 'intermediate', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('lats'), json_array('upper-back', 'biceps', 'forearms', 'rear-delts', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 150, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array(),
    'A vertical pull in which you hang from a bar with palms facing away and lift your whole body until the chin clears it. It builds a broad, strong back and a firm grip, and suits anyone who can already lower slowly from the top.',
    json_array(
        'Check that the bar is fixed and dry, then take an overhand grip slightly wider than your shoulders. Use a box to reach it if jumping feels rushed.',
        'Hang with straight arms, ribs down and legs together a little in front of you.',
        'Breathe in, tighten your stomach and draw the shoulder blades down before the elbows bend.',
        'Drive the elbows towards your back pockets and rise until your chin passes the bar, breathing out near the top.',
        'Lower yourself over about two seconds until the elbows are straight but the shoulders are still active.',
        'When the set is over, step down onto the box or let yourself down softly with bent knees.'),
    json_array(
        'Kicking the legs hides weak spots in the pull; cross your ankles and squeeze the thighs together to quieten them.',
        'If the neck cranes forward to find the bar, stop the set and finish with slow lowerings instead.',
        'Add weight only once eight clean pull-ups feel steady.'));

INSERT INTO edition VALUES (
    'chin-up', 'Chin-up',
    json_array('chinup', 'underhand pull-up', 'supinated pull-up'),
    'strength', 'vertical_pull', 'intermediate', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('lats', 'biceps'), json_array('upper-back', 'forearms', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 150, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array('pull-up'),
    'The underhand cousin of the pull-up, with palms facing you and hands at shoulder width. The biceps share more of the work, so most people manage their first chin-up before their first overhand pull.',
    json_array(
        'Stand on a box under the bar and grip it with palms towards your face, hands about as wide as your shoulders.',
        'Step off gently into a full hang and let the legs rest still beneath you.',
        'Brace the trunk and set the shoulders away from your ears while inhaling.',
        'Pull the elbows down in front of your ribs and bring your upper chest towards the bar as you exhale.',
        'Pause for a heartbeat with the chin over the bar, then unfold the arms under control.',
        'Place your feet back on the box to end the chin-ups rather than dropping off tired.'),
    json_array(
        'Sore wrists or inner elbows often mean the grip is too wide; move the hands in by a thumb''s length.',
        'Half-way chin-ups train half the range, so start each one from arms that are truly straight.',
        'No full chin-up yet? Step up to the top position and take five seconds to come down.'));

INSERT INTO edition VALUES (
    'assisted-pull-up', 'Assisted pull-up',
    json_array('assisted pull-up machine', 'machine-assisted pull-up', 'gravitron pull-up', 'counterweight pull-up',
        'assisted chin-up'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('assisted-pull-up-machine'),
    json_array('lats'), json_array('upper-back', 'biceps', 'forearms', 'rear-delts'),
    json_array('weight', 'reps'), 'assisted', FALSE, 120, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array('chin-up', 'pull-up'),
    'A pull-up on a machine whose kneeling pad pushes you upwards with a chosen counterweight. It lets beginners learn the full movement and move step by step towards an unassisted pull-up by using less help each month.',
    json_array(
        'Set the pin for generous help at first, remembering that a heavier stack makes this machine easier.',
        'Climb the side steps, hold the wide handles overhand and place one knee, then the other, on the pad.',
        'Let the pad sink until your arms are long, keeping hips straight and eyes forward.',
        'Breathe out and pull the elbows down to your sides until the handles are level with your chin.',
        'Inhale on the way down and take two or three seconds to reach straight elbows.',
        'To finish, rise to the top, put one foot on a step and then the other, and guide the pad up before letting go.'),
    json_array(
        'Never step off the pad while it is low, because it will spring up quickly.',
        'Folding at the hips turns the pull into a crouch; keep a straight line from knees to shoulders.',
        'Reduce the counterweight by one plate once ten smooth pulls are possible.'));

INSERT INTO edition VALUES (
    'lat-pulldown', 'Lat pulldown',
    json_array('cable pulldown', 'lat pull-down', 'wide-grip pulldown', 'front pulldown', 'lat pulldown machine',
        'wide-grip lat pulldown', 'close-grip lat pulldown', 'single-arm lat pulldown', 'knelt pulldown',
        'puxada alta na polia', 'lat pull-down al cavo alto'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('lat-pulldown-station'),
    json_array('lats'), json_array('upper-back', 'biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A seated cable pull that brings a long bar from overhead to the upper chest. It trains the same muscles as a pull-up with a load anyone can choose, which makes it a friendly first back exercise.',
    json_array(
        'Adjust the thigh pad so it holds your legs snugly with both feet flat on the floor.',
        'Stand to grasp the bar overhand, a hand''s width outside each shoulder, then sit down with it under the pads.',
        'Lift the chest, lean back very slightly and take a breath into your belly.',
        'Pull the bar to the top of your breastbone while the elbows travel down and a little back; breathe out as it nears you.',
        'Let the bar climb slowly until the arms are stretched and you feel length along your sides.',
        'After the final pulldown, stand up with the bar and return the stack quietly before releasing it.'),
    json_array(
        'Bringing the bar behind the neck strains many shoulders; keep it in front of your face.',
        'If you rock backwards to start each pulldown, take one plate off the stack.',
        'Think of your hands as hooks and lead with the elbows to feel the lats rather than the forearms.'));

INSERT INTO edition VALUES (
    'straight-arm-pulldown', 'Straight-arm pulldown',
    json_array('straight-arm pushdown', 'stiff-arm pulldown', 'cable pullover', 'standing lat pushdown',
        'rope straight-arm pulldown'),
    'strength', 'vertical_pull', 'beginner', 'isolation', 'pull', json_array('cable-machine'),
    json_array('lats'), json_array('triceps', 'rear-delts', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A standing cable exercise in which nearly straight arms sweep a bar from head height to the thighs. It singles out the lats without tiring the biceps, so it fits before or after heavier pulling.',
    json_array(
        'Hook a straight bar or rope to the high pulley and choose a light weight for the first set.',
        'Take two steps back, hinge slightly at the hips and hold the bar at about eye level with soft elbows.',
        'Brace your middle so the ribs stay down as the arms begin to move.',
        'Sweep the bar in an arc to the front of your thighs, exhaling and keeping the elbow angle unchanged.',
        'Squeeze beneath the armpits for a second, then inhale as the arms float back up to eye level.',
        'Walk towards the pulley to unload the cable at the end before you open your hands.'),
    json_array(
        'Bending the elbows makes it a triceps exercise; freeze them in one gentle curve.',
        'Standing too close shortens the arc, so move back until the cable pulls at the very top.',
        'A swaying trunk means the stack is winning; lighten it and plant your feet.'));

INSERT INTO edition VALUES (
    'barbell-row', 'Barbell row',
    json_array('bent-over row', 'bent-over barbell row', 'BOR', 'barbell bent row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('barbell'),
    json_array('upper-back', 'lats'), json_array('lower-back', 'rear-delts', 'biceps', 'forearms', 'hamstrings', 'glutes'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(),
    'A heavy free-weight row done from a bent-over stance, with the bar travelling from arm''s length to the lower ribs. It builds a thick back and the staying power of the lower back; begin with a light bar and learn the hip hinge with it.',
    json_array(
        'Stand with the bar over mid-foot and take it overhand just outside your legs, lifting it to standing as in a deadlift.',
        'Push the hips back with slightly bent knees until your trunk is between 30 and 45 degrees above the floor.',
        'Fill your belly with air, brace all round and let the bar hang below your shoulders.',
        'Row the bar to the area just above your navel, elbows passing close to the body.',
        'Lower it until the arms are straight without letting your back round, and take a fresh breath.',
        'Stand tall after the last row, then bend hips and knees to put the barbell down.'),
    json_array(
        'If your torso rises with each row, the bar is too heavy for the hinge you can hold.',
        'Keep the neck in line by looking at a spot two metres ahead on the floor.',
        'When the lower back tires before the arms, end the set there and then.'));

INSERT INTO edition VALUES (
    'one-arm-dumbbell-row', 'One-arm dumbbell row',
    json_array('single-arm dumbbell row', 'DB row', 'one-arm row', 'dumbbell row', 'single-arm row',
        'kneeling dumbbell row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('bench', 'dumbbell'),
    json_array('lats', 'upper-back'), json_array('biceps', 'rear-delts', 'forearms', 'obliques'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A row for one side at a time with the free hand and knee resting on a bench. The support takes strain off the spine, which makes it a fine way to build the back and even out left and right.',
    json_array(
        'Lay the dumbbell beside a flat bench, then put the hand and knee of the other side on the pad.',
        'Place the standing foot wide enough to feel stable and make your back as flat as a table.',
        'Reach down, pick up the dumbbell and let that shoulder stretch a little towards the floor.',
        'Breathe out and draw the elbow back past your hip, keeping the dumbbell near your side.',
        'Return it slowly to a long arm while the chest stays square to the bench.',
        'Set the dumbbell on the floor with a flat back before you swap to the opposite arm.'),
    json_array(
        'Twisting the trunk to heave the weight steals work from the lats; imagine a cup of tea on your lower back.',
        'Pull towards the hip rather than the armpit to keep the shoulder from hunching.',
        'Start with the weaker side and match its count on the stronger one.'));

INSERT INTO edition VALUES (
    'seated-cable-row', 'Seated cable row',
    json_array('low cable row', 'cable row', 'seated row', 'low pulley row', 'close-grip seated cable row',
        'V-grip seated cable row', 'single-arm cable row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('seated-row-station'),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms', 'lower-back'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A row performed sitting upright, pulling a close handle from a low pulley to the stomach. The steady cable makes it easy to learn how shoulder blades should glide, and it suits lifters of every stage.',
    json_array(
        'Attach a close neutral handle, sit on the pad and put both feet on the plates with knees unlocked.',
        'Bend forward from the hips to take the handle, then push back with the legs until you sit tall.',
        'Let the arms reach long with the chest open and draw in a breath.',
        'Pull the handle to your navel, squeezing the shoulder blades together as you exhale.',
        'Give the weight back gradually, allowing the blades to slide forwards without slumping.',
        'To end the row, bend your knees and lean in with a straight back until the stack rests.'),
    json_array(
        'A body that swings like an oarsman lets momentum do the rowing; stay within a few degrees of upright.',
        'Shrugged shoulders show up when the handle comes too high, so aim it at your belt.',
        'Leave a slight bend in the knees throughout to keep the hamstrings from tugging your back round.'));

INSERT INTO edition VALUES (
    'chest-supported-row', 'Chest-supported row',
    json_array('incline dumbbell row', 'chest-supported dumbbell row', 'incline bench row', 'prone incline row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('adjustable-bench', 'dumbbell'),
    json_array('upper-back'), json_array('lats', 'rear-delts', 'biceps', 'traps', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A dumbbell row done face down on an inclined bench that carries the weight of your trunk. With no need to hold a hinge, all effort goes to the upper back, which is welcome when the lower back is already tired.',
    json_array(
        'Set the bench to roughly 30 to 45 degrees and put a dumbbell on the floor at each side of its head end.',
        'Straddle the seat and lie with your breastbone on the pad, chin just over the top edge and toes dug in.',
        'Pick up both dumbbells and let them hang straight down with palms facing one another.',
        'Exhale and row until the elbows are level with your ribs, keeping your chest glued to the bench.',
        'Hold the squeeze between the shoulder blades for one count.',
        'Lower both weights until the upper back spreads, breathing in through the nose.',
        'Put the dumbbells on the floor first, and only then push yourself up from the pad.'),
    json_array(
        'Lifting the chest off the pad means the dumbbells are heavy beyond your control.',
        'Flare the elbows to 45 degrees for more upper back, or keep them close for more lats.',
        'If the dumbbells touch the floor at the bottom, raise the incline by one notch.'));

INSERT INTO edition VALUES (
    'suspension-row', 'Suspension row',
    json_array('TRX row', 'bodyweight row', 'ring row', 'suspension inverted row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('suspension-trainer'),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms', 'abs', 'glutes'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 75, NULL, 3.0, '02056',
    json_array(), json_array(),
    'A bodyweight row under hanging straps in which you lean back and pull your chest to the handles. The difficulty changes with every step of the feet, so it serves complete beginners and strong athletes alike.',
    json_array(
        'Anchor the straps above head height, shorten them to about hip level and tug hard once to test the anchor.',
        'Hold the handles with palms facing in and walk your feet forward until the straps are taut and you lean back.',
        'Make one firm line from heels to head by squeezing your buttocks and stomach.',
        'Pull your chest up between the handles with elbows brushing your sides, blowing out the air.',
        'Straighten the arms gradually until you hang in the lean again, still rigid.',
        'Walk your feet backwards beneath you to come upright when the straps work is done.'),
    json_array(
        'Sagging hips break the plank; take a smaller lean until you can hold it.',
        'For a harder row, move the feet closer to the anchor so that you hang flatter.',
        'Keep the wrists straight, as curling them in tires the forearms early.'));

INSERT INTO edition VALUES (
    'band-row', 'Band row',
    json_array('seated band row', 'resistance band row', 'elastic band row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('band'),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A seated row with an elastic band looped round the feet, needing only a little floor space. It is a gentle way to train the back at home or while travelling, and a good counter to long desk hours.',
    json_array(
        'Inspect the band for nicks, then sit on the floor with legs out and knees a little bent.',
        'Wrap the band once round the soles of your shoes so it cannot slide, and hold an end in each hand.',
        'Sit tall on your sitting bones with arms reaching towards your toes and a light stretch in the band.',
        'Draw both hands to your lower ribs as you breathe out, with elbows skimming your waist.',
        'Resist the elastic on the way back for two full seconds.',
        'Let the band go completely slack before you unwind it from your feet.'),
    json_array(
        'If you cannot sit upright on the floor, use a folded towel under the hips.',
        'Too easy? Take a shorter hold on the band rather than jerking it faster.',
        'Keep your toes pulled towards you so that the loop stays on the middle of the foot.'));

INSERT INTO edition VALUES (
    'face-pull', 'Face pull',
    json_array('cable face pull', 'rope face pull', 'high rope row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('cable-machine'),
    json_array('rear-delts', 'upper-back'), json_array('traps', 'biceps', 'forearms', 'rotator-cuff'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A light cable pull with a rope towards the forehead, ending with the hands beside the ears. It trains the back of the shoulders and the muscles that turn the upper arm outwards, balancing a lot of pressing.',
    json_array(
        'Fix a rope to a pulley at face height and select a weight you could move fifteen times.',
        'Grip the ends with thumbs towards you, step back until the arms are straight and stagger your feet.',
        'Stand tall with ribs stacked over hips so the cable cannot tip you forward.',
        'Pull the middle of the rope towards your brow, parting the hands as the elbows go wide.',
        'Finish with knuckles pointing to the ceiling, exhale and hold for one second.',
        'Extend the arms again without letting the shoulders be yanked forwards.',
        'Take a step in to slacken the cable before handing back the rope.'),
    json_array(
        'Leaning away from the stack is a sign of too much weight; the face pull rewards a light touch.',
        'Dropping the elbows turns it into a row, so keep them about level with your shoulders.',
        'Picture showing off both biceps in a mirror at the end of the pull.'));

INSERT INTO edition VALUES (
    'band-pull-apart', 'Band pull-apart',
    json_array('pull-aparts', 'resistance band pull-apart', 'band reverse fly'),
    'strength', 'horizontal_pull', 'beginner', 'isolation', 'pull', json_array('band'),
    json_array('rear-delts', 'upper-back'), json_array('traps', 'rotator-cuff'),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A simple drill in which straight arms stretch a light band across the chest. It wakes up the rear shoulders before pressing and can be sprinkled through the day by people who sit a lot.',
    json_array(
        'Choose a thin band and hold it in front of you at chest height, hands shoulder-width apart and palms down.',
        'Stand with feet under the hips, knees loose and elbows almost straight.',
        'Spread the band sideways by moving both hands out at the same pace while you exhale.',
        'Stop once it touches or nearly touches your breastbone and feel the shoulder blades meet.',
        'Bring the hands forward again slowly enough that the elastic never snaps.',
        'After the last stretch, lower your arms with the band slack and roll the shoulders once.'),
    json_array(
        'An arched lower back makes the stretch look bigger than it is; keep the belt buckle level.',
        'When the shoulders creep up, widen your starting grip for an easier band.',
        'Vary the palms, up or down, to find the version your shoulders like best.'));

INSERT INTO edition VALUES (
    'dumbbell-rear-delt-fly', 'Dumbbell rear delt fly',
    json_array('bent-over reverse fly', 'rear delt raise', 'reverse fly', 'bent-over lateral raise', 'rear delt flye',
        'dumbbell reverse fly', 'seated reverse fly'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('rear-delts'), json_array('upper-back', 'traps', 'lower-back'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A raise of two light dumbbells out to the sides while bent forward at the hips. It develops the often neglected back part of the shoulder and helps the joint feel balanced after plenty of pushing.',
    json_array(
        'Hold a light dumbbell in each hand and stand with feet hip-width apart.',
        'Hinge until your chest faces the floor at about 30 degrees, with knees soft and a long spine.',
        'Let the dumbbells hang under your shoulders, palms facing each other and elbows slightly rounded.',
        'Lift them out to the sides in a wide arc as you breathe out, as though opening wings.',
        'Stop at shoulder level, then bring the wings down over two counts.',
        'Come up from the hinge by driving the hips forward, and rest the dumbbells at your sides.'),
    json_array(
        'Using weights that are too heavy turns the fly into a row; five kilograms may be plenty.',
        'Steer the little fingers outwards instead of squeezing the blades hard together.',
        'If bending over bothers your back, rest the forehead on the top of an inclined bench.'));

INSERT INTO edition VALUES (
    'reverse-pec-deck', 'Reverse pec deck',
    json_array('rear delt machine', 'reverse machine fly', 'rear delt machine fly', 'reverse fly machine',
        'rear delt reverse fly machine'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('pec-deck-machine'),
    json_array('rear-delts'), json_array('upper-back', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A machine version of the rear fly, done sitting with the chest against the pad. The fixed path removes any balancing, so beginners can concentrate on feeling the back of the shoulders work.',
    json_array(
        'Turn the handles to their rearmost setting and raise or lower the seat until they sit level with your shoulders.',
        'Face the pad, rest your chest on it and take the handles with palms facing in or down.',
        'Keep a tiny bend in the elbows and let the shoulders settle away from your neck.',
        'Swing the handles outwards and back in a half circle as the breath leaves you.',
        'Stop when your arms are in line with your body and count one.',
        'Allow the handles to come forward quietly, with the stack never quite touching down.',
        'Bring the machine arms all the way to the front before you get off the seat.'),
    json_array(
        'Pushing the chin forward is a common cheat; rest your gaze on the pad instead.',
        'A seat set too low makes the traps take over, so check the handle height first.',
        'Slow the return phase, since that is where this machine is usually rushed.'));

INSERT INTO edition VALUES (
    'barbell-shrug', 'Barbell shrug',
    json_array('bar shrug', 'BB shrug', 'trap shrug'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('barbell'),
    json_array('traps'), json_array('forearms', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('neck'), json_array(),
    'A short lift in which the shoulders rise straight up while the arms hold a barbell. It strengthens the upper traps and the grip, supporting deadlifts, cleans and heavy carries.',
    json_array(
        'Stand over the bar, or set it on hooks at mid-thigh to spare yourself the lift from the floor.',
        'Take an overhand grip outside your thighs and stand up with straight arms and a long back.',
        'Tuck your chin slightly, brace and keep the elbows straight.',
        'Raise both shoulders towards your ears as high as they go and breathe out.',
        'Pause at the top, then let the bar sink until you feel the neck muscles lengthen.',
        'Bend hips and knees to put the bar back where you took it from.'),
    json_array(
        'Rolling the shoulders in circles adds wear and no benefit; think lift straight up.',
        'When knees dip to bounce the bar, the shrug has become too heavy.',
        'Chalk or a mixed grip helps if your hands open before the traps are tired.'));

INSERT INTO edition VALUES (
    'dumbbell-shrug', 'Dumbbell shrug',
    json_array('DB shrug', 'shoulder shrug', 'standing dumbbell shrug'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('traps'), json_array('forearms', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('neck'), json_array(),
    'A shrug with a dumbbell at each side, leaving the hands free to hang where they are comfortable. The natural arm position makes it kind to the shoulders and easy to learn at home.',
    json_array(
        'Pick up two dumbbells with bent knees and a flat back, then stand with palms towards your thighs.',
        'Let your arms hang long, lower your shoulders fully and look straight ahead.',
        'Lift the shoulder tops towards the ears without bending the elbows, exhaling as you go.',
        'Hold the dumbbells high for two seconds while the neck stays relaxed.',
        'Sink slowly back to the bottom and inhale before the next shrug.',
        'Squat down to set both dumbbells on the floor one after the other.'),
    json_array(
        'Jutting the head forward shortens the traps from the wrong end; keep ears over shoulders.',
        'Lean forward two or three degrees to let the dumbbells clear the outside of your thighs.',
        'A two-second hold at the top beats a heavier pair moved in a hurry.'));

INSERT INTO edition VALUES (
    'prone-y-raise', 'Prone Y raise',
    json_array('Y raise', 'prone Y', 'lower trap raise', 'floor Y lift'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array(),
    json_array('traps', 'rear-delts'), json_array('upper-back', 'side-delts', 'rotator-cuff'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 45, NULL, 3.5, '02030',
    json_array(), json_array(),
    'A small raise of both arms into a Y shape while lying face down on a mat. It targets the lower traps that steady the shoulder blade overhead, and bare hands are weight enough for most people.',
    json_array(
        'Lie on your stomach with your forehead on a folded towel and your legs relaxed.',
        'Stretch both arms overhead and out at about 45 degrees, thumbs pointing to the ceiling.',
        'Slide the shoulder blades gently down towards your waist before anything lifts.',
        'Raise the arms a few centimetres off the mat, breathing out and keeping the elbows long.',
        'Stay up for two seconds, with the forehead still resting on the towel.',
        'Let the arms settle on the mat without dropping, and breathe in.',
        'Bring your hands under your shoulders to push up to kneeling once the set of Ys is done.'),
    json_array(
        'Feeling it mostly beside the neck? Lower the arms a little and think of longer, not higher.',
        'Stiff shoulders may keep the hands on the floor; pressing upwards without movement still counts.',
        'Add half-kilogram weights only when fifteen quiet raises are easy.'));

INSERT INTO edition VALUES (
    'superman-hold', 'Superman hold',
    json_array('superman', 'prone back extension hold', 'superman back hold'),
    'strength', 'core', 'beginner', 'isolation', 'static', json_array(),
    json_array('lower-back'), json_array('glutes', 'upper-back', 'hamstrings', 'rear-delts'),
    json_array('duration'), 'none', FALSE, 45, NULL, 3.5, '02030',
    json_array('lower_back'), json_array(),
    'A static hold on the floor in which chest, arms and legs hover just above the mat. It builds endurance in the lower back and buttocks without equipment, and suits beginners in short bouts.',
    json_array(
        'Lie face down on a mat with arms reaching forward and legs straight behind you.',
        'Rest your brow on the mat and press the front of your hips softly into the ground.',
        'Squeeze the buttocks, then float the hands, chest and feet a hand''s breadth upwards.',
        'Look at the floor, reach fingers and toes away from each other and keep breathing in small, even sips.',
        'Hold for the planned seconds, as long as the lower back feels like work and not like pinching.',
        'Come down piece by piece and turn your head to one side for a few restful breaths.'),
    json_array(
        'Higher is not better here; length through the body matters more than height.',
        'Bend the elbows to a goalpost shape if overhead arms bother your shoulders.',
        'Holding the breath raises the pressure needlessly, so count the seconds in a whisper.'));

INSERT INTO edition VALUES (
    'reverse-snow-angel', 'Reverse snow angel',
    json_array('prone snow angel', 'prone arm circle', 'floor angel face down'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array(),
    json_array('upper-back', 'rear-delts', 'lower-back'), json_array('traps', 'lats', 'glutes'),
    json_array('reps'), 'none', FALSE, 45, NULL, 3.5, '02030',
    json_array(), json_array(),
    'A floor exercise in which you lie on your front and sweep hovering arms from the hips to overhead and back. It trains the upper back through a generous range, while the lower back works to keep the chest just off the mat.',
    json_array(
        'Lie prone on a mat, legs together, arms beside your hips with the palms facing down.',
        'Tuck your chin a touch, tighten the buttocks and lift your chest and hands slightly clear.',
        'Sweep straight arms out wide and up in a big half circle, inhaling along the way.',
        'Let the thumbs come as near to each other overhead as your shoulders kindly allow.',
        'Trace the same half circle back to the hips on a slow breath out, hands hovering throughout.',
        'Lower the chest after the last angel and rest with your forehead on stacked hands.'),
    json_array(
        'Hands dragging on the floor at shoulder level means fatigue; rest there and go again.',
        'Bend your elbows through the middle of the sweep if straight arms catch at the joint.',
        'Keep your toes on the ground so the snow angel stays an upper-body exercise.'));

INSERT INTO edition VALUES (
    'barbell-curl', 'Barbell curl',
    json_array('BB curl', 'standing barbell curl', 'straight-bar curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('barbell'),
    json_array('biceps'), json_array('forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('wrist'), json_array(),
    'The classic standing arm curl with a straight bar held underhand in both hands. It allows steady loading of the biceps and suits anyone whose wrists are happy with the palms fully turned up.',
    json_array(
        'Stand with the bar against your thighs, palms forward and hands just outside the hips.',
        'Squeeze the buttocks, keep your ribs low and pin the elbows beside your waist.',
        'Curl the bar up in a smooth arc to the upper chest while breathing out.',
        'Tighten the biceps at the top without letting the elbows drift far forward.',
        'Take about three seconds to lower the bar until the arms are straight.',
        'Finish by hinging at the hips with bent knees to place the bar on the floor or a rack.'),
    json_array(
        'Swinging from the hips is the usual cheat; stand with your back against a wall to expose it.',
        'Wrists that bend backwards ache later, so line up the knuckles with the forearms.',
        'Achy wrists often settle with an angled EZ bar in place of the straight one.'));

INSERT INTO edition VALUES (
    'dumbbell-curl', 'Dumbbell curl',
    json_array('biceps curl', 'bicep curl', 'DB curl', 'supinating curl', 'dumbbell biceps curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('biceps'), json_array('forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A curl with a dumbbell in each hand that lets the palms turn up as the weights rise. Each arm has to do its own share, and the freedom at the wrist makes it comfortable for nearly everyone.',
    json_array(
        'Stand or sit tall with a dumbbell in each hand, arms by your sides and palms facing in.',
        'Draw your shoulders back a little and keep the upper arms still against your ribs.',
        'Curl both dumbbells, turning the palms towards the ceiling by the half-way mark, and exhale.',
        'Stop just short of the shoulders, where the biceps are tight and the forearms not yet upright.',
        'Unwind the turn on the way down as you inhale, until the elbows are open.',
        'Put the dumbbells away with bent knees once both arms have finished curling.'),
    json_array(
        'If one arm lags, let it begin the set and alternate sides at its pace.',
        'Elbows sliding forward lets the shoulders help; tuck a towel under each armpit as a reminder.',
        'Lower slowly even on the final curl, where most people let gravity take over.'));

INSERT INTO edition VALUES (
    'hammer-curl', 'Hammer curl',
    json_array('neutral-grip curl', 'dumbbell hammer curl', 'thumbs-up curl', 'cross-body hammer curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('biceps', 'forearms'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A dumbbell curl with the thumbs pointing up from start to finish, like holding two hammers. It shares the work between biceps and the thick muscle along the top of the forearm, and is often gentle on sore wrists.',
    json_array(
        'Hold two dumbbells at your sides with palms facing your thighs and feet a comfortable width apart.',
        'Set your upper arms upright and take a light brace around the waist.',
        'Raise the dumbbells with thumbs leading until they are close to the front of your shoulders; breathe out.',
        'Keep the wrists as stiff as a hammer handle while you pause.',
        'Let the weights travel down the same line, a little slower than they came up.',
        'Rest the dumbbells on a bench or squat to the floor with them after the closing hammer curl.'),
    json_array(
        'Letting the palms roll upwards makes this an ordinary curl; watch the thumbs.',
        'Grip the handle firmly in the middle so that neither dumbbell head tips.',
        'Choose one arm at a time if your trunk starts to sway with two.'));

INSERT INTO edition VALUES (
    'preacher-curl', 'Preacher curl',
    json_array('Scott curl', 'EZ-bar preacher curl', 'preacher bench curl', 'barbell preacher curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('ez-bar', 'preacher-bench'),
    json_array('biceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A curl with the upper arms resting on the sloped pad of a preacher bench, usually with an EZ bar. The pad removes all body swing, so moderate weights are enough to work the biceps thoroughly.',
    json_array(
        'Adjust the preacher seat so that your armpits rest just over the top edge of the pad.',
        'Take the EZ bar from its holder on the inner angled grips, with your upper arms flat on the slope.',
        'Begin from bent elbows and lower the bar until the arms are nearly straight, breathing in.',
        'Curl it back up without lifting the elbows from the pad, and exhale through the hardest part.',
        'Stop before the forearms reach vertical so the biceps stay under load.',
        'Return the EZ bar to its holder with both hands while your elbows are still bent.'),
    json_array(
        'Dropping fast into a straight arm is hard on the biceps tendon; own the bottom third.',
        'Rising off the seat shows that the bar is too heavy to curl honestly.',
        'With no holder on the bench, start lighter so that you can set the bar down unaided.'));

INSERT INTO edition VALUES (
    'cable-curl', 'Cable curl',
    json_array('cable biceps curl', 'low pulley curl', 'standing cable curl', 'single-arm cable curl',
        'rosca direta na polia', 'curl al cavo basso'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('cable-machine'),
    json_array('biceps'), json_array('forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A standing curl against a low pulley, where the cable keeps pulling from the first centimetre to the last. It offers smooth tension for the biceps and lets you change weight in seconds.',
    json_array(
        'Clip a short bar to the lowest pulley setting and pick a modest weight.',
        'Hold the bar underhand, take half a step back and stand upright with knees unlocked.',
        'Let the cable draw your arms straight, elbows just in front of the seams of your shirt.',
        'Curl towards the collarbones in one even movement, letting the air out as you lift.',
        'Wait a moment under full tension, then give way slowly to the pull of the cable.',
        'Step back in and bend your knees to lower the bar until the plates touch.'),
    json_array(
        'Leaning back helps the hips more than the arms; shift your weight to mid-foot.',
        'If the plates clang between curls you have gone too low or stand too near the tower.',
        'A rope in place of the bar turns this into a thumbs-up variation for tender wrists.'));

INSERT INTO edition VALUES (
    'wrist-curl', 'Wrist curl',
    json_array('palms-up wrist curl', 'forearm curl', 'wrist flexion', 'dumbbell wrist curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('forearms'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array('wrist'), json_array(),
    'A small movement that bends the wrists upwards with the palms facing the ceiling and the forearms supported. It strengthens the inner forearm for gripping, climbing and racket sports.',
    json_array(
        'Sit on a chair and lay both forearms on your thighs, wrists just past the knees and palms up.',
        'Hold a light dumbbell in each hand, with the fingers wrapped fully round the handle.',
        'Let the hands tip back slowly until you sense a mild stretch in the inner forearm.',
        'Curl the knuckles up towards you as far as the wrists will bend, exhaling quietly.',
        'Squeeze for a second and roll the weights down again at the same calm speed.',
        'Rest the dumbbells on your thighs before standing, then shake out both hands.'),
    json_array(
        'Forearms that lift off the legs let the elbows cheat; press them down.',
        'High counts with small weights spare the wrist joint, so begin with fifteen or more.',
        'Skip the finger-tip roll at the bottom until your grip is used to the exercise.'));

INSERT INTO edition VALUES (
    'reverse-wrist-curl', 'Reverse wrist curl',
    json_array('palms-down wrist curl', 'wrist extension', 'reverse forearm curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('forearms'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array('wrist'), json_array(),
    'A wrist raise with palms facing the floor, training the muscles on the outer side of the forearm. These are weaker than their inner partners and appreciate the attention in people who type, row or play tennis.',
    json_array(
        'Take two very light dumbbells and sit with your forearms along your thighs, palms down.',
        'Let the hands hang over the front of your knees with a full but relaxed grip.',
        'Lift the backs of the hands towards the ceiling without moving the forearms, and breathe out.',
        'Stay at the top for one count, where the outer forearm feels firm.',
        'Ease the knuckles down for three counts until the wrists are gently rounded.',
        'Lay the dumbbells on the floor between your feet and open and close your fingers a few times.'),
    json_array(
        'Expect to use about half of what you manage with the palms up.',
        'A burning outer elbow that lingers the next day calls for a lighter pair.',
        'Work one arm at a time and support it with the free hand if it wobbles.'));

INSERT INTO edition VALUES (
    'dead-hang', 'Dead hang',
    json_array('bar hang', 'passive hang', 'hanging hold', 'grip hang'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'static', json_array('pull-up-bar'),
    json_array('forearms', 'lats'), json_array('upper-back', 'traps', 'abs'),
    json_array('weight', 'duration'), 'bodyweight', FALSE, 75, NULL, NULL, NULL,
    json_array('shoulder', 'overhead'), json_array(),
    'A simple timed hang from a bar with straight arms. It builds grip endurance, lets the shoulders and sides lengthen, and prepares the hands and mind for pull-ups.',
    json_array(
        'Put a sturdy box beneath the bar so that you can step on and off without jumping.',
        'Wrap the hands round the bar at shoulder width, thumbs underneath, and bend the knees to take your weight slowly.',
        'Lift your feet from the box and let the arms be long with ears between the biceps.',
        'Keep a little tension in the shoulders and stomach so that you hang still.',
        'Breathe slowly through the nose and count the seconds until the grip begins to open.',
        'Find the box with both feet before you let go of the bar.'),
    json_array(
        'New to hanging? Leave your toes on the box and carry only part of your weight.',
        'Swinging wastes grip, so fix your eyes on one point straight ahead.',
        'A sharp feeling at the front of the shoulder means stop; a long stretch at the sides is fine.'));

INSERT INTO edition VALUES (
    'farmers-carry', 'Farmer''s carry',
    json_array('farmer''s walk', 'farmers walk', 'loaded carry', 'two-hand carry'),
    'strength', 'carry', 'beginner', 'compound', 'static', json_array('dumbbell'),
    json_array('forearms', 'traps'), json_array('upper-back', 'abs', 'obliques', 'glutes', 'calves'),
    json_array('weight', 'reps', 'duration', 'distance'), 'external', FALSE, 90, 1.2, 4.5, '17018',
    json_array(), json_array(),
    'A walk with a heavy dumbbell in each hand at your sides. It trains grip, traps and upright posture all at once, and carries over directly to shopping bags, suitcases and garden work.',
    json_array(
        'Clear a flat path and stand between two dumbbells of equal weight.',
        'Squat down with a flat back, grip the handles in the middle and stand up by pushing through the floor.',
        'Pull your shoulders gently back, brace your trunk and look at the far end of the path.',
        'Walk with short, quick steps and let the dumbbells hang quietly beside you.',
        'Breathe in short, regular breaths without losing the brace around your waist.',
        'Stop fully before turning or ending, then bend your knees to park both dumbbells.'),
    json_array(
        'Long strides make the weights swing; think of walking on a narrow kerb in small steps.',
        'Set the load down while you still have a spare few seconds of grip.',
        'Shoulders that slope forward tell you to shorten the distance before adding kilograms.'));

INSERT INTO edition VALUES (
    'suitcase-carry', 'Suitcase carry',
    json_array('one-sided farmer''s walk', 'single-arm farmer''s carry', 'suitcase walk', 'unilateral carry'),
    'strength', 'carry', 'beginner', 'compound', 'static', json_array('kettlebell'),
    json_array('obliques', 'lower-back', 'forearms'), json_array('traps', 'abs', 'abductors', 'glutes'),
    json_array('weight', 'reps', 'duration', 'distance'), 'external', TRUE, 75, 1.2, 4.5, '17018',
    json_array('lower_back'), json_array(),
    'A loaded walk with a kettlebell in one hand only, as if carrying a case through a station. The side of the waist and the lower back must stop you from tipping, so it teaches a steady trunk under everyday loads.',
    json_array(
        'Place a kettlebell beside one foot on a clear, level walkway.',
        'Bend hips and knees to take the handle and rise with both shoulders at the same height.',
        'Tense the side of your waist opposite the kettlebell and let the free arm hang loosely.',
        'Walk slowly in a straight line, breathing behind a firm belly.',
        'Keep the bell a finger''s width away from your leg through every step.',
        'Halt, lower the kettlebell with a level back and cover the same stretch with the other hand.'),
    json_array(
        'Leaning away from the bell is the fault to watch; use a mirror or shop window to check.',
        'If the hip on the loaded side pokes out, slow your pace and narrow your step.',
        'A heavier bell is useful only while both shoulders stay level to the end of the walk.'));

INSERT INTO edition VALUES (
    'overhead-carry', 'Overhead carry',
    json_array('waiter''s carry', 'waiter''s walk', 'single-arm overhead carry', 'overhead walk'),
    'strength', 'carry', 'intermediate', 'compound', 'static', json_array('kettlebell'),
    json_array('side-delts', 'traps'), json_array('front-delts', 'triceps', 'upper-back', 'abs', 'obliques', 'rotator-cuff'),
    json_array('weight', 'reps', 'duration', 'distance'), 'external', TRUE, 90, 1.0, NULL, NULL,
    json_array('shoulder', 'overhead'), json_array(),
    'A walk with one kettlebell held locked out above the head, like a waiter with a tray. It challenges shoulder stability and trunk control with light loads, and suits people who can already press overhead without pain.',
    json_array(
        'Check for low ceilings and lamps, then clean the kettlebell to your shoulder with both hands.',
        'Press it overhead until the elbow is straight and the bell rests on the back of your forearm.',
        'Bring the upper arm beside your ear, wrist straight, and draw the ribs down.',
        'Step forward slowly, heel to toe, with your gaze level and the other arm out for balance if needed.',
        'Take calm breaths low into your sides so that the shoulder remains packed.',
        'Stand still, guide the bell down to the shoulder and then to the floor using two hands, and change arms.'),
    json_array(
        'If the bell drifts forward, stop and bring it down; never try to rescue it with your back.',
        'An arched lower back suggests tight shoulders, for which a rack-height carry is a good step back.',
        'Begin with about half the weight you can press for eight.'));

INSERT INTO edition VALUES (
    'power-clean', 'Power clean',
    json_array('clean from the floor', 'barbell power clean', 'Olympic power clean'),
    'strength', 'hinge', 'advanced', 'compound', 'pull', json_array('barbell'),
    json_array('traps', 'glutes', 'hamstrings', 'quadriceps'), json_array('upper-back', 'lower-back', 'calves', 'forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('shoulder', 'lower_back', 'wrist'), json_array(),
    'An explosive Olympic-style lift that takes a barbell from the floor to the shoulders in one movement, caught in a quarter squat. It develops speed and whole-body power in lifters who deadlift and front squat well.',
    json_array(
        'Use a platform or rubber floor with bumper plates and nobody nearby, so the bar may be dropped safely.',
        'Stand with the bar over mid-foot, grip it just outside the shins and set hips above knees with a tight, flat back.',
        'Inhale, brace and push the floor away, keeping the bar close as it rises past the knees.',
        'Once it reaches mid-thigh, extend ankles, knees and hips forcefully and shrug with long arms.',
        'Pull yourself under by whipping the elbows round, and catch the bar on the front of your shoulders above a quarter squat.',
        'Stand up fully with high elbows, breathe out and steady your feet.',
        'Guide the bar down to the thighs and then to the floor, or drop it in front of you and step back.'),
    json_array(
        'Bending the arms early leaks power; treat them as ropes until the hips have opened.',
        'A crash onto the collarbones means slow elbows, so practise with an empty bar from the hang.',
        'Do singles, doubles or triples while fresh, and stop as soon as the bar slows down.',
        'If a clean goes wrong, let go and move backwards rather than fighting for the catch.'));

INSERT INTO edition VALUES (
    'plank', 'Plank',
    json_array('front plank', 'forearm plank', 'elbow plank', 'prone hold'),
    'strength', 'core', 'beginner', 'compound', 'static', json_array(),
    json_array('abs'), json_array('obliques', 'lower-back', 'glutes', 'quadriceps', 'front-delts'),
    json_array('weight', 'duration'), 'bodyweight', FALSE, 60, NULL, 2.8, '02024',
    json_array(), json_array(),
    'A straight-bodied hold on the forearms and toes that teaches the trunk to resist sagging. It suits almost everyone as a first core exercise and carries over to push-ups, lifting and running.',
    json_array(
        'Kneel on a mat and place your forearms parallel on the floor, elbows directly under your shoulders.',
        'Step one foot back and then the other until you rest on your forearms and toes, feet about hip-width apart.',
        'Squeeze your buttocks, straighten your knees and draw your lower ribs gently towards your pelvis.',
        'Look at the floor just in front of your hands so that your neck stays long.',
        'Keep taking small, steady breaths while the line from head to heels stays firm.',
        'Lower your knees to the mat as soon as your hips begin to drop, then sit back to recover from the hold.'),
    json_array(
        'If your lower back aches, tuck your pelvis a little more or plank from your knees.',
        'Hips piked towards the ceiling make the plank too easy; film yourself from the side to find level.',
        'Once a minute feels calm, have a partner lay a plate on your upper hips rather than chasing ever longer planks.'));

INSERT INTO edition VALUES (
    'side-plank', 'Side plank',
    json_array('side bridge', 'lateral plank', 'forearm side plank'),
    'strength', 'core', 'beginner', 'compound', 'static', json_array(),
    json_array('obliques', 'abductors'), json_array('abs', 'glutes', 'side-delts', 'adductors'),
    json_array('weight', 'duration'), 'bodyweight', TRUE, 45, NULL, 2.8, '02024',
    json_array(), json_array('copenhagen-plank'),
    'A sideways hold on one forearm that strengthens the flank and the outer hip together. It is a back-friendly choice for building a trunk that does not tip to the side under load.',
    json_array(
        'Lie on one side with your lower elbow under your shoulder and your forearm pointing away from you.',
        'Stack your feet, or place the upper foot just in front of the lower one for a wider base.',
        'Brace your waist and lift your hips until your body forms a straight line seen from the front.',
        'Push the floor away through your forearm so that the supporting shoulder does not sink towards the ear.',
        'Rest your upper hand on your hip and breathe quietly behind the brace.',
        'Lower the hip to the floor under control, roll over and match the time on the second side.'),
    json_array(
        'Bend your knees and hold from the lower knee if the full side plank is too much at first.',
        'A chest that rolls towards the floor hides weakness; keep one shoulder stacked above the other.',
        'Start with your weaker flank and let it set the time for the stronger one.'));

INSERT INTO edition VALUES (
    'dead-bug', 'Dead bug',
    json_array('dying bug', 'supine dead bug', 'alternating dead bug'),
    'strength', 'core', 'beginner', 'compound', 'static', json_array(),
    json_array('abs', 'hip-flexors'), json_array('obliques', 'quadriceps'),
    json_array('reps'), 'none', FALSE, 45, NULL, 2.8, '02024',
    json_array('supine'), json_array('hollow-hold'),
    'A slow floor drill in which opposite arm and leg reach away while the back stays quiet on the mat. It teaches bracing and coordination with very little strain, so it fits warm-ups and returning trainees well.',
    json_array(
        'Lie on your back with both arms pointing at the ceiling, hips and knees bent to right angles.',
        'Breathe out and let your ribs settle until your lower back rests lightly against the mat.',
        'Reach your right arm overhead and lengthen your left leg together, stopping before your back lifts.',
        'Finish the exhale at the far end of the reach, then draw the arm and leg home slowly.',
        'Swap to the left arm and right leg, counting each completed reach as one repetition.',
        'Place your feet down one at a time after the last reach and let your arms rest.'),
    json_array(
        'Should your back arch off the mat, shorten the leg reach or merely tap the heel down.',
        'Treat it as a slow-motion drill: four seconds for each reach is about right.',
        'The resting arm and leg should stay frozen; pressing that hand into its knee helps you feel this.'));

INSERT INTO edition VALUES (
    'bird-dog', 'Bird dog',
    json_array('quadruped arm and leg raise', 'opposite arm and leg reach', 'pointer dog'),
    'strength', 'core', 'beginner', 'compound', 'static', json_array(),
    json_array('lower-back', 'glutes'), json_array('abs', 'obliques', 'rear-delts', 'hamstrings'),
    json_array('reps'), 'none', FALSE, 45, NULL, 2.8, '02024',
    json_array('wrist'), json_array(),
    'An all-fours exercise that extends one arm and the opposite leg without letting the spine twist. It builds gentle back endurance and control, and suits beginners or anyone who sits for long hours.',
    json_array(
        'Start on hands and knees with wrists under shoulders and knees under hips.',
        'Brace lightly, as if someone were about to nudge you from the side.',
        'Slide one foot back along the floor while the opposite hand slides forward.',
        'Raise both until they are level with your trunk, keeping your hip bones facing the floor.',
        'Pause for two slow counts and breathe out without losing your shape.',
        'Return hand and knee softly to the mat and change to the other diagonal pair.',
        'End on all fours after an even number of reaches, then sit back on your heels.'),
    json_array(
        'Think of reaching long rather than high, since a lifted leg above hip height bends the lower back.',
        'Picture a cup of tea on your pelvis and make each change of diagonal without spilling it.',
        'Fold the mat under your kneecaps if they complain on a hard floor.'));

INSERT INTO edition VALUES (
    'hollow-hold', 'Hollow hold',
    json_array('hollow body hold', 'hollow body', 'dish hold'),
    'strength', 'core', 'intermediate', 'compound', 'static', json_array(),
    json_array('abs', 'hip-flexors'), json_array('obliques', 'quadriceps'),
    json_array('duration'), 'none', FALSE, 60, NULL, 2.8, '02024',
    json_array('lower_back', 'neck', 'supine'), json_array(),
    'A gymnastic hold in a shallow dish shape, with shoulders and legs lifted and the lower back pressed down. It demands strong abdominals and prepares you for pull-ups, handstands and leg raises.',
    json_array(
        'Lie flat on a mat, hug both knees in and feel your lower back sink into the floor.',
        'Curl your head and shoulder blades up, reaching your arms past your hips.',
        'Extend one leg and then the other, starting fairly high above the floor.',
        'Lower the legs only as far as you can while your back remains pressed to the mat.',
        'Take your arms beside your ears if the dish shape stays solid, and sip short breaths throughout.',
        'Bend your knees to your chest at the first gap under your back, then lay your head down.'),
    json_array(
        'Keep one or both knees bent for as long as straight legs pull your back off the mat.',
        'Several clean holds of ten to twenty seconds beat one shaky dish of a minute.',
        'A strained neck usually means a jutting chin; leave space for a small orange beneath it.'));

INSERT INTO edition VALUES (
    'crunch', 'Crunch',
    json_array('abdominal crunch', 'floor crunch', 'ab crunch', 'curl-up', 'weighted crunch'),
    'strength', 'core', 'beginner', 'isolation', 'pull', json_array(),
    json_array('abs'), json_array('obliques'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 45, NULL, 2.8, '02024',
    json_array('lower_back', 'neck', 'supine'), json_array('bicycle-crunch'),
    'A short curl of the upper back off the floor that works the front of the abdomen through a small range. It needs no equipment and is easy to scale, which makes it a handy first abdominal exercise.',
    json_array(
        'Lie on your back with knees bent and feet flat, about a forearm length from your buttocks.',
        'Cross your arms on your chest or rest your fingertips lightly behind your ears.',
        'Exhale and curl your head and shoulder blades up, bringing your ribs towards your pelvis.',
        'Hold the top of the curl for a beat with your lower back still on the floor.',
        'Breathe in as you unroll slowly until your shoulder blades touch down.',
        'Finish the set by resting your head fully, then roll to one side to get up.'),
    json_array(
        'Hands that haul on the head will tire your neck, so keep your elbows wide and your grip loose.',
        'Stop when the shoulder blades clear the mat; sitting all the way up turns a crunch into a sit-up.',
        'Hug a small plate to your chest when twenty slow curls are no longer a challenge.'));

INSERT INTO edition VALUES (
    'bicycle-crunch', 'Bicycle crunch',
    json_array('air bicycle crunch', 'bicycle abs', 'cross-body crunch', 'elbow-to-knee crunch'),
    'strength', 'core', 'intermediate', 'compound', 'pull', json_array(),
    json_array('obliques', 'abs', 'hip-flexors'), json_array('quadriceps'),
    json_array('reps'), 'none', FALSE, 60, NULL, 2.8, '02024',
    json_array('lower_back', 'neck', 'supine'), json_array(),
    'A rotating crunch in which each shoulder travels towards the opposite knee while the legs pedal. It trains the waist, abdominals and hip flexors at once for people already at ease with ordinary crunches.',
    json_array(
        'Lie on your back, lift your bent knees above your hips and rest your fingertips at your temples.',
        'Curl your shoulder blades off the mat and press your waist gently towards the floor.',
        'Turn your ribs to the right as your right knee draws in and your left leg pushes out straight.',
        'Pass through the centre and turn to the left with the legs trading places.',
        'Pedal at an even tempo, breathing out on each turn and counting every turn as one repetition.',
        'Bring both knees in after the final turn, lower your head and set your feet down.'),
    json_array(
        'Rotate from the breastbone; flapping the elbow across without turning the ribs does little.',
        'Racing through the pedalling is the usual fault, so give each turn a full second.',
        'Push the long leg out higher if your lower back starts to lift.'));

INSERT INTO edition VALUES (
    'reverse-crunch', 'Reverse crunch',
    json_array('hip curl', 'reverse curl-up', 'supine knee tuck'),
    'strength', 'core', 'beginner', 'isolation', 'pull', json_array(),
    json_array('abs'), json_array('hip-flexors', 'obliques'),
    json_array('reps'), 'none', FALSE, 60, NULL, 2.8, '02024',
    json_array('lower_back', 'neck', 'supine'), json_array('hanging-leg-raise'),
    'A lying exercise that curls the pelvis up towards the ribs instead of lifting the head. It works the abdominals without pulling on the neck and leads towards hanging leg raises.',
    json_array(
        'Lie down with your arms by your sides, palms pressing lightly into the floor.',
        'Raise your feet until your thighs are vertical and your knees are bent at right angles.',
        'Breathe out, then peel your tailbone off the mat by rolling your knees towards your chest.',
        'Pause briefly when your hips have lifted a hand-width, with your weight still off your neck.',
        'Inhale while you lower the pelvis bone by bone until your thighs are upright again.',
        'Put one foot and then the other on the floor to end the set.'),
    json_array(
        'Kicking the legs lends momentum; keep the knee angle fixed so the pelvis has to roll.',
        'Halt the return when the thighs are vertical, as letting them drop further arches the back.',
        'Holding a heavy table leg behind your head gives helpful support while you learn to roll the hips.'));

INSERT INTO edition VALUES (
    'hanging-leg-raise', 'Hanging leg raise',
    json_array('hanging straight-leg raise', 'HLR', 'bar leg raise'),
    'strength', 'core', 'advanced', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('abs', 'hip-flexors'), json_array('obliques', 'forearms', 'lats', 'quadriceps'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.8, '02022',
    json_array('shoulder', 'lower_back', 'overhead'), json_array(),
    'A demanding core exercise in which you hang from a bar and lift your legs in front of you. It builds strong abdominals, hip flexors and grip for those who can already hang with ease and without shoulder pain.',
    json_array(
        'Use a step to take an overhand grip on the bar, hands just outside your shoulders.',
        'Hang with straight arms, draw your shoulders slightly down and bring your legs together.',
        'Tilt your pelvis back a little and tighten your stomach so that the body stops swaying.',
        'Exhale and raise your straight legs to hip height or above, curling the pelvis up at the top.',
        'Lower over two to three seconds, stopping with your feet slightly in front of you.',
        'Wait for any swing to fade, breathe in and begin the following raise.',
        'Step back onto your stool to dismount instead of dropping from the bar.'),
    json_array(
        'Bend your knees and lift those first if straight legs make you swing.',
        'Legs that stop at hip level load mainly the hip flexors; the final pelvic curl brings in the abs.',
        'Chalk or a shorter set helps when your grip gives out before your stomach.'));

INSERT INTO edition VALUES (
    'russian-twist', 'Russian twist',
    json_array('seated twist', 'seated trunk rotation', 'V-sit twist', 'weighted Russian twist'),
    'strength', 'core', 'intermediate', 'compound', 'pull', json_array(),
    json_array('obliques', 'abs'), json_array('hip-flexors', 'lower-back'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 2.8, '02024',
    json_array('lower_back'), json_array(),
    'A seated exercise in which you lean back and turn your ribcage from side to side. It trains the muscles that rotate the trunk, and a plate or ball in the hands makes it harder when you are ready.',
    json_array(
        'Sit with knees bent and heels on the floor, feet roughly hip-width apart.',
        'Lift your breastbone and lean back until your abdominals switch on, keeping your spine long.',
        'Clasp your hands in front of your chest, elbows softly bent.',
        'Turn your ribs and shoulders to one side together, exhaling while your knees stay still.',
        'Inhale through the middle and rotate to the opposite side, counting each turn.',
        'Sit upright and hug your shins to rest once the turns are done.'),
    json_array(
        'Merely swinging the hands from hip to hip misses the point, so let your nose follow your breastbone.',
        'If your back rounds while leaning, sit a touch taller before you rotate again.',
        'Lift the heels only when you can twist smoothly with your feet grounded.'));

INSERT INTO edition VALUES (
    'cable-woodchop', 'Cable woodchop',
    json_array('cable wood chop', 'high-to-low chop', 'cable chop', 'woodchopper', 'cable twist', 'wood cutter'),
    'strength', 'core', 'intermediate', 'compound', 'pull', json_array('cable-machine'),
    json_array('obliques'), json_array('abs', 'lats', 'front-delts', 'glutes'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(),
    'A standing diagonal pull from a high pulley across the body to the opposite hip. It trains the trunk to turn with the hips, which is useful for racket sports, throwing and everyday lifting.',
    json_array(
        'Set the pulley above head height with a single handle and choose a light weight.',
        'Stand side-on to the machine, feet wider than your hips, and take the handle in both hands.',
        'Step away until the cable is taut, arms long and chest turned slightly towards the pulley.',
        'Brace, breathe out and sweep the handle down across your body towards the far knee.',
        'Pivot on the foot nearer the stack so that hips and shoulders finish the chop together.',
        'Resist the cable on its way back up, taking a breath in.',
        'Walk towards the stack to let the weight settle, then turn round for chops on the other side.'),
    json_array(
        'Bending and straightening the elbows turns the chop into an arm pull; keep them nearly straight.',
        'When the knee twists but the foot is stuck, raise the heel and let it pivot.',
        'Choose a load that lets you stop the handle anywhere along its diagonal.'));

INSERT INTO edition VALUES (
    'pallof-press', 'Pallof press',
    json_array('anti-rotation press', 'cable anti-rotation press', 'Paloff press'),
    'strength', 'core', 'beginner', 'compound', 'static', json_array('cable-machine'),
    json_array('obliques'), json_array('abs', 'glutes', 'front-delts'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A chest-height press performed side-on to a cable, where the task is to stop your body from turning. It is a gentle yet effective way to train trunk stability for beginners and lifters alike.',
    json_array(
        'Fix the pulley at chest height, attach a handle and select a modest weight.',
        'Stand sideways to the stack, hold the handle at your breastbone with both hands and step out a pace.',
        'Set your feet hip-width apart, soften your knees and tense your buttocks.',
        'Exhale as you press the handle straight ahead until your elbows are almost locked.',
        'Hold for two seconds without letting the cable drag your hands towards the machine.',
        'Draw the handle back to your chest, inhaling with your shoulders square.',
        'Step in to unload the cable before you face the other way for the second side.'),
    json_array(
        'If your hands drift sideways, drop the weight or stand closer to the pulley.',
        'Shrugged shoulders are common here; slide them away from your ears before each press.',
        'Kneel on both knees for a stricter version that takes the legs out of it.'));

INSERT INTO edition VALUES (
    'ab-wheel-rollout', 'Ab wheel rollout',
    json_array('ab roller', 'ab wheel', 'kneeling wheel rollout', 'wheel rollout'),
    'strength', 'core', 'advanced', 'compound', 'pull', json_array('ab-wheel'),
    json_array('abs'), json_array('lats', 'obliques', 'hip-flexors', 'triceps', 'lower-back'),
    json_array('reps'), 'none', FALSE, 90, NULL, 3.8, '02022',
    json_array('shoulder', 'lower_back'), json_array(),
    'A kneeling exercise in which you roll a small wheel forward and back while the trunk stays rigid. It asks a great deal of the abdominals and lats, so master long planks and ball rollouts first.',
    json_array(
        'Kneel on a thick mat and grip the wheel with both hands directly under your shoulders.',
        'Tuck your pelvis, squeeze your buttocks and round your upper back very slightly.',
        'Breathe in and roll ahead slowly, letting hips and shoulders travel forward as one piece.',
        'Stop at the last point where your lower back does not dip.',
        'Exhale firmly and pull the wheel back below your shoulders by driving your arms towards your thighs.',
        'When you cannot return without sagging, lower your chest to the floor and let go of the wheel.'),
    json_array(
        'Face a wall at a chosen distance so that the wheel bumps into it before you go too far.',
        'Leading back with the hips spares your stomach; bring arms and hips home at the same time.',
        'Add a hand-width of range every week or two instead of rushing to full stretch.'));

INSERT INTO edition VALUES (
    'stability-ball-rollout', 'Stability ball rollout',
    json_array('Swiss ball rollout', 'exercise ball rollout', 'gym ball rollout'),
    'strength', 'core', 'intermediate', 'compound', 'pull', json_array('stability-ball'),
    json_array('abs'), json_array('obliques', 'lats', 'front-delts', 'lower-back'),
    json_array('reps'), 'none', FALSE, 60, NULL, 2.8, '02112',
    json_array('lower_back'), json_array('ab-wheel-rollout'),
    'A kneeling rollout with the forearms on a large ball, kinder than the wheel version because the ball is high. It teaches the abdominals to hold the spine still while the arms reach away.',
    json_array(
        'Kneel behind the ball on a non-slip surface and rest your fists and wrists on its near side.',
        'Straighten your hips so that knees, pelvis and shoulders form one slanted line.',
        'Draw your ribs down and breathe in as the ball rolls forward under your forearms.',
        'Let your arms open ahead of you until your stomach is working hard but your back feels easy.',
        'Breathe out, press your forearms into the ball and bring it back beneath you.',
        'Sit on your heels and steady the ball with both hands when you finish.'),
    json_array(
        'A firm ball rolls more predictably, so pump it up before judging the exercise.',
        'Bottoms left behind over the heels shorten the lever; move the hips with the shoulders.',
        'For a harder set, begin with your hands lower down the ball, which lengthens the reach.'));

INSERT INTO edition VALUES (
    'turkish-get-up', 'Turkish get-up',
    json_array('TGU', 'kettlebell get-up', 'Turkish getup', 'get-up'),
    'strength', 'core', 'advanced', 'compound', 'push', json_array('kettlebell'),
    json_array('abs', 'obliques', 'front-delts', 'glutes'), json_array('side-delts', 'triceps', 'quadriceps', 'hamstrings', 'forearms', 'rotator-cuff'),
    json_array('weight', 'reps'), 'external', TRUE, 120, NULL, NULL, NULL,
    json_array('shoulder', 'lower_back', 'neck', 'overhead', 'supine'), json_array(),
    'A slow journey from lying to standing and back with a kettlebell held overhead on a straight arm. It joins shoulder control, trunk strength and hip mobility, and should be learnt without weight first.',
    json_array(
        'Lie on your side, cradle the kettlebell with both hands, roll onto your back and press it over one shoulder.',
        'Bend the knee on the loaded side, foot flat, and lay the free arm and leg out at forty-five degrees.',
        'Watch the bell, brace and rise onto your free elbow, then onto that hand.',
        'Lift your hips and sweep the straight leg back beneath you until its knee rests on the floor.',
        'Raise your trunk into a half-kneeling lunge with the arm still vertical.',
        'Stand up by driving through the front foot, take a calm breath and lock your elbow.',
        'Retrace every stage back to the floor without hurrying, keeping your eyes on the bell until you lie down.',
        'Lower the bell to your chest with two hands, roll to the side, set it down and switch arms.'),
    json_array(
        'Practise with a shoe balanced on your fist; if it falls, your forearm was not vertical.',
        'Clear the space around you and step away from a falling bell rather than trying to save it.',
        'Treat each stage as a small stop with its own breath, since hurried get-ups hide weak links.'));

INSERT INTO edition VALUES (
    'dumbbell-side-bend', 'Dumbbell side bend',
    json_array('weighted side bend', 'DB side bend', 'oblique side bend'),
    'strength', 'core', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('obliques'), json_array('lower-back', 'abs', 'forearms'),
    json_array('weight', 'reps'), 'external', TRUE, 45, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(),
    'A simple standing bend to the side with a dumbbell in one hand, raised again by the opposite flank. It strengthens the waist directly and complements holds such as the side plank.',
    json_array(
        'Stand tall with feet hip-width apart and one dumbbell hanging at your side.',
        'Place your empty hand on your belly or behind your head and level your shoulders.',
        'Inhale and let the dumbbell slide down the outside of your thigh towards the knee.',
        'Stop when you feel a stretch along the opposite side of your waist.',
        'Breathe out and draw yourself upright with the muscles of the stretched flank.',
        'Put the dumbbell down with bent knees, change hands and work the remaining side.'),
    json_array(
        'Imagine standing between two panes of glass to avoid leaning forward or twisting.',
        'Carrying a dumbbell in each hand cancels the load, so use just one.',
        'Begin lighter than you think and keep the bend smooth, for the spine dislikes jerks at full tilt.'));

INSERT INTO edition VALUES (
    'cable-crunch', 'Cable crunch',
    json_array('kneeling cable crunch', 'rope crunch', 'pulley crunch'),
    'strength', 'core', 'intermediate', 'isolation', 'pull', json_array('cable-machine'),
    json_array('abs'), json_array('obliques'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(),
    'A kneeling crunch against a cable that lets you load the abdominals in small, measurable steps. It suits lifters for whom floor crunches have become too easy.',
    json_array(
        'Attach a rope to a high pulley, pick a light setting and kneel facing the machine.',
        'Hold the rope ends beside your temples and sit your hips slightly back.',
        'Keep that hip position fixed and let the cable lengthen your stomach a little.',
        'Exhale as you round your spine, curling your ribs down towards your pelvis.',
        'Squeeze for a moment when your elbows near the middle of your thighs.',
        'Uncurl against the pull of the stack while breathing in.',
        'Rise on one knee, guide the rope up until the plates touch and release it.'),
    json_array(
        'Sitting back onto the heels means the hips are doing the work; only the spine should curl.',
        'Lock the rope beside your head so that your arms merely link you to the cable.',
        'Use a weight that allows a full, slow uncurl of about three seconds.'));

INSERT INTO edition VALUES (
    'band-external-rotation', 'Band external rotation',
    json_array('external rotation with a band', 'rotator cuff rotation', 'shoulder external rotation'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('band'),
    json_array('rotator-cuff'), json_array('rear-delts'),
    json_array('weight', 'reps'), 'external', TRUE, 45, NULL, 3.5, '02054',
    json_array(), json_array(),
    'Turning the forearm outwards against a band with the upper arm at your side. It strengthens the small muscles that keep the ball of the shoulder in its socket, and is worth a few minutes for everyone who presses or throws.',
    json_array(
        'Fix the band at elbow height and stand side-on to it, with the arm that is to work on the far side.',
        'Bend that elbow to a right angle, clamp a rolled towel between it and your ribs, and take the end of the band in front of your stomach.',
        'Let the shoulder sink and breathe in.',
        'Swing the forearm outwards like a gate on its hinge while you breathe out, as far as the towel stays in place.',
        'Count to two on the way back to your stomach.',
        'Turn round for the other arm once its partner has done all its repetitions.'),
    json_array(
        'A wrist that bends backwards is pulling in place of the shoulder, so make one straight line of hand and forearm.',
        'Take a lighter band if your trunk twists to help.',
        'Expect to feel it deep behind the shoulder and nowhere in the front.'));

INSERT INTO edition VALUES (
    'tibialis-raise', 'Tibialis raise',
    json_array('tib raise', 'wall tibialis raise', 'shin raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array(),
    json_array('tibialis-anterior'), json_array(),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 45, NULL, 3.0, '02056',
    json_array(), json_array(),
    'Leaning against a wall, you draw the toes up towards the shins again and again. It works the muscle along the front of the lower leg, which catches every footfall in running and is rarely trained.',
    json_array(
        'Rest your back and buttocks against a wall and walk your heels forward by about two lengths of your shoes.',
        'Straighten your knees without locking them hard.',
        'Pull both forefeet up from the floor as high as your ankles allow.',
        'Pause there for a heartbeat with only the heels touching the ground.',
        'Let the soles come down gently, and begin anew before the weight has settled on them.'),
    json_array(
        'The farther your heels are from the wall, the harder it becomes.',
        'A burning shin is what you are after; a cramp says that it is time to stop and walk about.'));

INSERT INTO edition VALUES (
    'chin-tuck', 'Chin tuck',
    json_array('neck retraction', 'cervical retraction', 'chin retraction'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array(),
    json_array('neck'), json_array('upper-back'),
    json_array('reps'), 'none', FALSE, 30, NULL, NULL, NULL,
    json_array(), json_array(),
    'Drawing the head straight back over the shoulders, as if to make a double chin. It trains the deep muscles at the front of the neck and undoes hours of leaning towards a screen.',
    json_array(
        'Sit or stand tall with your eyes level and your arms hanging.',
        'Place a fingertip on your chin as a mark.',
        'Glide your head backwards, away from the finger, without looking up or down.',
        'Stay for two seconds with the nape of the neck long.',
        'Come forward to the fingertip again and let everything loosen.'),
    json_array(
        'Think of a drawer that slides shut, since a nod is another movement.',
        'Half of your strength is plenty here.'));

INSERT INTO edition VALUES (
    'hand-resisted-neck-hold', 'Hand-resisted neck hold',
    json_array('isometric neck hold', 'neck isometric', 'side neck hold'),
    'strength', 'isolation', 'beginner', 'isolation', 'static', json_array(),
    json_array('neck'), json_array('traps'),
    json_array('duration'), 'none', TRUE, 30, NULL, NULL, NULL,
    json_array('neck'), json_array(),
    'Pressing the side of the head against a palm that does not give way. It builds a neck that holds firm in contact sport or on a bicycle, without any movement that could annoy the joints.',
    json_array(
        'Sit upright and lay your right palm against your head, just above the ear.',
        'Raise the elbow out to the side so that hand and head can meet squarely.',
        'Lean your head into the hand little by little over three seconds, while the hand keeps it exactly where it is.',
        'Go on breathing quietly for as long as the hold lasts.',
        'Ease off as slowly as you began, and use the left palm for the left.'),
    json_array(
        'Anyone who watches should see no movement at all.',
        'Dizziness, or tingling in an arm, is a reason to end it and ask a doctor.'));

INSERT INTO edition VALUES (
    'lying-neck-curl', 'Lying neck curl',
    json_array('neck flexion', 'neck curl', 'supine neck curl'),
    'strength', 'isolation', 'intermediate', 'isolation', 'pull', json_array(),
    json_array('neck'), json_array('abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, NULL, NULL,
    json_array('neck'), json_array(),
    'A slow nod and lift of the head from the floor. It strengthens the front of the neck for wrestlers, riders and drivers who have practised with gentler holds, and a small plate on a folded towel can load it later.',
    json_array(
        'Lie on your back with knees bent and your arms by your sides.',
        'Close your mouth, rest the tongue behind the upper teeth and draw your chin in.',
        'Roll the head up from the ground, crown last, until you look at your knees.',
        'Linger for a breath with the shoulders still on the floor.',
        'Unroll, vertebra by vertebra, and touch the floor only lightly with the back of your head.'),
    json_array(
        'If the chin juts out on the way, the set has gone on for too long.',
        'Two short sets a week make a good beginning, as necks complain a day late.'));

-- Plyometrics

INSERT INTO edition VALUES (
    'squat-jump', 'Squat jump',
    json_array('jump squat', 'bodyweight jump squat', 'vertical squat jump'),
    'plyometrics', 'jump', 'beginner', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('calves', 'hamstrings'),
    json_array('reps'), 'none', FALSE, 90, NULL, 6.5, '02057',
    json_array('knee', 'impact'), json_array('box-jump', 'tuck-jump'),
    'A vertical jump from a shallow squat, landed softly on the same spot. It develops leg power without equipment once you can do a tidy set of ordinary squats.',
    json_array(
        'Stand on a flat, slightly springy surface with feet shoulder-width apart.',
        'Dip into a quarter to half squat and swing your arms back behind your hips.',
        'Drive through the whole foot, throw your arms up and exhale as you leave the ground.',
        'Meet the floor with the balls of your feet first, then let heels, knees and hips give way.',
        'Freeze for a second in the landing squat to check that your knees point over your toes.',
        'Stand up, reset your stance and start the next jump, ending the set when height fades.'),
    json_array(
        'A loud landing tells you to bend more; aim to make the floor hear as little as possible.',
        'Knees that dive inwards call for lower jumps and a thought of spreading the floor.',
        'Three to six crisp jumps do more for power than a long, tired string of them.'));

INSERT INTO edition VALUES (
    'box-jump', 'Box jump',
    json_array('plyo box jump', 'platform jump', 'jump to box'),
    'plyometrics', 'jump', 'intermediate', 'compound', 'push', json_array('box'),
    json_array('quadriceps', 'glutes'), json_array('calves', 'hamstrings', 'hip-flexors'),
    json_array('reps'), 'none', FALSE, 120, NULL, NULL, NULL,
    json_array('knee', 'impact'), json_array('depth-jump'),
    'A two-footed jump onto a sturdy box followed by a step back down. The raised landing softens the impact, so it is a good way to train explosive legs with a box of sensible height.',
    json_array(
        'Choose a stable box, knee height or lower to begin with, and stand half a pace in front of it.',
        'Set your feet hip-width apart and look at the middle of the top surface.',
        'Hinge and dip quickly while your arms swing behind you.',
        'Leap up and slightly forward with a sharp breath out, lifting your knees to clear the edge.',
        'Land with both feet flat on the box, knees bent about as far as at take-off.',
        'Stand fully upright on top to show that you own the landing.',
        'Step down one foot at a time and regain your balance before jumping again.'),
    json_array(
        'A deep folded landing means the box is too high; choose one you can land on half-standing.',
        'Jumping down backwards strains the Achilles tendons for no gain, so always step.',
        'A soft foam box spares your shins while you build confidence.'));

INSERT INTO edition VALUES (
    'broad-jump', 'Broad jump',
    json_array('standing long jump', 'standing broad jump', 'horizontal jump'),
    'plyometrics', 'jump', 'intermediate', 'compound', 'push', json_array(),
    json_array('glutes', 'quadriceps', 'hamstrings'), json_array('calves', 'lower-back'),
    json_array('reps'), 'none', FALSE, 120, NULL, NULL, NULL,
    json_array('knee', 'lower_back', 'impact'), json_array(),
    'A standing jump for distance that projects the body forward from both feet. It trains hip power for sprinting and team sports and is easy to measure with a tape on grass or a gym floor.',
    json_array(
        'Mark a start line on a level, grippy surface with several metres clear ahead.',
        'Place your toes behind the line, feet hip-width apart, and reach your arms overhead.',
        'Swing the arms down and back as your hips sink and your trunk leans forward.',
        'Fling your arms ahead and push the ground away, taking off at a shallow upward angle.',
        'Bring your knees forward in flight so your feet arrive ahead of your hips.',
        'Land on both feet, sink into a squat and hold still for two seconds.',
        'Walk back to the line and take an unhurried breath before another attempt.'),
    json_array(
        'Falling forward after touchdown suggests you jumped too far; shorten it until you can stick it.',
        'Wet grass and dusty floors are poor places for distance jumps, so test the grip first.',
        'Most people take off too upright; feel your weight roll onto the forefoot before you push.'));

INSERT INTO edition VALUES (
    'depth-jump', 'Depth jump',
    json_array('drop jump', 'rebound jump', 'shock jump'),
    'plyometrics', 'jump', 'advanced', 'compound', 'push', json_array('box'),
    json_array('quadriceps', 'calves', 'glutes'), json_array('hamstrings'),
    json_array('reps'), 'none', FALSE, 120, NULL, NULL, NULL,
    json_array('knee', 'lower_back', 'impact'), json_array(),
    'A step off a low box followed by an immediate rebound straight up. It trains the fast, springy strength of trained jumpers and is only for people with a solid strength base and healthy knees and ankles.',
    json_array(
        'Stand on a box of twenty to forty centimetres with clear, even floor in front of it.',
        'Let one foot hang over the edge and step off, neither hopping up nor lowering yourself.',
        'Tense your legs in the air so that both feet strike the ground together.',
        'Rebound upwards the instant you touch, swinging your arms and spending as little time as possible on the floor.',
        'Absorb the second landing in a balanced half squat, letting your breath go.',
        'Walk round to the box and wait at least fifteen seconds before stepping up again.',
        'Close the set after three to five rebounds, sooner if your ground contact slows.'),
    json_array(
        'If your heels thud down before the rebound, the drop is too high for you today.',
        'Twice a week on fresh legs is plenty, with two days between depth jump sessions.',
        'Learn to land and hold from the same height before you add the rebound.'));

INSERT INTO edition VALUES (
    'tuck-jump', 'Tuck jump',
    json_array('knee tuck jump', 'knees-to-chest jump', 'high knee jump'),
    'plyometrics', 'jump', 'intermediate', 'compound', 'push', json_array(),
    json_array('quadriceps', 'hip-flexors'), json_array('glutes', 'calves', 'abs'),
    json_array('reps'), 'none', FALSE, 90, NULL, NULL, NULL,
    json_array('knee', 'impact'), json_array(),
    'A vertical jump in which the knees are pulled towards the chest at the top. It blends leg power with quick hip flexion and suits people who already land squat jumps quietly.',
    json_array(
        'Stand with feet hip-width apart on a cushioned floor and hold your hands at chest height.',
        'Dip swiftly to a quarter squat, arms swinging down past your thighs.',
        'Jump straight up, breathing out as your feet leave the floor.',
        'Snap both knees towards your hands near the highest point while your chest stays proud.',
        'Drop your feet back under you in good time for the landing.',
        'Soften ankles, knees and hips on contact, then pause to settle.',
        'Take single tucks until they are neat, and quit when your knees no longer rise to hip level.'),
    json_array(
        'Folding the chest down to meet the knees is cheating; bring the knees up instead.',
        'Feet landing at different moments point to fatigue or a crooked take-off, so rest longer.',
        'Link two or three tucks in a row only after your single ones land silently.'));

INSERT INTO edition VALUES (
    'split-jump', 'Split jump',
    json_array('jumping lunge', 'split squat jump', 'lunge jump', 'scissor jump'),
    'plyometrics', 'jump', 'intermediate', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves', 'adductors'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 6.5, '02057',
    json_array('knee', 'impact'), json_array(),
    'A jump from a lunge position in which the legs swap in the air. It builds single-leg power and balance for runners and field athletes who are comfortable with deep lunges.',
    json_array(
        'Take a split stance long enough for both knees to bend to about ninety degrees.',
        'Sink halfway into the lunge with your trunk upright and your arms set as if running.',
        'Push off both feet and exhale, rising high enough to give yourself time to switch.',
        'Scissor your legs past each other and arrive with the other foot leading.',
        'Let the front foot land flat and the rear foot on its ball, dropping gently into the next lunge.',
        'Check your balance, then leap again, counting every switch.',
        'Bring your feet together and stand quietly once the last switch has landed.'),
    json_array(
        'Landing as though on a tightrope makes you wobble; keep the feet on two parallel rails.',
        'The back knee should hover above the floor and never crash into it.',
        'Jump without switching legs for a few sessions if the changeover feels frantic.'));

INSERT INTO edition VALUES (
    'skater-jump', 'Skater jump',
    json_array('skater hop', 'lateral bound', 'speed skater jump', 'ice skater'),
    'plyometrics', 'jump', 'intermediate', 'compound', 'push', json_array(),
    json_array('glutes', 'abductors', 'quadriceps'), json_array('calves', 'adductors', 'hamstrings'),
    json_array('reps'), 'none', FALSE, 90, NULL, NULL, NULL,
    json_array('knee', 'impact'), json_array(),
    'A sideways bound from one foot to the other, like a speed skater pushing across the ice. It trains lateral power and the outer hip, qualities that help in racket and ball sports.',
    json_array(
        'Clear a strip of floor about two metres wide and stand on your right leg with a soft knee.',
        'Sit your hips back a little and let the left leg drift behind you.',
        'Push sideways off the right foot, sweeping your arms across to help.',
        'Catch yourself on the left foot with the knee tracking over the middle toes.',
        'Steady the landing for a full second while your free foot hovers behind.',
        'Bound back to the right with a puff of breath, counting each landing as one.',
        'Tap both feet down after your final bound and shake out your hips.'),
    json_array(
        'Start with a bound of one stride and widen it only while every landing is still.',
        'Ankles roll when you land on the outer edge of the shoe, so aim for the whole sole.',
        'Let the trunk tip slightly forward from the hips; a bolt-upright back leaves the glutes idle.'));

INSERT INTO edition VALUES (
    'plyometric-push-up', 'Plyometric push-up',
    json_array('clap push-up', 'explosive push-up', 'plyo press-up', 'clapping press-up'),
    'plyometrics', 'horizontal_push', 'advanced', 'compound', 'push', json_array(),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('reps'), 'none', FALSE, 120, NULL, 6.5, '02057',
    json_array('shoulder', 'wrist', 'impact'), json_array(),
    'A push-up done with enough force for the hands to leave the floor. It develops upper-body speed for throwing, boxing and ball sports, and calls for twenty strict push-ups beforehand.',
    json_array(
        'Assume a push-up position on a padded floor with hands a little wider than your shoulders.',
        'Tighten stomach and buttocks so that your trunk moves as one solid board.',
        'Descend smoothly until your chest is a fist above the floor, breathing in.',
        'Punch the floor away with a hard exhale so both palms lift off together.',
        'Let your hands return with bent elbows, fingers spread, and soak up the fall like a spring.',
        'Settle your shoulders before the next launch, and drop to your knees once the hands barely lift.'),
    json_array(
        'Raise your hands on a firm bench until you can catch yourself softly, then move to the floor.',
        'Save the clap for later, because clean take-offs count for more than showmanship.',
        'Wrists sore from catching may prefer a thicker mat and fewer launches per set.'));

INSERT INTO edition VALUES (
    'medicine-ball-slam', 'Medicine ball slam',
    json_array('ball slam', 'slam ball', 'med ball slam', 'overhead slam'),
    'plyometrics', 'core', 'beginner', 'compound', 'pull', json_array('medicine-ball'),
    json_array('abs', 'lats'), json_array('triceps', 'front-delts', 'glutes', 'calves'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, NULL, NULL,
    json_array('shoulder', 'lower_back'), json_array(),
    'A full-body throw that lifts a soft ball overhead and hurls it at the floor. It is a satisfying, low-skill way to train power through the trunk and arms with hardly any landing impact.',
    json_array(
        'Pick a soft ball that does not bounce, two to six kilograms, and stand with feet shoulder-width apart.',
        'Squat down to collect the ball with a flat back and bring it to your chest.',
        'Sweep it overhead as you rise onto your toes and inhale.',
        'Brace your stomach, then fold at hips and waist to hurl the ball just ahead of your feet.',
        'Blow the air out as it hits and let your knees bend with the follow-through.',
        'Wait until the ball lies still before squatting to fetch it for another slam.',
        'Leave the ball on the floor at the end and walk a few paces while your pulse calms.'),
    json_array(
        'A rubber ball can rebound into your face; check its bounce from waist height first.',
        'Arching back overhead strains the spine, so stop the lift when your upper arms pass your ears.',
        'Choose speed over weight: the ball is too heavy once it moves slowly.'));

INSERT INTO edition VALUES (
    'medicine-ball-chest-pass', 'Medicine ball chest pass',
    json_array('med ball chest throw', 'wall chest pass', 'two-handed chest pass'),
    'plyometrics', 'horizontal_push', 'beginner', 'compound', 'push', json_array('medicine-ball'),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, NULL, NULL,
    json_array(), json_array(),
    'A fast two-handed throw from the chest against a solid wall. It trains pushing power without the strain of catching your own bodyweight, so newcomers and athletes can both use it.',
    json_array(
        'Face a sturdy, unbreakable wall from about two metres with a light ball at breastbone height.',
        'Stand with feet hip-width apart, knees soft and fingers spread behind the ball.',
        'Tense your stomach and draw the ball in until it touches your chest.',
        'Drive both hands forward and breathe out sharply, releasing the ball at chest level.',
        'Follow through with palms facing outwards as the ball flies to the wall.',
        'Let it drop and roll back, or catch the bounce with giving elbows.',
        'Reset your feet for every throw and put the ball aside when your passes lose their snap.'),
    json_array(
        'Flared elbows at shoulder height irritate some shoulders; angle them slightly down.',
        'Use two to four kilograms, light enough for the ball to fly flat and not in an arc.',
        'If you are jolted by catching, stand further back so the ball reaches you on the roll.'));

INSERT INTO edition VALUES (
    'pogo-hop', 'Pogo hop',
    json_array('pogo jump', 'ankle hop', 'pogos', 'ankle bounce'),
    'plyometrics', 'jump', 'beginner', 'compound', 'push', json_array(),
    json_array('calves'), json_array('quadriceps'),
    json_array('reps'), 'none', FALSE, 90, NULL, NULL, NULL,
    json_array('knee', 'impact'), json_array(),
    'A string of small, springy hops made almost entirely from the ankles. It prepares calves and Achilles tendons for running and bigger jumps, and makes a lively end to a warm-up.',
    json_array(
        'Stand tall on a forgiving surface with feet under your hips and hands relaxed at your sides.',
        'Unlock your knees by a few degrees and keep that small bend throughout.',
        'Hop a few centimetres by flicking your ankles, toes pulled up in the air.',
        'Bounce off the balls of your feet as if the floor were hot, heels barely brushing it.',
        'Breathe in an easy rhythm while your head stays level and your posture long.',
        'Let the hops shrink gradually over the last few contacts, then stand still and loosen your calves.'),
    json_array(
        'Deep knee bends turn pogos into squat jumps; think of stiff legs and busy ankles.',
        'Start with ten to twenty contacts and add slowly, since tendons adapt later than muscles.',
        'Stop if the Achilles or shin feels sharp, and return to slow calf raises for a while.'));

INSERT INTO edition VALUES (
    'burpee', 'Burpee',
    json_array('squat thrust jump', 'full burpee', 'burpee jump'),
    'cardio', 'jump', 'intermediate', 'compound', NULL, json_array(),
    json_array('quadriceps', 'chest'), json_array('glutes', 'triceps', 'front-delts', 'abs', 'calves'),
    json_array('reps', 'duration'), 'none', FALSE, 90, NULL, 7.5, '02020',
    json_array('knee', 'lower_back', 'wrist', 'impact'), json_array(),
    'A flowing drill that goes from standing to the floor, through a push-up and up into a jump. It mixes leg drive, pushing and stamina, so it is a compact conditioner when space and time are short.',
    json_array(
        'Stand with feet hip-width apart and enough room behind you for your full length.',
        'Squat and plant your hands on the floor just in front of your feet.',
        'Hop or walk your feet back into a high plank with your trunk firm.',
        'Lower your chest to the floor and press up again without letting your hips trail.',
        'Jump your feet in to land outside your hands, heels down if you can.',
        'Spring upwards with arms overhead, exhaling at the top of the burpee.',
        'Land with bent knees and flow into the next one, or walk gently on the spot when done.'),
    json_array(
        'Leave out the push-up or step the feet back in turn until the full burpee feels smooth.',
        'A sagging middle on the way to plank jars the lower back; brace before your feet leave.',
        'Find a rhythm of one breath per stage, because holding your breath soon ends the set.'));

-- Balance

INSERT INTO edition VALUES (
    'single-leg-stand', 'Single-leg stand',
    json_array('one-leg stand', 'single-leg balance', 'stork stand', 'flamingo stand'),
    'balance', 'balance', 'beginner', NULL, 'static', json_array(),
    json_array('abductors', 'calves'), json_array('glutes', 'quadriceps', 'tibialis-anterior'),
    json_array('duration'), 'none', TRUE, 20, NULL, NULL, NULL,
    json_array(), json_array('single-leg-reach', 'single-leg-stand-eyes-closed'),
    'Standing quietly on one leg beside a support, the simplest balance exercise there is. It steadies ankles and hips for walking, stairs and sport, and fits older adults and beginners of every age.',
    json_array(
        'Stand barefoot or in flat shoes within easy reach of a wall or worktop.',
        'Shift your weight onto one foot and spread your toes.',
        'Float the other foot a few centimetres off the floor without hooking it round the standing leg.',
        'Level your hips, grow tall and rest your gaze on a point at eye height.',
        'Breathe normally and let the ankle make its many small corrections.',
        'Touch the support whenever you tip, and set the raised foot down before changing legs.'),
    json_array(
        'Begin with a fingertip on the wall and lift it away for a few seconds at a time.',
        'A locked standing knee makes the ankle clumsy; keep it just off straight.',
        'Practising while the kettle boils is an easy way to stand on each leg daily.'));

INSERT INTO edition VALUES (
    'heel-to-toe-walk', 'Heel-to-toe walk',
    json_array('tandem walk', 'tandem gait', 'tightrope walk', 'line walk'),
    'balance', 'balance', 'beginner', NULL, NULL, json_array(),
    json_array('calves', 'abductors'), json_array('glutes', 'adductors', 'abs', 'tibialis-anterior'),
    json_array('duration', 'distance'), 'none', FALSE, 30, 0.3, NULL, NULL,
    json_array(), json_array(),
    'A slow walk along a line with the heel of one foot placed directly before the toes of the other. It trains steadiness on a narrow base and is a well-loved exercise for safer walking in later life.',
    json_array(
        'Choose a straight line of a few metres beside a wall or corridor rail, free of rugs.',
        'Stand on the line with one heel touching the toes of the rear foot.',
        'Look ahead to the end of the line and let your arms hang or open a little.',
        'Bring the back foot through and place its heel against the toes in front.',
        'Transfer your weight fully and breathe out before each new step.',
        'Steady yourself at the end of the line, turn with several small steps and walk back.'),
    json_array(
        'Staring at your feet makes you sway more; glance down only to find the line again.',
        'Leave a thumb-width gap between heel and toe until narrow steps feel secure.',
        'Slow is harder than fast here, so count two full seconds per step.'));

INSERT INTO edition VALUES (
    'single-leg-reach', 'Single-leg reach',
    json_array('star excursion reach', 'Y balance reach', 'single-leg toe tap', 'star reach'),
    'balance', 'balance', 'intermediate', NULL, NULL, json_array(),
    json_array('glutes', 'quadriceps'), json_array('abductors', 'hamstrings', 'calves', 'adductors'),
    json_array('reps'), 'none', TRUE, 45, NULL, NULL, NULL,
    json_array(), json_array(),
    'A balance drill on one leg in which the free foot reaches forward, sideways and back to tap the floor. It teaches hip and knee control for runners and for people rebuilding confidence on one leg.',
    json_array(
        'Picture a letter Y on the floor and stand on one foot at its centre, hands on hips.',
        'Bend the standing knee slightly and point it over your second toe.',
        'Stretch the free foot forward, brush the floor lightly and come back to the centre.',
        'Reach next out to the side and behind you, then diagonally behind the standing leg.',
        'Exhale on every reach and treat one full round of directions as one repetition.',
        'Put both feet down between rounds if you wobble, and swap legs when the reaches are complete.'),
    json_array(
        'Only brush the floor; weight on the reaching foot turns the drill into a lunge.',
        'Note how far you reach on each leg and try to even out the difference over the weeks.',
        'If the arch collapses, grip the floor gently with the big toe before setting off.'));

INSERT INTO edition VALUES (
    'tree-pose', 'Tree pose',
    json_array('vrksasana', 'vrikshasana', 'yoga tree'),
    'balance', 'balance', 'beginner', NULL, 'static', json_array(),
    json_array('abductors', 'glutes'), json_array('calves', 'adductors', 'quadriceps'),
    json_array('duration'), 'none', TRUE, 20, NULL, 2.3, '02150',
    json_array(), json_array(),
    'A standing yoga balance with one foot resting against the inside of the other leg. It brings calm focus while strengthening the standing hip, and the height of the foot can be chosen to suit you.',
    json_array(
        'Stand upright with feet together, near a wall if you are new to balancing.',
        'Pour your weight into the left foot and turn the right knee out to the side.',
        'Rest the right sole on the ankle, calf or inner thigh, leaving the knee joint free.',
        'Press foot and leg into one another and centre your pelvis over the standing heel.',
        'Join your palms at your chest or raise your arms like branches.',
        'Stay for several quiet breaths with your eyes on something that does not move.',
        'Lower your arms, slide the foot down to the floor and grow the tree on the right leg.'),
    json_array(
        'Never wedge the foot against the side of the knee, which is not built for sideways pressure.',
        'Leaving the toes on the ground like a kickstand is a perfectly good tree.',
        'A hip that juts out to the side is a cue to press more firmly through the standing foot.'));

INSERT INTO edition VALUES (
    'warrior-three', 'Warrior three',
    json_array('warrior III', 'virabhadrasana III', 'warrior 3', 'airplane pose'),
    'balance', 'balance', 'intermediate', NULL, 'static', json_array(),
    json_array('glutes', 'hamstrings'), json_array('lower-back', 'abductors', 'calves', 'abs'),
    json_array('duration'), 'none', TRUE, 30, NULL, 2.3, '02150',
    json_array(), json_array('half-moon-pose'),
    'A yoga balance on one leg with trunk and rear leg stretched out level like the letter T. It strengthens the back of the standing leg and sharpens hip control for hikers, runners and dancers.',
    json_array(
        'Stand tall with hands on hips and step your left foot forward, taking your weight onto it.',
        'Fix your gaze on the floor about a metre ahead of you.',
        'Tip forward from the hip as your right leg lifts behind, trunk and leg moving like a seesaw.',
        'Pause when your body is near horizontal, or earlier if your back begins to round.',
        'Turn the toes of the raised foot to the floor and level both sides of your pelvis.',
        'Reach your arms back, sideways or forward and keep your breath flowing for the length of the hold.',
        'Bend the standing knee, bring the rear foot down beside it and rise before trying the opposite leg.'),
    json_array(
        'Rest your hands on a chair back to learn the level pelvis without fear of toppling.',
        'The lifted hip loves to roll open; aim its front at the floor like a headlamp.',
        'A tight hamstring is no obstacle if you soften the standing knee and stay higher.'));

INSERT INTO edition VALUES (
    'half-moon-pose', 'Half moon pose',
    json_array('ardha chandrasana', 'half moon', 'yoga half moon'),
    'balance', 'balance', 'advanced', NULL, 'static', json_array(),
    json_array('glutes', 'abductors'), json_array('obliques', 'hamstrings', 'calves', 'adductors', 'quadriceps'),
    json_array('duration'), 'none', TRUE, 30, NULL, 2.3, '02150',
    json_array(), json_array(),
    'A sideways yoga balance on one leg and one hand, with the hip opened and the upper leg lifted. It builds hip strength and poise for practitioners who already feel at home in warrior and triangle shapes.',
    json_array(
        'Stand side-on to a wall behind your back, with a thick book or block ready in front of your right foot.',
        'Bend the right knee and walk your right hand to the block, a forearm ahead of the little toe.',
        'Shift your weight onto the right foot and float the left leg up to hip height.',
        'Straighten the standing leg slowly while its kneecap keeps facing the toes.',
        'Roll the left hip and shoulder open above the right and stretch the top arm upwards.',
        'Look down, sideways or up as your balance allows, and breathe into your open ribs.',
        'Rebend the right knee, lower the left foot far behind you, stand up and turn to balance on the left.'),
    json_array(
        'Let your back touch the wall while you discover how open the top hip can be.',
        'Dumping weight into the lower hand is common; carry most of it on the standing foot.',
        'Flex the raised foot as if standing on a side wall, which wakes up the lifted leg.'));

INSERT INTO edition VALUES (
    'single-leg-stand-eyes-closed', 'Single-leg stand with eyes closed',
    json_array('eyes-closed single-leg balance', 'blind stork stand', 'one-leg stand eyes shut'),
    'balance', 'balance', 'advanced', NULL, 'static', json_array(),
    json_array('calves', 'abductors'), json_array('glutes', 'quadriceps', 'abs', 'tibialis-anterior'),
    json_array('duration'), 'none', TRUE, 30, NULL, NULL, NULL,
    json_array(), json_array(),
    'A one-legged stand without sight, so that feet, joints and inner ear must do all the steering. It is a real test of balance for people who can stand open-eyed on each leg for a full minute.',
    json_array(
        'Stand in a corner or between two sturdy chairs, on bare floor with nothing to trip over.',
        'Find your balance on one foot first with your eyes open and the knee unlocked.',
        'Cross your arms loosely or hover your hands above the chair backs.',
        'Close your eyes gently and notice the pressure moving beneath your foot.',
        'Breathe slowly through the nose and answer each sway from the ankle before the hips.',
        'Open your eyes and lower your foot at the first large wobble, and give the second leg its turn.'),
    json_array(
        'Five seconds is a respectable start; many fit adults lose their balance within ten.',
        'Blink the eyes shut for a second at a time if staying in darkness is unsettling.',
        'Skip this version when dizzy, tired or unwell and do the open-eyed stand instead.'));

-- Cardio

INSERT INTO edition VALUES (
    'outdoor-run', 'Outdoor run',
    json_array('running', 'jogging', 'road run', 'easy run'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array(),
    json_array('quadriceps', 'calves', 'hamstrings'), json_array('glutes', 'hip-flexors', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 2.5, 9.0, '12045',
    json_array('knee', 'impact'), json_array(),
    'A steady run on road, path or trail at a pace you could keep up while chatting. It builds general stamina with nothing more than a pair of shoes, and newcomers can mix in walking breaks.',
    json_array(
        'Choose a familiar, well-lit route and tell someone where you are going if the path is quiet.',
        'Walk briskly for five minutes, then ease into a slow jog.',
        'Run tall with your gaze well ahead, shoulders loose and elbows bent to about a right angle.',
        'Let your feet land softly beneath your hips, using short, quick strides.',
        'Breathe freely through nose and mouth, and slow down as soon as you cannot speak a full sentence.',
        'Drop back to a walk for the last few minutes until your breathing is calm.'),
    json_array(
        'Most new runners set off too fast, so make the first kilometre your slowest.',
        'If your heels crash down far in front of you, shorten the stride rather than leaning back.',
        'Add only a few minutes of running each week so that shins and tendons can keep up with your lungs.'));

INSERT INTO edition VALUES (
    'treadmill-run', 'Treadmill run',
    json_array('treadmill jog', 'indoor run', 'running machine', 'treadmill', 'running on the treadmill'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('treadmill'),
    json_array('quadriceps', 'calves', 'hamstrings'), json_array('glutes', 'hip-flexors', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 2.5, 9.0, '12045',
    json_array('knee', 'impact'), json_array(),
    'Running on a motorised belt, with pace and slope under exact control. It suits bad weather, dark evenings and anyone who wants a soft, even surface for steady running.',
    json_array(
        'Stand on the side rails, fasten the safety clip to your clothing and start the belt at walking speed.',
        'Step onto the moving belt while holding the handrail, and walk for three to five minutes.',
        'Raise the speed in small steps until you reach an easy jog, then let go of the rails.',
        'Stay in the middle of the belt, look forward and keep your footfalls light and quick.',
        'Settle into a breathing rhythm that you could hold for the whole session.',
        'Bring the speed down to a walk for several minutes, and step off only once the belt has stopped.'),
    json_array(
        'Gripping the handrails bends you forward, so lower the speed until your arms can swing.',
        'A slope of one per cent makes the belt feel a little more like running outside.',
        'Staring at the console rounds the neck; pick a point at eye level instead.'));

INSERT INTO edition VALUES (
    'sprint-interval', 'Sprint interval',
    json_array('sprints', 'running intervals', 'sprint repeats', 'track sprints'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array(),
    json_array('hamstrings', 'quadriceps', 'glutes'), json_array('calves', 'hip-flexors', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 150, 5.5, NULL, NULL,
    json_array('knee', 'lower_back', 'impact'), json_array(),
    'One fast run of roughly 10 to 30 seconds on flat ground, followed by a long recovery. Repeated a few times, it trains speed and high-end fitness in people who already run comfortably.',
    json_array(
        'Find a flat, dry stretch of track or grass that is free of holes and traffic.',
        'Jog for ten minutes, then do three gradual build-up runs before the first true sprint.',
        'Start from a rolling jog with a slight lean, and push the ground away behind you.',
        'Accelerate over the first few seconds to about nine tenths of your best speed.',
        'Drive the arms from cheek to hip, keep your jaw slack and let the breath flow quickly.',
        'Ease off over 15 to 20 metres instead of braking hard at the end of the interval.',
        'Walk slowly during the recovery until you can breathe through your nose again.'),
    json_array(
        'End the session when your times drop clearly, because tired sprinting is what strains hamstrings.',
        'Reaching forward with the foot acts as a brake; think of striking down and back.',
        'Four good sprints are plenty for a first session.'));

INSERT INTO edition VALUES (
    'hill-sprint', 'Hill sprint',
    json_array('uphill sprint', 'hill repeats', 'hill intervals'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array(),
    json_array('glutes', 'quadriceps', 'calves'), json_array('hamstrings', 'hip-flexors', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 150, 3.8, NULL, NULL,
    json_array('knee', 'impact'), json_array(),
    'A short, hard run up a moderate slope with a gentle walk back down as recovery. The gradient keeps top speed and impact lower than on the flat while asking a great deal of the legs and lungs.',
    json_array(
        'Pick a slope of about five to ten per cent with firm footing and room to run for 8 to 20 seconds.',
        'Warm up with ten minutes of jogging, including a couple of relaxed climbs of the hill.',
        'From a standing start, lean gently into the slope from the ankles rather than folding at the waist.',
        'Drive each knee up and push off the ball of the foot with short, powerful steps.',
        'Pump the arms in time with the legs and breathe out sharply as the effort mounts.',
        'Slow to a walk at your marker, turn round with care and stroll down on relaxed knees.',
        'Wait at the bottom until you feel ready to match the previous climb.'),
    json_array(
        'Look a few metres up the hill; gazing at your toes closes the chest.',
        'Never race the descent, since the downhill jarring is what leaves legs sore.',
        'If your heels and calves complain, choose a gentler gradient next time.'));

INSERT INTO edition VALUES (
    'brisk-walk', 'Brisk walk',
    json_array('walking', 'power walk', 'fitness walk', 'fast walk'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array(),
    json_array('calves', 'glutes', 'quadriceps'), json_array('hamstrings', 'hip-flexors', 'tibialis-anterior'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 1.6, 4.8, '17200',
    json_array(), json_array(),
    'Walking with purpose, fast enough to deepen the breath yet easy enough to hold a conversation. It is kind to the joints and fits almost everyone, from first steps in training to rest days between harder work.',
    json_array(
        'Put on comfortable shoes and stroll for the first couple of minutes.',
        'Lengthen your spine, let the shoulders drop and look about ten metres ahead.',
        'Quicken your steps until you feel warm and notice your breathing.',
        'Roll each foot from heel to toe and push off lightly with the big toe.',
        'Bend the elbows and swing the arms from the shoulders to help the pace.',
        'Finish with a few minutes of ambling before you sit down.'),
    json_array(
        'To go faster, take quicker steps rather than longer ones.',
        'Wear something bright and face oncoming traffic where there is no pavement.',
        'Three ten-minute walks spread over the day are as welcome as one half-hour.'));

INSERT INTO edition VALUES (
    'incline-treadmill-walk', 'Incline treadmill walk',
    json_array('incline walk', 'treadmill hill walk', 'uphill treadmill walk', '12-3-30', 'treadmill walk',
        'walking su tapis roulant'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('treadmill'),
    json_array('glutes', 'calves', 'hamstrings'), json_array('quadriceps', 'lower-back', 'tibialis-anterior'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 1.4, 5.3, '17034',
    json_array(), json_array(),
    'Walking uphill on a treadmill, which raises the heart rate without the pounding of running. It works the back of the legs well and suits people who like steady effort at a modest speed.',
    json_array(
        'Clip on the safety cord and walk on the level for about four minutes.',
        'Raise the slope one or two per cent at a time until the effort feels moderate, adjusting the speed if needed.',
        'Lean very slightly from the ankles, keeping ears, shoulders and hips in one line.',
        'Take full steps, press through the whole foot and squeeze the buttock as each leg passes behind you.',
        'Let your hands swing free and keep your breath deep enough to talk in short phrases.',
        'Lower the incline back to flat and walk slowly for three minutes before stopping the belt.'),
    json_array(
        'Hanging on to the console cancels the hill, so reduce the gradient until you can let go.',
        'Tight calves are common at first; start at four to six per cent and build over weeks.',
        'Change either slope or speed in one session, not both together.'));

INSERT INTO edition VALUES (
    'rucking', 'Rucking',
    json_array('ruck march', 'weighted walk', 'loaded march', 'backpack walk'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array('rucksack'),
    json_array('quadriceps', 'glutes', 'calves'), json_array('traps', 'upper-back', 'lower-back', 'abs', 'hamstrings'),
    json_array('weight', 'duration', 'distance'), 'external', FALSE, 60, 1.5, NULL, NULL,
    json_array('knee', 'lower_back'), json_array(),
    'Walking at a steady pace with a loaded rucksack. It combines endurance with light strength work for the legs and trunk, and it appeals to walkers who want more challenge without running.',
    json_array(
        'Pack a sturdy rucksack with about five to ten per cent of your body weight, heavy items high and close to the back.',
        'Tighten the straps so that the load does not swing, and fasten the hip and chest belts if there are any.',
        'Set off slowly on even ground and check after five minutes that nothing rubs.',
        'Walk upright with ribs stacked over the pelvis and take short, regular steps.',
        'Keep your abdomen lightly tensed while you breathe low into the sides of your waist.',
        'Return at an easy stroll, then bend the knees to lower the pack rather than dropping it from one shoulder.'),
    json_array(
        'If the weight pulls you into a forward stoop, take some out before you go further.',
        'Increase either the distance or the load from one week to the next.',
        'Tingling in the arms or hands means the straps are too tight or the pack is too heavy.'));

INSERT INTO edition VALUES (
    'stair-climber', 'Stair climber',
    json_array('stairmaster', 'stepmill', 'stair machine', 'stepper'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('stair-climber'),
    json_array('glutes', 'quadriceps', 'calves'), json_array('hamstrings', 'hip-flexors'),
    json_array('duration'), 'none', FALSE, 60, NULL, 9.3, '02065',
    json_array('knee'), json_array(),
    'Climbing an endless staircase on a machine with revolving steps. It gives a demanding workout for heart and thighs in little time, with far less impact than running.',
    json_array(
        'Step onto the machine holding both rails, find the stop button and choose the slowest level.',
        'Place the whole foot on each step, or at least the front two thirds of it.',
        'Climb for three minutes at the low level before you raise it to a moderate effort.',
        'Stand upright with a small lean from the hips, pushing down through heel and midfoot.',
        'Rest your fingertips on the rails for balance only, and exhale steadily as you climb.',
        'Turn the level down for the final two minutes, press stop and wait for the stairs to halt before you climb down backwards.'),
    json_array(
        'Propping your weight on straight arms makes the work look harder than it is; go slower and stand tall.',
        'Tiptoe climbing tires the calves early, so bring the heel further onto the step.',
        'Keep knees pointing over the toes instead of letting them drift inwards.'));

INSERT INTO edition VALUES (
    'outdoor-cycling', 'Outdoor cycling',
    json_array('road cycling', 'bike ride', 'cycling', 'biking'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('bike'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves', 'hip-flexors'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 5.5, 8.0, '01030',
    json_array(), json_array(),
    'Riding a bicycle outside at a comfortable, continuous effort. It trains endurance with hardly any impact and doubles as transport, so it is simple to fit into an ordinary week.',
    json_array(
        'Check tyres, brakes and lights, put on a helmet and set the saddle so that your knee stays slightly bent at the lowest point.',
        'Roll away in an easy gear and spin gently for the first five to ten minutes.',
        'Hold the bars with soft elbows and relaxed shoulders, and cover the brakes with a finger or two.',
        'Pedal smoothly at about 70 to 90 turns a minute, changing gear before a hill slows you.',
        'Breathe deep and even, and stay at an effort that still allows conversation.',
        'Look well ahead, signal your turns early and leave room beside parked cars.',
        'Spend the last few minutes in a light gear before you brake to a stop and dismount.'),
    json_array(
        'Grinding a heavy gear loads the knees, so shift down and turn the pedals faster.',
        'Numb fingers usually mean too much weight on the hands; move them often or raise the bars.',
        'Carry water and a spare tube on any ride that takes you beyond walking distance of home.'));

INSERT INTO edition VALUES (
    'stationary-bike', 'Stationary bike',
    json_array('exercise bike', 'indoor cycling', 'spin bike', 'ergometer bike'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('stationary-bike'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves', 'hip-flexors'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 6.0, 6.8, '01200',
    json_array(), json_array(),
    'Steady pedalling on an indoor bike with adjustable resistance. Because the bike cannot tip over and the effort is easy to dose, it suits complete beginners and people coming back to training.',
    json_array(
        'Set the saddle about level with your hip bone as you stand beside it, then sit and strap in your feet.',
        'Check that the knee keeps a small bend when the pedal is at the bottom.',
        'Pedal with light resistance for five minutes to warm the legs.',
        'Add resistance until the work feels moderate at 70 to 90 turns a minute.',
        'Keep your back long and your grip easy, and let the breath find a regular beat.',
        'Unload the resistance for three minutes and let the flywheel come to rest before you step off.'),
    json_array(
        'Rocking hips show that the saddle is too high; lower it a notch at a time.',
        'Pain at the front of the knee often eases when the seat goes up a little.',
        'Bouncing on the seat at high cadence is a sign to add some resistance.'));

INSERT INTO edition VALUES (
    'bike-interval', 'Bike interval',
    json_array('cycling intervals', 'bike sprint', 'assault bike interval', 'bike HIIT'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array('stationary-bike'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves', 'hip-flexors'),
    json_array('duration', 'distance'), 'none', FALSE, 90, 8.0, 8.8, '01305',
    json_array(), json_array(),
    'One hard bout on an indoor bike, usually 20 to 60 seconds, then easy spinning until the next. It raises the heart rate quickly while sparing the joints, and suits riders with some base fitness.',
    json_array(
        'Adjust saddle and straps, then spin for eight minutes with two or three brief pick-ups.',
        'Choose a resistance that lets you turn the legs fast without bouncing in the saddle.',
        'Start the interval by building up over three seconds rather than stamping on the first pedal stroke.',
        'Hold a strong, even pace to the last second, pushing down and pulling through the bottom of the circle.',
        'Keep hips square on the saddle, trunk braced and breath forceful but regular.',
        'Lower the resistance and keep the pedals moving gently through the whole recovery.',
        'Ride easily for five minutes after the final bout before you get off.'),
    json_array(
        'If the last bout is far slower than the first, you opened too hard.',
        'On a fixed-wheel spin bike, slow down with the brake knob and never pull your feet out while it turns.',
        'Dizziness is a signal to stop pushing and pedal lightly, not to jump off.'));

INSERT INTO edition VALUES (
    'rowing-machine', 'Rowing machine',
    json_array('rower', 'indoor rowing', 'erg', 'ergometer rowing'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('rowing-machine'),
    json_array('quadriceps', 'upper-back', 'lats'), json_array('hamstrings', 'glutes', 'biceps', 'lower-back', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 3.2, 5.0, '02071',
    json_array('knee', 'lower_back'), json_array(),
    'Continuous rowing on an ergometer, driving with the legs and finishing with the arms. It trains most of the body at once without impact and rewards patient technique more than brute force.',
    json_array(
        'Strap your feet in across the widest part of the shoe and set the damper to a middle value.',
        'Slide forward with arms straight until your shins are upright and your trunk leans slightly ahead of the hips.',
        'Push with the legs first while the arms stay long and the midriff firm.',
        'Swing the trunk back a little as the knees straighten, then draw the handle to the lower ribs and breathe out.',
        'Return in reverse order: hands away, body over, knees up, breathing in on the slide.',
        'Keep a calm rhythm of 20 to 24 strokes a minute with a recovery twice as long as the drive.',
        'Paddle lightly for three minutes at the end, then rest the handle in its hook before you unstrap.'),
    json_array(
        'Pulling with the arms too early is the classic fault; count legs, body, arms in your head.',
        'Letting the knees rise before the hands have passed makes the handle travel over a hump.',
        'A rounded back at the front of the stroke means you are sliding too far forward.',
        'More damper is not more fitness, and 3 to 5 is enough for most people.'));

INSERT INTO edition VALUES (
    'rowing-interval', 'Rowing interval',
    json_array('rower intervals', 'erg sprint', '500 m row', 'rowing HIIT'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array('rowing-machine'),
    json_array('quadriceps', 'upper-back', 'lats'), json_array('hamstrings', 'glutes', 'biceps', 'lower-back', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 120, 4.2, 7.3, '02070',
    json_array('knee', 'lower_back'), json_array(),
    'One hard piece on the rowing machine, often 250 to 500 metres or one to two minutes, followed by rest. It develops power and stamina in people whose rowing stroke is already sound.',
    json_array(
        'Row easily for eight minutes, adding a few ten-stroke bursts, and check that your foot straps are snug.',
        'Set the monitor to the chosen distance or time so that you need not count.',
        'Begin with three shorter, quick strokes to get the flywheel moving.',
        'Lengthen out and hold 26 to 30 strokes a minute at a split you can keep to the finish.',
        'Brace before every drive, press hard through the feet and let one breath out as the handle arrives.',
        'Keep the slide forward controlled even when you are tired, so that the back stays long.',
        'Finish the piece, put the handle down gently and row or walk lightly until the next one.'),
    json_array(
        'Aim for the same split in every piece; a slower last one tells you to start more modestly.',
        'A racing stroke rate with little power wastes breath, so seek length and push first.',
        'Stop the session if your lower back begins to round or ache under fatigue.'));

INSERT INTO edition VALUES (
    'cross-trainer', 'Cross-trainer',
    json_array('elliptical', 'elliptical trainer', 'cross trainer'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('cross-trainer'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves', 'upper-back', 'chest', 'triceps'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 2.2, 5.0, '02048',
    json_array(), json_array(),
    'A gliding, running-like motion on pedals with moving handles. The feet never leave the machine, which makes it a gentle choice for heavier people, beginners and days when the joints feel tired.',
    json_array(
        'Hold the fixed bars, step onto the lower pedal first and begin to glide forwards.',
        'Stand upright with feet flat and knees softly bent throughout the oval.',
        'Take the moving handles and push and pull them in time with the legs.',
        'After four easy minutes, add resistance until you feel warm and slightly breathless.',
        'Keep your weight centred over both feet and breathe to the rhythm of the strides.',
        'Slow gradually over two minutes, let the pedals stop fully and step down while holding on.'),
    json_array(
        'Leaning on the handles takes work from the legs; lighten the grip to a loose hook.',
        'If your toes go numb, wiggle them now and then or shift pressure towards the heels.',
        'Very fast strides without resistance are mostly momentum, so add a level and slow down.'));

INSERT INTO edition VALUES (
    'freestyle-swim', 'Freestyle swim',
    json_array('front crawl', 'crawl stroke', 'lap swimming'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array('pool'),
    json_array('lats', 'front-delts', 'upper-back'), json_array('triceps', 'abs', 'glutes', 'chest', 'quadriceps'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 0.7, 5.8, '18240',
    json_array('shoulder'), json_array(),
    'Swimming lengths in front crawl with a relaxed, even stroke. It trains endurance and shoulders with the body carried by the water, for swimmers who can already cover a length with confidence.',
    json_array(
        'Use a supervised pool, choose the slow lane and swim one or two gentle lengths in any stroke.',
        'Push off from the wall in a long line, face in the water and eyes on the pool floor.',
        'Enter one hand in front of its shoulder, reach forward, then press the water back towards the hip.',
        'Roll the whole body from side to side with each stroke while the legs flutter from the hips.',
        'Blow bubbles steadily with the face down, and turn the head to the side to inhale beside your arm.',
        'Rest at the wall whenever the breath becomes hurried, before your stroke falls apart.',
        'Close with an easy length on your back and leave the water by the steps.'),
    json_array(
        'Lifting the head to breathe sinks the legs; keep one goggle in the water instead.',
        'Crossing the hands over the midline makes you snake, so enter on wide, parallel tracks.',
        'A big kick from bent knees costs air and gives little speed.'));

INSERT INTO edition VALUES (
    'breaststroke-swim', 'Breaststroke swim',
    json_array('breaststroke', 'breast stroke swimming', 'frog stroke'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('pool'),
    json_array('adductors', 'chest', 'lats'), json_array('quadriceps', 'glutes', 'biceps', 'upper-back'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 0.6, 5.3, '18265',
    json_array('shoulder', 'neck'), json_array(),
    'Swimming lengths with a symmetrical arm sweep and frog kick, gliding between strokes. The easy pace and forward view make it many people''s first stroke for endurance in the water.',
    json_array(
        'Swim where a lifeguard is on duty and begin with a few slow widths or one slow length.',
        'Glide with arms and legs stretched, face down and body level.',
        'Sweep the hands out and round until they meet under your chin, and lift the mouth to breathe in.',
        'Draw the heels towards the seat, turn the feet outwards and whip the legs round until they touch.',
        'Shoot the arms forward as the legs close, lower the face and breathe out into the water.',
        'Hold the streamlined glide for one or two seconds before the next pull.',
        'Pause at the poolside when you need air, and swim the last length very slowly.'),
    json_array(
        'Swimming with the head always up strains the neck; goggles make it easier to put the face in.',
        'If the inside of the knee aches, make the kick narrower and softer.',
        'Rushing the strokes together loses the free ride, so count to two in each glide.'));

INSERT INTO edition VALUES (
    'pool-running', 'Pool running',
    json_array('aqua jogging', 'deep-water running', 'water running', 'aqua running'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('pool'),
    json_array('hip-flexors', 'quadriceps', 'hamstrings'), json_array('glutes', 'abs', 'calves'),
    json_array('duration'), 'none', FALSE, 60, NULL, NULL, NULL,
    json_array(), json_array(),
    'Running on the spot or slowly forwards in deep water, held up by a buoyancy belt. It keeps the running pattern without any impact, which is useful for heavy bodies, hot days and breaks from the road.',
    json_array(
        'Fasten a buoyancy belt firmly round your waist and enter a guarded pool at a depth where your feet stay clear of the floor.',
        'Hold the edge until you float upright with the water at shoulder height.',
        'Start to jog by lifting a knee to hip level, then pressing the foot down and back.',
        'Swing bent arms close to the sides with loosely closed hands, as you would on land.',
        'Stay vertical with your belly lightly drawn in, and keep the mouth well above the surface to breathe.',
        'Quicken the steps for more effort, then slow them for the last few minutes.',
        'Drift to the steps or ladder and keep the belt on until you have climbed out.'),
    json_array(
        'If you begin to dog-paddle, bring the hands back beside the ribs and straighten up.',
        'Without a belt or when unsure of deep water, jog chest deep with feet on the floor.',
        'Judge the effort by breathing, because water usually keeps the heart rate a little lower.'));

INSERT INTO edition VALUES (
    'jump-rope', 'Jump rope',
    json_array('skipping', 'skipping rope', 'rope skipping', 'rope jumping'),
    'cardio', 'jump', 'beginner', NULL, NULL, json_array('jump-rope'),
    json_array('calves'), json_array('quadriceps', 'forearms', 'side-delts', 'abs'),
    json_array('reps', 'duration'), 'none', FALSE, 60, NULL, 11.0, '02068',
    json_array('knee', 'impact'), json_array('double-under'),
    'Small, springy two-footed hops over a turning rope. It trains stamina, foot strength and rhythm in very little space, and short rounds with pauses let beginners learn it safely.',
    json_array(
        'Size the rope by standing on its middle: the handles should reach about your armpits.',
        'Stand on a slightly yielding floor with clear space overhead, elbows near the ribs and rope behind the heels.',
        'Swing the rope over with small circles of the wrists.',
        'Hop two or three centimetres as it reaches your toes, landing on the balls of the feet with soft knees.',
        'Let the breath run freely and keep your gaze level with the horizon.',
        'Stop after 20 to 40 seconds at first by stepping aside and letting the rope fall, then walk about.'),
    json_array(
        'Tucking the feet up behind you is wasted height; just clear the cord.',
        'When the rope keeps catching, practise the timing with both handles in one hand at your side.',
        'Calves and Achilles tendons need weeks to adapt, so begin with a few minutes in all.'));

INSERT INTO edition VALUES (
    'double-under', 'Double-under',
    json_array('DU', 'double unders', 'double jump rope', 'double skip'),
    'cardio', 'jump', 'advanced', NULL, NULL, json_array('jump-rope'),
    json_array('calves'), json_array('quadriceps', 'forearms', 'side-delts', 'abs'),
    json_array('reps', 'duration'), 'none', FALSE, 90, NULL, 11.0, '02068',
    json_array('knee', 'impact'), json_array(),
    'A skipping jump in which the rope passes twice under the feet before you land. It asks for quick wrists, timing and springy calves, and belongs in the hands of people who skip well already.',
    json_array(
        'Take a light, fast rope and skip plain singles for three minutes to warm ankles and wrists.',
        'Stand tall with hands just in front of the hips and elbows tucked in.',
        'Find a rhythm with three or four single skips.',
        'Jump a little higher from the ankles with an almost straight body and toes pointing down.',
        'Flick the wrists twice in quick succession while you are in the air.',
        'Land quietly on the forefoot with a slight give at the knee, breathing out in short puffs.',
        'Go back to singles as soon as the timing slips, and end the round before the calves cramp.'),
    json_array(
        'A pike or donkey kick buys air but ruins rhythm; hop higher on straight legs instead.',
        'Arms drifting outwards shorten the rope, so imagine holding a towel under each elbow.',
        'Rehearse single, single, double until it is reliable before you string doubles together.'));

INSERT INTO edition VALUES (
    'jumping-jack', 'Jumping jack',
    json_array('star jump', 'jumping jacks', 'side-straddle hop'),
    'cardio', 'jump', 'beginner', NULL, NULL, json_array(),
    json_array('calves', 'side-delts', 'abductors'), json_array('adductors', 'quadriceps', 'glutes'),
    json_array('reps', 'duration'), 'none', FALSE, 45, NULL, 7.5, '02020',
    json_array('knee', 'impact'), json_array(),
    'A rhythmic hop that opens and closes the legs while the arms swing overhead. It warms the whole body within a minute and needs only enough floor to spread your limbs.',
    json_array(
        'Stand with feet together, hands by your thighs and plenty of room on both sides.',
        'Bend the knees a touch and hop the feet out to a little beyond shoulder width.',
        'Sweep the arms out and up at the same moment until the hands almost meet above your head.',
        'Hop back to the narrow stance as the arms come down by your sides.',
        'Touch down lightly on the forefoot, let the heels kiss the floor and keep an even breath.',
        'Slow the tempo for the last few jacks and march on the spot until your pulse settles.'),
    json_array(
        'If hopping bothers your joints or neighbours, step one foot out at a time.',
        'Knees that cave inwards on landing call for a narrower jump.',
        'Should raised arms pinch the shoulders, lift them only as high as feels free.'));

INSERT INTO edition VALUES (
    'high-knees', 'High knees',
    json_array('high-knee run', 'running on the spot', 'knee-lift run'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array(),
    json_array('hip-flexors', 'quadriceps', 'calves'), json_array('abs', 'glutes', 'hamstrings'),
    json_array('duration'), 'none', FALSE, 60, NULL, NULL, NULL,
    json_array('knee', 'impact'), json_array(),
    'Running on the spot while lifting the knees towards hip height. It serves as a brisk warm-up or a short conditioning interval wherever there is a square metre of floor.',
    json_array(
        'Stand with feet hip-width apart on a non-slip surface and bend your elbows.',
        'March for half a minute, raising each knee as high as is comfortable.',
        'Switch to a light run, lifting the thighs until they come near level with the floor.',
        'Touch the ground with the ball of the foot right under your body.',
        'Hold the trunk upright with the stomach firm, swing opposite arm to leg and breathe in a quick, steady pattern.',
        'When the interval is over, return to marching for a minute rather than standing still.'),
    json_array(
        'Leaning back to get the knees up strains the back; lift them less and stay straight.',
        'Quick and quiet feet beat high but thudding ones.',
        'Beginners can keep it a fast march and leave out the hop altogether.'));

INSERT INTO edition VALUES (
    'shadow-boxing', 'Shadow boxing',
    json_array('shadowboxing', 'air boxing', 'boxing without bag'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array(),
    json_array('front-delts', 'obliques', 'calves'), json_array('triceps', 'abs', 'upper-back', 'quadriceps'),
    json_array('duration'), 'none', FALSE, 60, NULL, NULL, NULL,
    json_array(), json_array(),
    'Throwing punches at the air while moving on light feet, usually in rounds of one to three minutes. It blends coordination with endurance and lets you set the intensity from playful to fierce.',
    json_array(
        'Clear a few square metres and stand with one foot forward, feet a bit wider than the hips, knees easy.',
        'Raise loose fists beside the cheeks, chin lowered and elbows guarding the ribs.',
        'Step lightly in all directions without crossing the feet.',
        'Send out straight punches by turning hip and shoulder, with a short exhalation on each one.',
        'Bring the hand straight back to the guard, stopping each punch just short of a locked elbow.',
        'Mix in hooks, ducks and sidesteps as the movements become familiar.',
        'Let the last twenty seconds of the round fade to slow, loose punches, then shake out the arms.'),
    json_array(
        'Snapping the elbow fully straight in empty air irritates the joint; keep a trace of bend.',
        'Heavy arms tend to sink, so reset your guard after every combination.',
        'Punch from the floor up: if the back heel does not turn, the shoulder does all the work.',
        'Swap the leading foot each round to train both sides evenly.'));

INSERT INTO edition VALUES (
    'battle-rope-wave', 'Battle rope wave',
    json_array('battle ropes', 'alternating rope wave', 'rope waves', 'battling ropes'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('battle-rope'),
    json_array('front-delts', 'forearms'), json_array('side-delts', 'upper-back', 'abs', 'biceps', 'quadriceps'),
    json_array('duration'), 'none', FALSE, 75, NULL, 7.5, '02020',
    json_array('shoulder'), json_array(),
    'Whipping a heavy anchored rope up and down with alternate arms so that waves run to its far end. It is a tough interval for shoulders and lungs with no impact on the legs.',
    json_array(
        'Loop the rope round a solid anchor at floor level, take one end in each hand and step back until a little slack is left.',
        'Set your feet shoulder-width apart, sit into a shallow quarter squat and lift the chest.',
        'Grip the ends as in a handshake, with elbows slightly in front of the body.',
        'Raise one arm to about chest height and snap it down while the other comes up.',
        'Make small, fast waves that reach the anchor, bracing the middle and breathing without pause.',
        'Keep the knees springy so that the legs absorb part of the motion.',
        'Let the waves die out after 15 to 30 seconds and lay the rope down by bending the knees.'),
    json_array(
        'If the waves vanish halfway, step a little closer rather than swinging wildly.',
        'Shoulders creeping up to the ears tire the neck; slide them down before each round.',
        'Rocking back and forth from the waist is a sign to shorten the interval.'));

INSERT INTO edition VALUES (
    'sled-push', 'Sled push',
    json_array('prowler push', 'sled drive', 'sledge push', 'pushing a sled'),
    'cardio', 'locomotion', 'intermediate', NULL, 'push', json_array('weight-plate', 'sled'),
    json_array('quadriceps', 'glutes', 'calves'), json_array('hamstrings', 'abs', 'front-delts', 'triceps'),
    json_array('weight', 'duration', 'distance'), 'external', FALSE, 120, 1.2, NULL, NULL,
    json_array('knee'), json_array(),
    'Pushing a weighted sled across turf or a smooth floor with a strong forward lean. The legs work hard in every stride, yet there is no lowering phase, so soreness tends to stay mild.',
    json_array(
        'Check that the lane is clear, load the sled lightly and try one easy length first.',
        'Take the upright poles at about chest height with bent elbows, or lower with straight arms.',
        'Lean forward until head, hips and back foot form a slanting line, and set the trunk firm.',
        'Drive the sled with short, strong steps, pressing through the ball of each foot.',
        'Take brisk breaths while you push, because holding the breath soon brings dizziness.',
        'Keep the hips level and the speed constant over 10 to 20 metres.',
        'Slow to a stop, straighten up against the poles and walk gently during the rest.'),
    json_array(
        'When the sled jerks from step to step, strip off some weight and aim for smooth travel.',
        'A rounded back shows that the hands are too low for you at this load.',
        'Wear shoes with good grip, as slipping is the main hazard here.',
        'The weight to note is what you loaded; floors differ so much that gyms cannot be compared.'));

INSERT INTO edition VALUES (
    'bear-crawl', 'Bear crawl',
    json_array('bear walk', 'beast crawl', 'quadruped crawl'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array(),
    json_array('front-delts', 'abs', 'quadriceps'), json_array('triceps', 'chest', 'obliques', 'hip-flexors'),
    json_array('duration', 'distance'), 'none', FALSE, 75, 0.5, NULL, NULL,
    json_array('knee', 'shoulder', 'wrist'), json_array(),
    'Crawling on hands and feet with the knees hovering just above the floor. It ties shoulders, trunk and hips together and turns surprisingly breathless within half a minute.',
    json_array(
        'Kneel on all fours with hands under the shoulders, knees under the hips and toes tucked.',
        'Press the floor away, tighten the belly and raise the knees a few centimetres.',
        'Move the right hand and left foot forward together by a short step.',
        'Follow with the left hand and right foot, keeping the back flat as a table.',
        'Look at the floor just ahead of your hands and breathe in small, steady sips.',
        'Crawl 5 to 15 metres, or go to and fro in a small room.',
        'Lower the knees softly to finish and sit back for a moment before standing up.'),
    json_array(
        'Hips swaying high turn it into a scramble; take smaller steps and stay low.',
        'Imagine a cup of tea on your lower back that must not spill.',
        'For sore wrists, spread the fingers wide or crawl on low push-up handles.'));

INSERT INTO edition VALUES (
    'mountain-climber', 'Mountain climber',
    json_array('mountain climbers', 'plank knee drive', 'running plank'),
    'cardio', 'core', 'beginner', NULL, NULL, json_array(),
    json_array('abs', 'hip-flexors'), json_array('front-delts', 'quadriceps', 'obliques', 'triceps', 'chest'),
    json_array('reps', 'duration'), 'none', FALSE, 60, NULL, NULL, NULL,
    json_array('knee', 'wrist'), json_array(),
    'Driving the knees alternately towards the chest from a high plank. It trains the trunk and raises the pulse at the same time, with a pace that can be anything from a slow step to a quick run.',
    json_array(
        'Place the hands flat under your shoulders and walk the feet back to a straight-arm plank.',
        'Spread the fingers, push the ground away and line up head, hips and heels.',
        'Tighten the abdomen and draw one knee forward beneath the chest without moving the hips.',
        'Step that foot back as the other knee comes in, setting the toes down gently.',
        'Find a regular beat and release a little air with each knee drive.',
        'Speed up only as long as your hips stay at shoulder height or just below.',
        'Come down to your knees when the set is done and roll the wrists loose.'),
    json_array(
        'A bottom that bounces up and down means the tempo is too high.',
        'Put the hands on a sturdy sofa or step if the floor version is too hard.',
        'Shoulders drifting behind the wrists make it easier but less useful; keep them stacked.'));

-- Flexibility

INSERT INTO edition VALUES (
    'standing-hamstring-stretch', 'Standing hamstring stretch',
    json_array('heel-forward hamstring stretch', 'standing hammy stretch', 'one-leg hamstring stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('hamstrings'), json_array('calves', 'glutes'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array(), json_array(),
    'A simple standing stretch for the back of the thigh, made by tipping forward over one straight leg. It needs no floor space, so it fits well after a run or in the middle of a day at a desk.',
    json_array(
        'Stand beside a wall or chair with your feet hip-width apart, so that you can steady yourself with one hand.',
        'Slide one heel a short step forward, straighten that knee gently and let the toes point up.',
        'Bend the back knee a little and rest your free hand on that back thigh.',
        'Breathe in and lengthen your spine, then breathe out and push your hips backwards as if closing a drawer behind you.',
        'Stop when you feel a mild pull along the back of the straightened leg, midway up the thigh, and hold there with calm breathing.',
        'Bend both knees, come up slowly and change the leading leg.'),
    json_array(
        'A rounded back steals the stretch; keep your breastbone pointing forward over the long leg.',
        'If the pull sits behind the knee, soften that knee slightly and ease the toes away from you.',
        'Both hip bones should face the front foot like a pair of headlights.'));

INSERT INTO edition VALUES (
    'kneeling-hip-flexor-stretch', 'Kneeling hip flexor stretch',
    json_array('half-kneeling hip flexor stretch', 'kneeling lunge stretch', 'psoas stretch', 'hip flexor stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('hip-flexors'), json_array('quadriceps'),
    json_array('duration'), 'none', TRUE, 20, NULL, 2.3, '02101',
    json_array('knee'), json_array('couch-stretch'),
    'A half-kneeling stretch that opens the front of the hip on the side of the kneeling leg. It suits anyone who sits for long hours, as well as runners and lifters who want a freer stride or squat.',
    json_array(
        'Kneel on a folded mat and place one foot in front of you, with both knees bent at about a right angle.',
        'Rest your hands on the front thigh, or hold a chair if your balance wobbles.',
        'Tighten the buttock of the kneeling leg and tuck your tailbone under, as if drawing your belt buckle towards your ribs.',
        'Keep that tuck and glide your whole pelvis forward a few centimetres, until the front of the rear hip begins to pull.',
        'Stay tall and take slow breaths, letting the hip soften with each one out.',
        'Shift back, put both hands on the front thigh and swap knees without hurry.'),
    json_array(
        'Arching the lower back feels like more range but takes the pull off the hip, so tuck first and move second.',
        'Place a cushion under the kneecap if the floor feels hard.',
        'For a little more, reach the arm on the kneeling side up and slightly across.'));

INSERT INTO edition VALUES (
    'couch-stretch', 'Couch stretch',
    json_array('wall quad stretch', 'sofa stretch', 'rear-foot-elevated hip flexor stretch'),
    'flexibility', 'stretch', 'advanced', NULL, 'static', json_array(),
    json_array('quadriceps', 'hip-flexors'), json_array('abs'),
    json_array('duration'), 'none', TRUE, 30, NULL, 2.3, '02101',
    json_array('knee'), json_array(),
    'A strong stretch for the whole front of the thigh, done kneeling with the shin upright against a wall or sofa. It suits people who already manage gentler thigh and hip stretches and want deeper knee bend with an open hip.',
    json_array(
        'Lay a thick cushion on the floor against a wall and have a sturdy chair within reach in front.',
        'Go on to hands and knees facing away from the wall, and set one knee on the cushion a hand''s width from the skirting.',
        'Slide that shin up the wall so that the foot points to the ceiling.',
        'Step the other foot forward until its shin is upright, keeping both hands on the floor or on the chair.',
        'Squeeze the rear buttock, brace your belly lightly and raise your trunk only as far as the thigh allows.',
        'Hold with easy breaths; the feeling should be broad along the thigh and never sharp in the knee.',
        'Lower your hands to the floor, bring the knee away from the wall and rest before changing legs.'),
    json_array(
        'Start with the knee further from the wall, and creep closer over the weeks.',
        'Ribs that flare upwards show that the lower back is doing the bending; exhale and draw them down.',
        'Leave this one out on days when kneeling or deep knee bend is painful, and choose a side-lying version.'));

INSERT INTO edition VALUES (
    'standing-quadriceps-stretch', 'Standing quadriceps stretch',
    json_array('standing quad stretch', 'heel-to-bottom stretch', 'runner''s thigh stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('quadriceps'), json_array('hip-flexors'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array('knee'), json_array(),
    'The familiar thigh stretch in which you stand on one leg and draw the other heel towards the buttock. It is handy after walking, cycling or running, and gives the standing leg a little balance practice.',
    json_array(
        'Stand side-on to a wall and rest one hand on it at shoulder height.',
        'Bend the outer knee behind you and take hold of the ankle or sock with the hand on the same side.',
        'Bring the two knees side by side, with the bent one pointing straight at the floor.',
        'Draw the heel gently upwards while you push the hip of that leg forward.',
        'Breathe quietly and keep the standing knee loose while the front of the thigh lengthens.',
        'Release the ankle with control, set the foot down and turn round to stretch the other thigh.'),
    json_array(
        'A towel looped round the ankle helps if your hand cannot reach it.',
        'Keep the bent knee from drifting out sideways, because that eases the stretch and twists the joint.',
        'Lift the crown of your head; leaning forward lets the hip fold and the pull disappears.'));

INSERT INTO edition VALUES (
    'pigeon-pose', 'Pigeon pose',
    json_array('sleeping pigeon', 'half pigeon', 'eka pada rajakapotasana prep', 'pigeon stretch'),
    'flexibility', 'stretch', 'intermediate', NULL, 'static', json_array(),
    json_array('glutes'), json_array('hip-flexors', 'abductors', 'lower-back'),
    json_array('duration'), 'none', TRUE, 30, NULL, 2.3, '02150',
    json_array('knee'), json_array(),
    'A yoga pose in which one shin folds across the mat in front while the other leg reaches long behind. It gives the outer hip and buttock a deep stretch and suits people with healthy knees and some experience on the mat.',
    json_array(
        'Begin on hands and knees with a firm cushion or folded blanket close by.',
        'Bring your right knee forward to just behind the right wrist, and let that foot rest in front of the left hip.',
        'Slide the left leg straight back, with the thigh facing down and the toes untucked.',
        'Put the cushion under the right buttock if it hovers, so that your pelvis sits level.',
        'Inhale to lift the chest, then exhale and walk your hands forward, folding over the front shin.',
        'Rest on forearms or stacked fists and breathe into the outer right hip for the whole hold.',
        'Walk the hands back, press into them and draw the front leg out behind you before setting up the left side.'),
    json_array(
        'Any twist or pinch in the front knee means you should pull that heel nearer the groin or choose the figure four instead.',
        'Flex the front foot so that the ankle stays firm and guards the knee.',
        'Rolling on to the front hip is common; fill the gap with padding rather than sinking sideways.'));

INSERT INTO edition VALUES (
    'figure-four-stretch', 'Figure four stretch',
    json_array('supine figure four', 'reclined pigeon', 'piriformis stretch', 'lying glute stretch', 'figure 4 stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('glutes', 'abductors'), json_array('lower-back'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array('supine'), json_array('pigeon-pose'),
    'A lying stretch for the buttock and outer hip, made by crossing one ankle over the opposite thigh. The back stays supported by the floor, so it is a kind choice for beginners and for stiff hips.',
    json_array(
        'Lie on your back with both knees bent and your feet flat on the mat.',
        'Cross the left ankle over the right thigh just above the knee, and flex the left foot.',
        'Lift the right foot and thread your left arm through the gap between your legs.',
        'Clasp both hands behind the right thigh, leaving your head and shoulders heavy on the floor.',
        'Draw the legs towards you on an out-breath until the left buttock feels a steady stretch.',
        'Unclasp your hands, lower the right foot to the floor, uncross and switch the ankles over.'),
    json_array(
        'When your hands do not meet, hold the ends of a towel slung behind the thigh.',
        'Keep the tailbone resting down; if it curls off the mat, pull a little less.',
        'Press the crossed knee away with your elbow only as far as it goes without force.'));

INSERT INTO edition VALUES (
    'butterfly-stretch', 'Butterfly stretch',
    json_array('bound angle pose', 'baddha konasana', 'cobbler''s pose', 'seated groin stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('adductors'), json_array('lower-back'),
    json_array('duration'), 'none', FALSE, 15, NULL, 2.3, '02101',
    json_array(), json_array('frog-stretch'),
    'A seated stretch for the inner thighs with the soles of the feet together and the knees falling out to the sides. It suits every level, because moving the heels closer or further away changes the strength of the pull.',
    json_array(
        'Sit on the edge of a folded blanket so that your pelvis tips slightly forward.',
        'Bring the soles of your feet together and let the knees open like the covers of a book.',
        'Hold your ankles, and slide the heels to a distance at which you can sit upright.',
        'Grow tall through the crown as you breathe in, and let the thighs grow heavy as you breathe out.',
        'If there is room, fold forward from the hips with a long back, stopping at the first clear inner-thigh pull.',
        'Lift the chest again, cup your hands under the knees and close them slowly.'),
    json_array(
        'Bouncing the knees makes the muscles guard; let gravity do the quiet work.',
        'Sit with your back against a wall if you tend to slump.',
        'Heels far away shift the feeling towards the hips, heels near towards the groin.'));

INSERT INTO edition VALUES (
    'frog-stretch', 'Frog stretch',
    json_array('frog pose', 'mandukasana', 'kneeling adductor stretch', 'kneeling groin stretch'),
    'flexibility', 'stretch', 'advanced', NULL, 'static', json_array(),
    json_array('adductors'), json_array('hip-flexors', 'glutes'),
    json_array('duration'), 'none', FALSE, 30, NULL, 2.3, '02101',
    json_array('knee'), json_array(),
    'An intense inner-thigh stretch on hands and knees with the knees set wide and the feet turned out. Martial artists, dancers and squatters use it once gentler groin stretches have become easy.',
    json_array(
        'Fold a mat double or place a cushion under each knee, and come on to all fours.',
        'Walk the knees apart a little at a time, keeping each ankle straight behind its own knee.',
        'Turn the feet outwards so that their inner edges rest on the floor.',
        'Lower on to your forearms and brace your middle lightly, so that the lower back does not sag.',
        'Ease the hips back towards your heels on a slow exhale until both inner thighs feel a firm, even pull.',
        'Stay still and breathe, or rock a few centimetres forward whenever the pull becomes too strong.',
        'To leave, shift your weight forward, walk the knees together and sit back for a few breaths.'),
    json_array(
        'Narrow the knees at once if you feel pressure on the inside of the joint.',
        'Spend the first half of the hold well short of your limit, as the groin yields slowly.',
        'A deep pinch at the front of the hip is a sign to bring the hips forward, not to push on.'));

INSERT INTO edition VALUES (
    'seated-straddle', 'Seated straddle',
    json_array('straddle stretch', 'wide-angle seated forward bend', 'upavistha konasana', 'pancake stretch'),
    'flexibility', 'stretch', 'intermediate', NULL, 'static', json_array(),
    json_array('adductors', 'hamstrings'), json_array('lower-back'),
    json_array('duration'), 'none', FALSE, 30, NULL, 2.3, '02101',
    json_array(), json_array(),
    'A seated fold between two widely spread legs, which lengthens the inner thighs and hamstrings together. It suits people working towards high kicks, side splits or simply a more comfortable seat on the floor.',
    json_array(
        'Sit on a firm cushion with your legs straight in front of you.',
        'Open the legs until you meet mild resistance, with kneecaps and toes pointing to the ceiling.',
        'Place your hands on the floor behind you and push, so that the pelvis tips forward and the spine rises.',
        'Bring the hands in front and walk them away from you, leading with the navel rather than the forehead.',
        'Pause where the inner thighs speak up, and lengthen the out-breath while you hold.',
        'Walk your hands back in, then lift each knee with your palms and draw the legs together.'),
    json_array(
        'Knees that roll inwards mean you have folded too far; press the heels down and turn the thighs up.',
        'Bend the knees over rolled towels if your lower back rounds even when sitting upright.',
        'Five degrees wider is less useful than a pelvis that truly tilts.'));

INSERT INTO edition VALUES (
    'wall-calf-stretch', 'Wall calf stretch',
    json_array('standing calf stretch', 'gastrocnemius stretch', 'calf stretch against wall', 'runner''s calf stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('calves'), json_array('hamstrings'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array(), json_array(),
    'A leaning stretch for the lower leg in which a wall takes your weight and the rear heel stays down. Walkers, runners and anyone with stiff ankles can use it daily, and it asks for no kneeling.',
    json_array(
        'Face a wall at arm''s length and put both palms on it at chest height.',
        'Step one foot back about a long stride, with its toes pointing straight at the wall.',
        'Straighten the rear knee and press that heel firmly into the ground.',
        'Bend the front knee and elbows to lean in, keeping head, hips and rear heel on one sloping line.',
        'Hold when the upper calf feels taut, breathing evenly with relaxed shoulders.',
        'Push away from the wall, step the feet together and set the other leg behind.'),
    json_array(
        'A foot that turns out lets the arch collapse; check that the second toe aims forwards.',
        'Bend the rear knee slightly for part of the time to reach the deeper calf near the Achilles tendon.',
        'If the heel keeps lifting, shorten the stride instead of leaning less.'));

INSERT INTO edition VALUES (
    'doorway-chest-stretch', 'Doorway chest stretch',
    json_array('doorway pec stretch', 'door frame chest stretch', 'corner chest stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('chest', 'front-delts'), json_array('biceps'),
    json_array('duration'), 'none', FALSE, 15, NULL, 2.3, '02101',
    json_array(), json_array(),
    'A chest opener that uses the two sides of a door frame to hold the forearms while the body steps through. It balances long spells at a keyboard and follows pressing workouts nicely.',
    json_array(
        'Stand in an open doorway and make sure the door cannot swing into you.',
        'Raise your elbows to just below shoulder height and lay each forearm on the frame, fingers pointing up.',
        'Set one foot forward through the opening and keep the other behind as an anchor.',
        'Shift your weight on to the leading foot until the front of the chest and shoulders widens.',
        'Draw the belly in so the ribs stay down, and take unforced breaths into the upper chest.',
        'Rock back on to the rear foot, then slide your arms down the frame and shake them loose.'),
    json_array(
        'Slide the elbows lower if you feel pinching on top of the shoulder.',
        'Poking the chin forward is the usual cheat here; keep your ears above the collarbones.',
        'Tingling in the fingers means ease off and take a smaller step.'));

INSERT INTO edition VALUES (
    'cross-body-shoulder-stretch', 'Cross-body shoulder stretch',
    json_array('cross-body arm stretch', 'rear shoulder stretch', 'posterior shoulder stretch', 'cross-arm stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('rear-delts'), json_array('upper-back', 'rotator-cuff'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array(), json_array(),
    'A gentle stretch for the back of the shoulder, done by drawing one arm across the chest with the other. You can do it standing or sitting, which makes it useful between rows, swims or hours at the wheel.',
    json_array(
        'Stand or sit upright and let both shoulders sink away from your ears.',
        'Lift your right arm to a little below shoulder height and bring it across your chest.',
        'Hook the left forearm around the back of the right upper arm, above the elbow.',
        'Hug the arm towards you until the rear of the right shoulder feels a mild stretch.',
        'Keep the right shoulder blade low and breathe slowly through the nose for the hold.',
        'Let go, circle the shoulder once or twice and bring the left arm over.'),
    json_array(
        'Pulling on the elbow joint itself is uncomfortable; take hold of the upper arm.',
        'Do not let your trunk rotate along with the arm, or the shoulder barely moves.',
        'A few centimetres higher or lower changes the line of pull, so look for the spot that feels tight.'));

INSERT INTO edition VALUES (
    'overhead-triceps-stretch', 'Overhead triceps stretch',
    json_array('standing triceps stretch', 'behind-the-head triceps stretch', 'tricep stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('triceps'), json_array('lats'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array('shoulder', 'overhead'), json_array(),
    'A stretch for the back of the upper arm and the side of the trunk, with one hand reaching down between the shoulder blades. It rounds off pressing, throwing or swimming sessions and can be done in any chair.',
    json_array(
        'Sit or stand tall with your feet flat and your weight even.',
        'Reach the left arm up beside your ear and bend the elbow so that the hand drops behind your neck.',
        'Take the left elbow with your right hand.',
        'Ease that elbow back and slightly towards the middle until the back of the upper arm grows taut.',
        'Keep your gaze level and your ribs quiet as the breath comes and goes.',
        'Guide the elbow forward, straighten the arm overhead and lower it before you change hands.'),
    json_array(
        'The head should not be pushed down by the arm; open the elbow outwards if it crowds your neck.',
        'Should the reach overhead be too much, support the elbow on a wall in front of you.',
        'Tip a little away from the raised arm to bring in the side of the back.'));

INSERT INTO edition VALUES (
    'childs-pose', 'Child''s pose',
    json_array('balasana', 'prayer stretch', 'kneeling lat stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('lats', 'lower-back'), json_array('glutes', 'upper-back'),
    json_array('duration'), 'none', FALSE, 15, NULL, 2.3, '02150',
    json_array('knee'), json_array(),
    'A restful kneeling fold in which the hips sit back on the heels and the arms reach out in front. It lengthens the back and sides, and serves as a safe place to pause in any yoga or mobility session.',
    json_array(
        'Kneel on the mat with your big toes touching and your knees as wide as your trunk.',
        'Sit your hips back towards your heels, placing a cushion between them if there is a gap.',
        'Fold forward and walk your hands away until the arms lie long beside your head.',
        'Lower your forehead to the mat or on to a folded towel.',
        'Send each breath into the back of your ribs, and let the elbows drop as you breathe out.',
        'Walk your palms back beneath your shoulders and roll up to sitting, head last.'),
    json_array(
        'Wide knees give the belly room, while knees together round the lower back more.',
        'For tight ankles, lay a rolled towel under the front of the feet.',
        'Creep both hands over to one corner of the mat for a few breaths to stretch the opposite side.'));

INSERT INTO edition VALUES (
    'cat-cow', 'Cat-cow',
    json_array('cat-camel', 'cat cow stretch', 'marjaryasana bitilasana', 'cat and camel'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array(),
    json_array('lower-back', 'upper-back'), json_array('abs', 'traps'),
    json_array('reps'), 'none', FALSE, 15, NULL, 2.3, '02150',
    json_array('wrist'), json_array(),
    'A slow wave of the spine on hands and knees, rounding up like a cat and then hollowing like a cow. It is a friendly warm-up for the back and teaches you to pair movement with breathing.',
    json_array(
        'Come on to all fours with wrists under shoulders and knees under hips.',
        'Spread your fingers and find a flat, comfortable back to start from.',
        'Breathe out, push the floor away and round the spine upwards, letting the head and tailbone hang.',
        'Breathe in, tip the tailbone up, let the belly sink and slide the chest forward between the arms.',
        'Flow between the two shapes at the pace of your breath; one rounding and one hollowing make one repetition.',
        'Finish in the flat-backed position, then sit back on your heels for a moment.'),
    json_array(
        'Begin each wave at the tailbone and let the neck follow last.',
        'Elbows should stay straight but not jammed, since bending them hides the work of the spine.',
        'Rest on your fists or forearms when the wrists complain.'));

INSERT INTO edition VALUES (
    'cobra-pose', 'Cobra pose',
    json_array('bhujangasana', 'cobra stretch', 'prone back extension stretch', 'lying abdominal stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('abs'), json_array('hip-flexors', 'chest'),
    json_array('duration'), 'none', FALSE, 20, NULL, 2.3, '02150',
    json_array('lower_back', 'wrist'), json_array(),
    'A face-down yoga pose in which the chest peels off the floor while the pelvis stays put. It opens the belly and the front of the trunk, and a low version is suitable for most newcomers.',
    json_array(
        'Lie on your front with legs together or slightly apart and the tops of the feet on the mat.',
        'Place your hands beside your lower ribs with the elbows hugged in.',
        'Press the feet and pubic bone down, and firm your buttocks lightly.',
        'Inhale and lift the chest with the strength of your back, using the hands only to steady you.',
        'Hold at a height that feels long rather than squeezed, and keep breathing as the belly stretches.',
        'Exhale, lower the ribs and then the cheek to the mat, and rest with your arms by your sides.'),
    json_array(
        'Straight elbows are no goal here; a low lift with a long neck does more good.',
        'If the small of the back pinches, move the hands forward and rise half as high.',
        'Slide the shoulders down from the ears before every lift.'));

INSERT INTO edition VALUES (
    'downward-dog', 'Downward dog',
    json_array('downward-facing dog', 'adho mukha svanasana', 'down dog'),
    'flexibility', 'stretch', 'intermediate', NULL, 'static', json_array(),
    json_array('calves', 'hamstrings', 'lats'), json_array('upper-back', 'glutes'),
    json_array('duration'), 'none', FALSE, 30, NULL, 2.3, '02150',
    json_array('shoulder', 'wrist'), json_array(),
    'A well-known yoga pose in which the body forms an upturned V between hands and feet. It stretches the calves, hamstrings and shoulders at once, and asks the arms to carry a fair share of your weight.',
    json_array(
        'Start on hands and knees on a non-slip surface, with your hands a little ahead of your shoulders.',
        'Spread the fingers, press through the knuckle of each index finger and tuck your toes under.',
        'Breathe out and lift the knees, sending the hips up and back.',
        'Keep the knees bent at first while you push the floor away and lengthen from wrists to tailbone.',
        'Straighten the legs as far as a long back permits, and let the heels sink towards the floor.',
        'Hold with your head between the upper arms, breathing smoothly through the nose.',
        'Bend the knees, lower them to the mat and rest on your heels until your head feels clear.'),
    json_array(
        'A long spine matters more than straight legs, so bend the knees generously if your back rounds.',
        'Pedal the heels one after the other to warm the calves before settling.',
        'Place your hands on a wall or chair seat for an easier variant with less weight on the wrists.'));

INSERT INTO edition VALUES (
    'thread-the-needle', 'Thread the needle',
    json_array('thread the needle pose', 'parsva balasana', 'kneeling thoracic rotation stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('upper-back', 'rear-delts'), json_array('lats', 'obliques'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02150',
    json_array('wrist'), json_array(),
    'A twist on hands and knees in which one arm slides beneath the chest until the shoulder rests on the floor. It loosens the upper back and the rear of the shoulder, and suits desk workers and overhead athletes.',
    json_array(
        'Take an all-fours position with your knees hip-width apart and a towel where your head will land.',
        'Lift the right hand and turn its palm to the ceiling.',
        'Slide that arm along the floor under the left armpit, letting the chest rotate after it.',
        'Settle the right shoulder and the side of your head on the towel, with no weight forced on to the neck.',
        'Leave the left hand planted or reach it forward, and breathe into the space between the shoulder blades.',
        'Press the left palm down, unwind to all fours and thread the left arm in turn.'),
    json_array(
        'Hips that sway away from the twist take the rotation out of the ribs; keep them over the knees.',
        'Raise the head on a cushion if the shoulder does not reach the ground.',
        'Push gently with the planted hand to add rotation instead of forcing the threaded arm further.'));

INSERT INTO edition VALUES (
    'seated-forward-fold', 'Seated forward fold',
    json_array('paschimottanasana', 'seated forward bend', 'sit and reach stretch', 'seated toe touch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('hamstrings', 'lower-back'), json_array('calves', 'upper-back'),
    json_array('duration'), 'none', FALSE, 20, NULL, 2.3, '02150',
    json_array('lower_back'), json_array(),
    'A quiet fold over both outstretched legs that lengthens the whole back of the body. With bent knees and a raised seat it is open to beginners, and it makes a calming end to a session.',
    json_array(
        'Sit on a folded blanket with both legs stretched out and your heels hip-width apart.',
        'Bend the knees enough that your pelvis can stand upright rather than slumping back.',
        'Raise the arms on an in-breath to lengthen the waist.',
        'Hinge forward as you breathe out, and hold your shins, your ankles or a towel round the feet.',
        'Keep the breastbone reaching ahead for several breaths, then let the back round softly if that feels good.',
        'Walk the hands up your legs to sit, and shake out the knees.'),
    json_array(
        'Touching the toes is beside the point; the crease at the hips is what you are after.',
        'Tugging hard on the feet strains the back, so let the arms stay lazy.',
        'Electric or burning sensations down a leg are a reason to come out and bend the knees more.'));

INSERT INTO edition VALUES (
    'supine-twist', 'Supine twist',
    json_array('lying spinal twist', 'reclined twist', 'supta matsyendrasana', 'supine spinal twist'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('obliques', 'glutes'), json_array('chest', 'lower-back', 'abductors'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02150',
    json_array('lower_back', 'supine'), json_array(),
    'A lying rotation in which the knees drop to one side while the shoulders stay on the floor. It eases the waist, the outer hip and the lower back, and is gentle enough for the end of a hard day.',
    json_array(
        'Lie on your back with your arms out to the sides, palms up, and your knees bent.',
        'Lift your hips, shift them a few centimetres to the right and set them down again.',
        'Draw the right knee towards your chest and stretch the left leg along the mat.',
        'Guide the right knee across your body to the left with the left hand, as far as it sinks easily.',
        'Let the right shoulder grow heavy and turn your face whichever way the neck prefers.',
        'Breathe low into the belly, allowing the twist to deepen by its own weight.',
        'Bring the knee back to the middle with your hand, hug both shins briefly and twist the other way.'),
    json_array(
        'Place a pillow under the crossed knee if it hangs in the air.',
        'Choose the grounded shoulder over the lowered knee whenever you cannot have both.',
        'Keep both knees bent and stacked for a milder twist.'));

INSERT INTO edition VALUES (
    'standing-side-bend', 'Standing side bend',
    json_array('standing side stretch', 'standing crescent stretch', 'urdhva hastasana side bend', 'standing lateral stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('obliques', 'lats'), json_array('abductors'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array('lower_back'), json_array(),
    'An upright stretch along the side of the body, from the hip to the fingertips. It takes seconds, needs no mat and helps free the ribs before rowing, throwing or simply a good deep breath.',
    json_array(
        'Stand with your feet hip-width apart and your weight spread over both soles.',
        'Rest the left hand on your hip or against a chair back for support.',
        'Sweep the right arm up beside your head on a breath in, as though reaching for a high shelf.',
        'Breathe out and curve over to the left, pressing the right foot firmly into the ground.',
        'Hold the arc and feel the right ribs fan apart each time you inhale.',
        'Draw the waist in, rise back to upright, lower the arm and bend to the right side.'),
    json_array(
        'Imagine standing between two panes of glass, so that neither shoulder tips forward.',
        'Reach up before you reach over; collapsing into the lower side squashes the waist.',
        'Leave the arm down and slide the other hand along the thigh if lifting the shoulder is uncomfortable.'));

INSERT INTO edition VALUES (
    'wrist-flexor-stretch', 'Wrist flexor stretch',
    json_array('forearm stretch', 'wrist extension stretch', 'prayer hand forearm stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('forearms'), json_array('biceps'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array('wrist'), json_array(),
    'A small but welcome stretch for the inner forearm, in which one hand draws the fingers of the other back. Climbers, typists, musicians and people who grip heavy bars will all find a place for it.',
    json_array(
        'Sit or stand comfortably and stretch one arm in front of you at chest height, palm facing up.',
        'Let the wrist drop so that the fingers point to the floor.',
        'Lay the fingers of your other hand across the palm, below the knuckles.',
        'Draw the hand back towards you with light pressure until the inner forearm feels drawn out.',
        'Keep the elbow nearly straight and the shoulder loose while you breathe and wait.',
        'Ease off, make a few soft fists and treat the second wrist in the same way.'),
    json_array(
        'Hold the whole palm, since hauling on the fingertips alone stresses their small joints.',
        'Bend the elbow a little to weaken the pull on a sore or newly tired arm.',
        'Stop short of pins and needles, as the nerves of the hand dislike hard stretching.'));

INSERT INTO edition VALUES (
    'neck-side-stretch', 'Neck side stretch',
    json_array('upper trap stretch', 'lateral neck stretch', 'ear-to-shoulder stretch', 'seated neck stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('neck', 'traps'), json_array('upper-back'),
    json_array('duration'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array('neck'), json_array(),
    'A light seated stretch for the side of the neck and the top of the shoulder, where desk tension tends to gather. It suits everyone who works slowly and stays well within a comfortable range.',
    json_array(
        'Sit upright on a chair and hold the edge of the seat with your right hand.',
        'Look straight ahead and let the right shoulder hang down.',
        'Tilt your left ear towards the left shoulder without turning or poking the chin.',
        'Rest the left palm on the side of your head if you want more, using only the weight of the hand.',
        'Breathe softly for the whole hold and let the jaw come unclenched.',
        'Remove the hand first, push the head upright with your palm under the cheek, and then tilt to the right.'),
    json_array(
        'Never tug on the head; the neck answers best to very small forces.',
        'Turn your nose a little towards the armpit to move the pull nearer the shoulder blade.',
        'End the stretch at once if you feel dizzy or an ache runs down the arm.'));

INSERT INTO edition VALUES (
    'worlds-greatest-stretch', 'World''s greatest stretch',
    json_array('WGS', 'lunge with elbow drop and rotation', 'spiderman lunge with reach', 'greatest stretch'),
    'flexibility', 'stretch', 'intermediate', NULL, NULL, json_array(),
    json_array('hip-flexors', 'hamstrings', 'upper-back'), json_array('glutes', 'adductors', 'obliques', 'calves'),
    json_array('reps'), 'none', TRUE, 30, NULL, 2.3, '02101',
    json_array('knee', 'wrist'), json_array(),
    'A flowing sequence of deep lunge, elbow drop, upward reach and hamstring rock-back, done one leg at a time. It prepares hips, spine and shoulders before training or sport and rewards unhurried control.',
    json_array(
        'Begin in a high plank with your hands under your shoulders and your middle braced.',
        'Step the right foot to the outside of the right hand and straighten the left leg behind you.',
        'Breathe out and lower the right elbow towards the inside of the right foot, as far as the hips allow.',
        'Breathe in, sweep the right arm up to the ceiling and let your eyes follow the hand.',
        'Bring the hand down to the outside of the foot and shift your hips back, straightening the front leg with toes raised.',
        'Rock forward into the lunge, step back to plank and count that as one repetition.',
        'Complete all rounds on the right before beginning with the left, and drop to your knees when you are done.'),
    json_array(
        'Place both hands on blocks or thick books if the floor seems far away.',
        'Rest the rear knee on the mat whenever the lunge starts to shake.',
        'Give every station a full breath; rushing turns a good stretch into a scramble.',
        'Turn from the ribs during the reach and leave the pelvis facing down.'));

INSERT INTO edition VALUES (
    'low-lunge-twist', 'Low lunge twist',
    json_array('revolved low lunge', 'parivrtta anjaneyasana', 'kneeling lunge with rotation', 'twisted lunge pose'),
    'flexibility', 'stretch', 'intermediate', NULL, 'static', json_array(),
    json_array('hip-flexors', 'obliques'), json_array('quadriceps', 'glutes', 'upper-back'),
    json_array('duration'), 'none', TRUE, 20, NULL, 2.3, '02150',
    json_array('knee', 'lower_back', 'wrist'), json_array(),
    'A kneeling lunge with a turn of the trunk towards the front leg, combining a hip stretch with rotation through the ribs. It suits yoga students and athletes who are already steady in a plain low lunge.',
    json_array(
        'From all fours, step the left foot between your hands and pad the right knee with a folded mat.',
        'Slide the right knee back until the front of that hip lengthens, keeping the left shin close to vertical.',
        'Plant the right hand on the floor or a block, directly below the shoulder.',
        'Inhale along the whole spine, then exhale and open the left arm and chest towards the ceiling.',
        'Press into the grounded hand, hug the left knee in and hold while the breath stays even.',
        'Unwind the arm to the floor on an out-breath, bring the knees together and change the front foot.'),
    json_array(
        'If the raised arm feels heavy, rest its hand on the lower back and turn the chest alone.',
        'Watch that the front knee does not fall inwards as you rotate.',
        'A taller block under the supporting hand gives the ribs more space to turn.'));

INSERT INTO edition VALUES (
    'warrior-two', 'Warrior two',
    json_array('warrior II', 'warrior 2', 'virabhadrasana II'),
    'flexibility', 'stretch', 'intermediate', NULL, 'static', json_array(),
    json_array('adductors', 'quadriceps'), json_array('glutes', 'side-delts', 'calves', 'abductors'),
    json_array('duration'), 'none', TRUE, 30, NULL, 2.3, '02150',
    json_array('knee'), json_array(),
    'A wide standing yoga pose with one knee bent, the hips opened to the side and the arms spread level. It stretches the groin while the front thigh and shoulders build staying power, and suits practised beginners and beyond.',
    json_array(
        'Stand sideways on a mat and step your feet about one leg length apart.',
        'Turn the front foot to point along the mat and angle the back foot slightly inwards.',
        'Raise both arms to shoulder height, palms down, and let the shoulder blades slide low.',
        'Breathe out and bend the front knee until it stands above the ankle, aiming for the second toe.',
        'Press the outer edge of the rear foot down and keep your trunk upright between the arms.',
        'Gaze over the leading hand and hold with full, unhurried breaths.',
        'Straighten the front leg as you inhale, lower the arms, turn the feet and take the pose to the other side.'),
    json_array(
        'A front knee that dives inwards puts strain on the joint; steer it towards the little-toe side.',
        'Shorten the stance if the front thigh trembles too soon or the heel skids.',
        'Leaning over the bent leg is common, so imagine someone drawing your back hand away.'));

-- Strength with one thing at hand
-- Not beside their kin, because ids follow the order of this file: an exercise that is new goes last, and the others keep theirs.

INSERT INTO edition VALUES (
    'kettlebell-goblet-squat', 'Kettlebell goblet squat',
    json_array('KB goblet squat', 'KB front squat', 'two-hand kettlebell squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('kettlebell'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'abs', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 5.0, '02052',
    json_array('knee'), json_array(),
    'A squat with one kettlebell held by both sides of its handle in front of the breastbone. The bell balances the hips as they move back, so most people sit lower and straighter with it than without, and a single bell at home is enough for a solid leg session.',
    json_array(
        'Place the kettlebell between your feet, sit back with a flat back and take the two sides of its handle.',
        'Stand up with the bell close to your body, bend your elbows and draw it to your chest, fists under your chin.',
        'Move your feet slightly wider than your hips, toes a little out, and spread your weight from heel to big toe.',
        'Take a breath, firm your belly and sink between your thighs while your knees open over your toes.',
        'Pause where your thighs are level or lower, as long as your pelvis does not tuck under.',
        'Push through both feet to rise, and let the air out on the upper half of the way.',
        'To put the bell down, bend hips and knees, let your arms lengthen and stand it on the floor between your feet.'),
    json_array(
        'When your legs want more than your arms can hold, take four seconds over each descent instead of a heavier bell.',
        'A handle too narrow for two hands can be left alone: turn the bell over and cup its ball in your palms.',
        'A thin, firm wedge under both heels helps while your ankles do not yet bend far enough.'));

INSERT INTO edition VALUES (
    'kettlebell-deadlift', 'Kettlebell deadlift',
    json_array('KB deadlift', 'two-hand kettlebell deadlift', 'kettlebell sumo deadlift'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('kettlebell'),
    json_array('glutes', 'hamstrings'), json_array('quadriceps', 'adductors', 'lower-back', 'upper-back', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(),
    'Lifting a kettlebell from the floor between the feet by straightening the hips. The high handle and the bell''s place under the body make it the easiest deadlift to learn, and it is the groundwork for swings and cleans.',
    json_array(
        'Stand astride the kettlebell with your feet wider than your hips and its handle in line with your ankle bones.',
        'Push your seat back and bend your knees a little until both hands reach the handle, your back long and your chest above your hips.',
        'Squeeze the handle, pull your shoulders down away from your ears and breathe into your belly.',
        'Press your feet into the ground and bring your hips forward, so that the bell rises straight up between your legs.',
        'Stand tall with tight buttocks and loose arms, and breathe out.',
        'Send your hips back again and let the bell sink along the same line until it stands on the floor.',
        'Settle your back and your breath before each pull, and let go only when the bell stands still.'),
    json_array(
        'If the handle is out of reach with a flat back, stand the bell on a thick book or a low step.',
        'Let the bell start under you, for one that stands in front of the toes drags the back round.',
        'Two bells side by side, one in each hand, take over when a single one has become light.'));

INSERT INTO edition VALUES (
    'kettlebell-row', 'Kettlebell row',
    json_array('one-arm kettlebell row', 'single-arm kettlebell row', 'KB row', 'staggered-stance row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('kettlebell'),
    json_array('lats', 'upper-back'), json_array('biceps', 'rear-delts', 'forearms', 'obliques', 'lower-back'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(),
    'A row with one kettlebell in a split stance, the free forearm propped on the front thigh. It needs no bench, trains the back one side at a time and teaches the trunk to stay square under a load that pulls it round.',
    json_array(
        'Stand the kettlebell on the floor and take a long step, so that it is beside the inner edge of your front foot.',
        'Bend the front knee, fold forward from the hips and lay the forearm of that side across the thigh.',
        'Reach down with the other hand, take the handle and let the bell hang just clear of the ground.',
        'Lengthen your back from the head to the hips and draw the shoulder of the loaded arm away from your ear.',
        'Pull the bell towards the pocket of your trousers, elbow close to your side, as you blow the air out.',
        'Wait for a beat with the shoulder blade drawn in, then let the arm grow long again.',
        'Stand the bell down when the repetitions are done, and swap both hands and feet for the second side.'),
    json_array(
        'Should your lower back tire first, lean harder on the thigh or rest the hand on a sturdy chair instead.',
        'Both shoulders face the floor for the whole set; the bell is too heavy if one of them has to turn up.',
        'Think of starting a lawnmower in slow motion, without the jerk.'));

INSERT INTO edition VALUES (
    'kettlebell-floor-press', 'Kettlebell floor press',
    json_array('KB floor press', 'one-arm floor press', 'single-arm kettlebell floor press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('kettlebell'),
    json_array('chest', 'triceps'), json_array('front-delts', 'obliques'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 3.5, '02054',
    json_array('supine'), json_array(),
    'A one-arm press lying on the floor, which stops the elbow before the shoulder is stretched far. It trains chest and triceps without a bench, and the lone bell keeps the waist busy holding you level.',
    json_array(
        'Lie on your side, facing the kettlebell, and hook the lower hand through its handle with the other hand on top.',
        'Hug the bell to your chest and roll on to your back, then press it up with two hands.',
        'Bend both knees with your feet flat, take the top hand away and stretch that arm out on the floor.',
        'Hold the bell over the shoulder with the wrist straight and the bell resting on the back of the forearm.',
        'Breathe in and lower until the upper arm lies on the floor, about halfway between your side and shoulder height.',
        'Rest there for a moment without going slack, then press straight up as you breathe out.',
        'After the last press, grip the bell with both hands, bring it to your chest and roll to its side to set it down.'),
    json_array(
        'Never lower the bell sideways with one hand, since the shoulder is weakest out there.',
        'If your body tips towards the bell, place your feet wider and press the free palm into the floor.',
        'A forearm that stays upright from every side puts the work where it belongs.'));

INSERT INTO edition VALUES (
    'kettlebell-reverse-lunge', 'Kettlebell reverse lunge',
    json_array('goblet reverse lunge', 'KB reverse lunge', 'kettlebell step-back lunge'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array('kettlebell'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves', 'abs'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 5.0, '02052',
    json_array('knee'), json_array(),
    'A backward lunge with the kettlebell hugged to the chest. Holding the bell in front keeps the trunk upright and leaves both legs free to find their place; it follows on once the lunge without weight is steady.',
    json_array(
        'Bring the kettlebell to your chest with both hands on the sides of its handle and stand with your feet together.',
        'Tuck your elbows in, lift your chest and look at a point straight ahead.',
        'Slide one foot a long step behind you, keeping the width of your hips between your feet, and land on its toes.',
        'Breathe in and drop straight down until the rear knee is a hand''s breadth above the ground or touches it gently.',
        'Press the whole of the front foot down, breathe out and stand up, drawing the rear foot back beside it.',
        'Stay with one leg until its count is complete, find your balance and go on with the other.',
        'Bend both knees to stand the kettlebell back on the floor.'),
    json_array(
        'When balance is the limit, let the foot rest beside the other between repetitions.',
        'If the bell pulls you forward, pinch it harder against your breastbone and take a smaller one.',
        'If the front knee falls inwards, aim its kneecap at your second toe.'));

INSERT INTO edition VALUES (
    'kettlebell-clean', 'Kettlebell clean',
    json_array('KB clean', 'one-arm kettlebell clean', 'single-arm kettlebell clean'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('kettlebell'),
    json_array('glutes', 'hamstrings'), json_array('lower-back', 'traps', 'forearms', 'abs', 'quadriceps'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, NULL, NULL,
    json_array('lower_back', 'wrist'), json_array(),
    'A hip snap that brings a kettlebell from between the legs to rest in the crook of the arm. It builds power and is the tidy way into presses and front squats; learn the deadlift and the swing first.',
    json_array(
        'Clear the floor ahead of you and stand with your feet just wider than your hips, the kettlebell a foot''s length before your toes.',
        'Hinge with a flat back, take the handle in one hand with the thumb pointing backwards and stretch the other arm out to the side.',
        'Pull the bell back between your thighs in a short swing, breathing in.',
        'Stand up sharply from the hips and keep the elbow near your ribs, so that the bell travels up close to your body.',
        'As it passes the navel, let go of the firm grip and slide your hand through the handle and round the bell.',
        'Receive it softly on forearm and upper arm, fist below the chin and wrist straight, with a short breath out.',
        'Tip the bell off, follow it down with the hips and go straight into the next clean.',
        'Park the bell in front of you with a flat back after the last one, and change hands.'),
    json_array(
        'A bang on the forearm means that the bell swung out in an arc; imagine a wall right before you that it must not touch.',
        'Lower the bell from the shoulder with both hands a few times to learn where it rests.',
        'Do few repetitions at first, and chalk or dry your hand before the skin begins to pinch.'));

INSERT INTO edition VALUES (
    'kettlebell-windmill', 'Kettlebell windmill',
    json_array('KB windmill', 'overhead windmill', 'single-arm windmill'),
    'strength', 'core', 'intermediate', 'compound', 'pull', json_array('kettlebell'),
    json_array('obliques'), json_array('abs', 'side-delts', 'triceps', 'glutes', 'hamstrings', 'rotator-cuff'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, NULL, NULL,
    json_array('shoulder', 'lower_back', 'overhead'), json_array(),
    'A slow sideways hinge under a kettlebell held overhead on a straight arm. It strengthens the waist, steadies the shoulder and stretches the hips; learn it with empty hands, and then with a light bell.',
    json_array(
        'Stand with your feet wider than your shoulders and turn both sets of toes about forty-five degrees away from the arm that will lift.',
        'Bring the kettlebell to that shoulder with both hands, press it up and lock the elbow.',
        'Turn your eyes up to the bell and let the back of the free hand rest against the inside of the other leg.',
        'Take a breath and push the hip below the bell out to the side, keeping the leg on that side straight.',
        'Slide the free hand down the inner leg as your chest turns towards the bell, and go only as far as the back stays flat.',
        'Squeeze the buttock of the straight leg to come up, letting the breath out little by little.',
        'Lower the bell to the shoulder and then to the floor with two hands before you work the second side.'),
    json_array(
        'The upper arm points at the ceiling at every depth; turn back as soon as it begins to tilt.',
        'Hold the bell in the lower hand instead, with the upper one empty, until the path feels familiar.',
        'A slight bend in the knee of the other leg is fine, and takes the strain off tight hamstrings.',
        'Should the bell escape you, step out of its way and let it fall.'));

INSERT INTO edition VALUES (
    'band-squat', 'Band squat',
    json_array('resistance band squat', 'banded squat', 'band front squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('band'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('knee'), json_array(),
    'A squat against a resistance band stretched between the feet and the shoulders. The pull is weakest in the deep position and strongest near the top, which spares the knees and fits into any hotel room.',
    json_array(
        'Run your fingers along a long band to find cracks, then stand on its middle with your feet as wide as your shoulders.',
        'Squat down, pick up the ends and bring your hands to the front of your shoulders with the elbows low.',
        'Stand up to tighten the band, and shorten your hold if it hangs loose.',
        'Set your stomach firm and sit back and down between your knees, hands staying at the shoulders.',
        'Turn round where your thighs are level with the floor, or sooner if your heels want to lift.',
        'Push up steadily through the whole foot while you breathe out, right up to straight hips.',
        'To finish, squat until the band is slack, lay the ends down and only then step off.'),
    json_array(
        'Keep the band under the arch of each foot, where it can slip neither forwards nor back.',
        'If a second band is at hand, lay it over the first before you give up depth for more tension.',
        'Count slowly to three on the way down, because the elastic would rather pull you there in one.'));

INSERT INTO edition VALUES (
    'band-deadlift', 'Band deadlift',
    json_array('resistance band deadlift', 'band Romanian deadlift', 'band RDL', 'banded hip hinge'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('band'),
    json_array('glutes', 'hamstrings'), json_array('lower-back', 'upper-back', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(),
    'A hip hinge against a band held down by the feet. It teaches how to bend from the hips with little load on the spine and trains the buttocks hardest where the band is longest, in standing.',
    json_array(
        'Stand on the middle of a sound band with your feet hip-width apart and the rubber under your arches.',
        'Fold from the hips, soften your knees and take the band on both sides close to your shins.',
        'Flatten your back, stretch your arms and choose a hold in which the band is just taut at the bottom.',
        'Breathe out, push the floor away and bring your hips forward until you stand straight.',
        'Squeeze your buttocks at the top, with your shoulders back and your ribs down.',
        'Move your hips backwards on a breath in and let the band draw your hands down past your knees.',
        'Fold until the band has lost its tension before you release it and step off.'),
    json_array(
        'A mirror beside you shows whether the bend happens in the hips or in the back.',
        'Crossing the ends in front of your shins keeps a long band away from your knees.',
        'To make it harder, stand wider on the band or take it a hand lower.'));

INSERT INTO edition VALUES (
    'band-pulldown', 'Band pulldown',
    json_array('band lat pulldown', 'resistance band pulldown', 'kneeling band pulldown'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('band'),
    json_array('lats'), json_array('upper-back', 'biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A pull from overhead against a band fixed high up, done on the knees. It trains the broad muscles of the back where there is no bar to hang from, and prepares for the first pull-up.',
    json_array(
        'Fix the middle of the band above head height, with a door anchor over the top of a door that opens away from you, and lock that door.',
        'Tug it a few times from a distance, with your face turned away, to be sure that it holds.',
        'Take an end in each hand and kneel facing the anchor, far enough back that your raised arms point at it and the band is taut.',
        'Tighten your buttocks and stomach so that knees, hips and shoulders are stacked.',
        'Drive your elbows down and back towards your ribs, breathing out, until your hands are beside your shoulders.',
        'Let your arms rise over two or three seconds until they are long and your shoulder blades glide up.',
        'Lean towards the anchor to slacken the band before you let go.'),
    json_array(
        'Draw the shoulders down first and bend the elbows second, and you will feel it in the right place.',
        'Kneel on a cushion, further from the door for more pull and nearer for less.',
        'Ribs that flare forwards show that the back is arching to help.'));

INSERT INTO edition VALUES (
    'band-overhead-press', 'Band overhead press',
    json_array('band shoulder press', 'resistance band shoulder press', 'banded overhead press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('band'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(),
    'A standing shoulder press with a band that runs from the feet to the hands. The resistance begins gently at the shoulders and peaks with straight arms, so it suits those who find heavy weights overhead daunting.',
    json_array(
        'Check the band, then stand on it with one foot or both and hold an end in each hand.',
        'Lift your hands to your shoulders with the band running behind your forearms and your palms facing forwards.',
        'Stand with your feet at hip width, squeeze your buttocks and pull your ribs down.',
        'Press both hands up and slightly together, exhaling, until the arms are straight beside your ears.',
        'Hold for a second without leaning back.',
        'Bring the hands down to shoulder height more slowly than they rose, and breathe in.',
        'Lower your arms to your sides so that the band goes slack, and step off it.'),
    json_array(
        'Step off with one foot if both make the band too short to reach the top.',
        'When your back arches under the pull, kneel on one knee and hold the band under the other foot.',
        'Keep your wrists in line with your forearms, with the band across the heel of the hand.'));

INSERT INTO edition VALUES (
    'band-curl', 'Band curl',
    json_array('band biceps curl', 'resistance band curl', 'banded biceps curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('band'),
    json_array('biceps'), json_array('forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array(), json_array(),
    'An arm curl against a band under the feet. It is quiet and packs small, and as the elastic pulls harder towards the top, the biceps has to finish what it starts.',
    json_array(
        'Stand on the middle of the band with shoes on, and take an end in each hand with your palms turned forwards.',
        'Let your arms hang and adjust your hold until there is a faint pull on your hands.',
        'Stand tall, with your upper arms against your sides and your weight over both feet.',
        'Bend your elbows and bring your fists up to your shoulders while you breathe out.',
        'Keep the tension for a second, then straighten your arms against the band to a slow count of three.',
        'End with straight arms and a loose band, and step off one foot after the other.'),
    json_array(
        'One foot on the band makes an easy set, two feet set apart a hard one.',
        'If your shoulders roll forwards, lean your back against a door frame.',
        'Turn your thumbs up for the last few when your wrists grow tired.'));

INSERT INTO edition VALUES (
    'band-triceps-pushdown', 'Band triceps pushdown',
    json_array('band pushdown', 'resistance band pushdown', 'band pressdown'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('band'),
    json_array('triceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array(), json_array(),
    'An elbow extension against a band that hangs from above. It trains the back of the upper arm at home as a cable would in the gym, and is mild on elbows and wrists.',
    json_array(
        'Hang the band from an anchor above your head: a fixed bar, or a door anchor at the top of a locked door that you would push to open.',
        'Give it a firm test pull from the side before you trust it.',
        'Face the anchor at arm''s length, take both strands and bring your elbows down to your waist.',
        'Lean forward slightly with soft knees and let your forearms point up and ahead.',
        'Push your hands down and apart until your elbows are straight, breathing out.',
        'Yield slowly until your forearms are a little above level, while the upper arms stay where they are.',
        'Step towards the anchor and let the band shorten in your hands at the end.'),
    json_array(
        'Straight wrists keep the band from creeping towards the fingers.',
        'If your shoulders join in, press a rolled towel between upper arm and ribs.',
        'Kneeling down gives a short band more pull without a new one.'));

INSERT INTO edition VALUES (
    'band-leg-curl', 'Band leg curl',
    json_array('resistance band leg curl', 'band hamstring curl', 'prone band curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('band'),
    json_array('hamstrings'), json_array('calves'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(),
    'A knee bend against a band, lying face down. It works the back of the thighs from the knee, which hinges and bridges hardly do, and asks for no more than a low anchor and a mat.',
    json_array(
        'Fix a loop band just above the floor, round the leg of something too heavy to move or with a door anchor in a locked door that opens away from you.',
        'Sit facing the anchor and put both feet through the loop so that it lies above your heels, on the backs of your ankles.',
        'Turn on to your front, feet towards the anchor, and crawl away until the band is taut with straight legs.',
        'Rest your forehead on your hands and press the front of your hips into the mat.',
        'Bend your knees and bring both heels towards your seat as you breathe out.',
        'Stop when your hips are about to lift, wait a moment, and let your feet return slowly.',
        'Crawl back towards the anchor to slacken the loop before you take your feet out.'),
    json_array(
        'Socks or long trousers keep the rubber from rubbing the skin.',
        'A cramp behind the knee calls for a thinner band and a shorter first set.',
        'Keep your knees together, so that both legs pull their share.'));

INSERT INTO edition VALUES (
    'suspension-push-up', 'Suspension push-up',
    json_array('suspension chest press', 'TRX push-up', 'TRX chest press', 'ring push-up'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('suspension-trainer'),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 75, NULL, 3.0, '02056',
    json_array(), json_array(),
    'A push-up with the hands in hanging straps, leaning forward as steeply or as flat as you choose. The handles move freely, so shoulders and trunk must steady every repetition; start almost upright.',
    json_array(
        'Hang the straps from a tested anchor above your head and let the handles come down to about your hips.',
        'Face away from the anchor, take the handles with your palms down and straighten your arms in front of your chest.',
        'Walk your feet back until you lean on the handles in one line from head to heels.',
        'Breathe in and bend your elbows, lowering your chest between your hands at a steady pace.',
        'Stop when your hands are beside your chest and before you feel a strain at the front of the shoulder.',
        'Push the handles forwards and a little together until your arms are straight, and breathe out.',
        'Step one foot forward to take the weight off your hands, and stand up before you let go.'),
    json_array(
        'Straps that rub your upper arms move away when you raise your hands slightly.',
        'Each small step back with the feet makes it harder, so change the lean by a foot''s length at a time.',
        'If the handles shake, narrow the range and lower more slowly until they calm down.'));

INSERT INTO edition VALUES (
    'suspension-squat', 'Suspension squat',
    json_array('TRX squat', 'assisted squat', 'strap-assisted squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('suspension-trainer'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'calves'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array('knee'), json_array('bodyweight-squat'),
    'A squat with the hands on hanging straps, which help with balance and lend the legs as much strength as they need. It lets stiff or cautious beginners sit deep without fear of falling backwards.',
    json_array(
        'Fasten the straps overhead, set the handles at waist height and lean back on them once to try the anchor.',
        'Stand facing it with your elbows bent beside your ribs and the straps just taut.',
        'Place your feet at shoulder width with the toes turned out a little.',
        'Breathe in, sit back and down, and let your arms straighten as your hips sink.',
        'Go as deep as your heels stay down and your back stays long, up to a full squat.',
        'Push through your feet and breathe out as you stand, pulling on the handles only as much as you must.',
        'Stand upright with loose straps before you hang up the handles.'),
    json_array(
        'Use less help from week to week: a light touch of the fingers is the last stage before none.',
        'Stay a little further from the anchor if your knees crowd forwards over your toes.',
        'Three seconds at the bottom, held by the straps, loosens hips and ankles for the next one.'));

INSERT INTO edition VALUES (
    'suspension-leg-curl', 'Suspension leg curl',
    json_array('TRX hamstring curl', 'suspension hamstring curl', 'strap leg curl'),
    'strength', 'isolation', 'intermediate', 'isolation', 'pull', json_array('suspension-trainer'),
    json_array('hamstrings'), json_array('glutes', 'calves', 'lower-back', 'abs'),
    json_array('reps'), 'none', FALSE, 75, NULL, 3.0, '02056',
    json_array('supine'), json_array('nordic-hamstring-curl'),
    'A leg curl on the back with the heels hanging in straps and the hips held off the floor. It trains the hamstrings at the knee and the buttocks at the hip in one go, and it is harder than it looks.',
    json_array(
        'Lengthen the straps until the foot loops hang at the middle of your shins, below a tested anchor.',
        'Sit down facing the anchor, slip both heels into the loops and lie back with your feet right under it.',
        'Lay your arms beside you with the palms down and straighten your legs.',
        'Press your heels into the loops and lift your hips until the body is straight from shoulders to ankles.',
        'Breathe out and pull your heels towards your seat without letting the hips drop.',
        'Straighten your legs again over two or three seconds as you breathe in, hips still high.',
        'Lower your hips to the floor to end the set, and take out one foot at a time.'),
    json_array(
        'Begin with the lift of the hips alone, and add the curl once you can hold it for half a minute.',
        'Hips that sink during the pull shorten the work, so stop the set at the first one that does.',
        'Point your toes to the ceiling all the way, which stops the loops from sliding off.'));

INSERT INTO edition VALUES (
    'suspension-y-raise', 'Suspension Y raise',
    json_array('TRX Y fly', 'suspension Y fly', 'strap Y raise'),
    'strength', 'isolation', 'intermediate', 'isolation', 'pull', json_array('suspension-trainer'),
    json_array('traps', 'rear-delts'), json_array('side-delts', 'upper-back', 'rotator-cuff'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array(), json_array(),
    'A lean back on hanging straps from which straight arms lift the body into the shape of a Y. It strengthens the lower part of the trapezius and the rear shoulders, which keep the shoulder blades in place.',
    json_array(
        'Set the handles at hip height on an anchor above your head, and pull on them hard to test it.',
        'Face the anchor, hold the handles with the palms down and put one foot a short step behind the other.',
        'Stretch your arms towards the anchor at chest height and lean back a little, body straight.',
        'Breathe out and sweep both arms up and out, elbows straight, until they form a Y beside your head.',
        'Let your shoulder blades slide down and round while your hips stay in line.',
        'Return by letting the arms come forward slowly, with the straps taut the whole time.',
        'Walk towards the handles with your feet after the last raise until you stand upright.'),
    json_array(
        'Stand nearly upright at first, because long arms make even a small lean heavy.',
        'The rear foot may carry some of your weight through the hardest part.',
        'If your neck tightens, reach long through the fingers instead of lifting the shoulders.'));

INSERT INTO edition VALUES (
    'suspension-fallout', 'Suspension fallout',
    json_array('TRX fallout', 'strap rollout', 'standing fallout'),
    'strength', 'core', 'intermediate', 'compound', 'pull', json_array('suspension-trainer'),
    json_array('abs'), json_array('lats', 'front-delts', 'obliques', 'lower-back'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array('shoulder'), json_array('ab-wheel-rollout'),
    'A forward lean into hanging straps in which the arms reach out ahead while the trunk stays as stiff as a board. It is a rollout whose difficulty you choose with your feet, and it suits those who can hold a good plank.',
    json_array(
        'Hang the handles at hip height from an anchor that has borne your weight before, and turn your back to it.',
        'Hold them in front of your thighs with straight arms, palms towards you, and lean on them slightly.',
        'Draw your ribs down, tighten your buttocks and make one line from heels to head.',
        'Breathe in and let your arms travel forwards and up as your body tips ahead all in one piece.',
        'Go no further than you can with your lower back unchanged, at most until the arms are beside your ears.',
        'Press the handles down towards your thighs to pull yourself back, breathing out.',
        'To get out at any point, step one foot forward and stand on it.'),
    json_array(
        'Stand upright for your first set and move your feet back by a few centimetres from then on.',
        'Pinching in the lower back is the signal to reach less far and tuck the pelvis more.',
        'Do it on your knees on a mat if standing feels too shaky.'));

INSERT INTO edition VALUES (
    'dumbbell-reverse-lunge', 'Dumbbell reverse lunge',
    json_array('DB reverse lunge', 'dumbbell step-back lunge', 'weighted reverse lunge'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array('dumbbell'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 5.0, '02052',
    json_array('knee'), json_array(),
    'A backward lunge with a dumbbell hanging in each hand. The weights sit low, which keeps the balance easy, and the step back is kinder to the knees than one forward; make sure of the unloaded lunge first.',
    json_array(
        'Pick up two dumbbells of the same weight with bent knees and let them hang at your sides, palms inwards.',
        'Stand with your feet under your hips and your shoulders drawn gently back.',
        'Step well back with one foot on a line of its own and set down the ball of the foot.',
        'Sink until the back knee is close to the floor, while the dumbbells hang plumb beside the front shin.',
        'Drive through the middle of the front foot to stand, and bring the back foot up beside it with a breath out.',
        'Finish the repetitions for this leg, then give the other as many.',
        'Squat to set both dumbbells down at the same time.'),
    json_array(
        'Leaning forward a few degrees from the hips brings the buttocks in; a bolt upright trunk favours the thighs.',
        'Let the arms hang like ropes, since swinging weights upset the balance.',
        'If your grip gives out first, hug one dumbbell to your chest instead of holding two.'));

INSERT INTO edition VALUES (
    'dumbbell-split-squat', 'Dumbbell split squat',
    json_array('DB split squat', 'static lunge', 'stationary lunge', 'split squat'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array('dumbbell'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'calves'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 5.0, '02052',
    json_array('knee'), json_array(),
    'A lunge without the step: the feet stay where they are, one in front of the other, and the body goes down and up between them. That makes it the steadiest way to load one leg at a time with dumbbells.',
    json_array(
        'Kneel on one knee on a mat with both knees at right angles, and put a dumbbell within reach of each hand.',
        'Check that your feet stand a hip''s width apart when seen from the front, then curl the toes of the rear foot under.',
        'Grasp the dumbbells and stand straight up without moving your feet.',
        'Breathe in and lower yourself like a lift until the rear knee grazes the mat.',
        'Push mostly through the front foot to come up again, breathing out, and stop just short of a locked knee.',
        'After the last repetition, kneel down on the mat and set the weights beside you.',
        'Change the front leg and repeat with the same dumbbells.'),
    json_array(
        'Hold a single dumbbell and rest the other hand on a wall while you find your balance.',
        'Should the front heel rise, start again from kneeling with the front foot further ahead.',
        'The rear thigh may feel a stretch, but it should not be what pushes you up.'));

INSERT INTO edition VALUES (
    'dumbbell-hip-thrust', 'Dumbbell hip thrust',
    json_array('DB hip thrust', 'bench hip thrust', 'dumbbell hip raise'),
    'strength', 'hinge', 'beginner', 'compound', 'push', json_array('bench', 'dumbbell'),
    json_array('glutes'), json_array('hamstrings', 'quadriceps', 'adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 5.0, '02052',
    json_array('supine'), json_array(),
    'A hip thrust with one dumbbell across the hips and the upper back on a bench or the edge of a heavy sofa. It needs less setting up than the barbell kind and is a gentle start for strong buttocks.',
    json_array(
        'Push the bench against a wall and sit down in front of it with your back to its long side.',
        'Lay a folded towel over the crease of your hips, set the dumbbell across it and hold its ends with both hands.',
        'Bend your knees, plant your feet at hip width and rest the lower edge of your shoulder blades on the bench.',
        'Breathe in, tuck in your chin and keep your ribs low.',
        'Raise your hips with a breath out until you are as flat as a table from the knees to the shoulders.',
        'Stay up for two seconds with your shins upright, then come down under control.',
        'Sit on the floor when you have finished, and lift the dumbbell off to the side with two hands.'),
    json_array(
        'Cramp in the hamstrings goes away when the feet move nearer to the seat.',
        'Keep hold of the dumbbell throughout, as it rolls towards the belly when the hips drop.',
        'Do it with one leg when your heaviest dumbbell no longer tires you.'));

INSERT INTO edition VALUES (
    'dumbbell-floor-press', 'Dumbbell floor press',
    json_array('DB floor press', 'lying dumbbell press', 'two-arm floor press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('dumbbell'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('supine'), json_array(),
    'A press with two dumbbells, lying on the floor instead of a bench. The ground ends the movement before the shoulders are stretched, so it is a safe choice when you train alone or with a touchy shoulder.',
    json_array(
        'Sit on a mat with your knees bent and the dumbbells upright on your hip creases.',
        'Hold them close and roll back slowly until you lie flat, the weights against the sides of your chest.',
        'Draw your shoulder blades together, set your feet flat and turn your upper arms about forty-five degrees out from your body.',
        'Press both dumbbells up over your chest, breathing out, until your elbows are straight.',
        'Lower them while you breathe in until the backs of your upper arms touch the floor softly.',
        'Keep the tension there for a second, then press again.',
        'To finish, bring the dumbbells to your chest and lower one after the other to the floor close beside you.'),
    json_array(
        'Do not let the elbows crash down; the floor is a place to pause and not a trampoline.',
        'Turning the palms towards each other eases sore shoulders and asks more of the triceps.',
        'With only light dumbbells at home, stretch your legs out flat: without their push the same pair feels heavier.'));

INSERT INTO edition VALUES (
    'bent-over-dumbbell-row', 'Bent-over dumbbell row',
    json_array('two-arm dumbbell row', 'DB bent-over row', 'double dumbbell row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('dumbbell'),
    json_array('lats', 'upper-back'), json_array('lower-back', 'biceps', 'rear-delts', 'forearms', 'hamstrings'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(),
    'A row with a dumbbell in each hand and the trunk bent forward without support. It trains the whole back without a bench and suits people who can hold a hip hinge for the length of a set.',
    json_array(
        'Stand with your feet at hip width and a dumbbell outside each foot, then hinge with a flat back to pick them up.',
        'Rise to standing once, bend your knees slightly and push your hips back until your trunk leans well forward.',
        'Let the dumbbells hang below your shoulders with the palms facing each other, and brace your belly.',
        'Pull both elbows up and back past your sides, breathing out, until the weights are beside your lowest ribs.',
        'Pinch your shoulder blades together briefly.',
        'Straighten your arms in about two seconds without letting the trunk move.',
        'Stand up between sets, and set the dumbbells down by bending your knees.'),
    json_array(
        'If your trunk rises with each pull, the dumbbells are heavier than your hinge can bear.',
        'Rest your forehead on the back of a sofa or a table edge when the lower back tires before the arms.',
        'Keep the neck long by looking at the floor an arm''s length ahead.'));

INSERT INTO edition VALUES (
    'standing-dumbbell-press', 'Standing dumbbell press',
    json_array('standing dumbbell shoulder press', 'standing DB press', 'dumbbell military press',
        'dumbbell overhead press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('dumbbell'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(),
    'An overhead press on one''s feet with a dumbbell in each hand. It needs no bench, and as nothing supports the back, trunk and buttocks learn to hold the body still under the weights.',
    json_array(
        'Lift the dumbbells from the floor with a flat back and bring them to your shoulders, elbows a little in front of your body.',
        'Stand with your feet at hip width, tighten thighs and buttocks and pull the front of your pelvis up slightly.',
        'Turn your palms forwards or half inwards, whichever your shoulders prefer, and fill your belly with air.',
        'Press both weights straight up past your ears and let the breath go near the top.',
        'Finish with the arms straight and the dumbbells above the middle of your feet.',
        'Lower them in a controlled way to the height of your ears or shoulders.',
        'Bring the weights down to your sides, one arm after the other, and bend your legs to put them away.'),
    json_array(
        'Start lighter than you would sitting down, since the whole body has to carry the press.',
        'A back that hollows as you press says that the ribs have popped up, so breathe out and pull them down.',
        'Stagger your feet like a short stride if you tend to sway.'));

-- Merging the edition -----------------------------------------------------------------------------------------------

INSERT INTO exercise (
    slug, name, sort_name, aliases, type, movement, level, mechanic, force, tracks, load, unilateral, rest_s, speed_m_s, met,
    met_code, stresses, description, instructions, tips)
SELECT slug, name, fold(name), aliases, type, movement, level, mechanic, force, tracks, load, unilateral, rest_s, speed_m_s, met,
       met_code, stresses, description, instructions, tips
  FROM edition
 WHERE true
 ORDER BY rowid
ON CONFLICT (slug) WHERE user_id IS NULL DO UPDATE
   SET name = excluded.name, sort_name = excluded.sort_name, aliases = excluded.aliases, type = excluded.type,
       movement = excluded.movement, level = excluded.level, mechanic = excluded.mechanic, force = excluded.force,
       tracks = excluded.tracks, load = excluded.load, unilateral = excluded.unilateral, rest_s = excluded.rest_s,
       speed_m_s = excluded.speed_m_s, met = excluded.met, met_code = excluded.met_code, stresses = excluded.stresses,
       description = excluded.description, instructions = excluded.instructions, tips = excluded.tips;

DELETE FROM exercise_muscle
 WHERE exercise_id IN (SELECT id FROM exercise WHERE user_id IS NULL);

INSERT INTO exercise_muscle (exercise_id, muscle, role)
SELECT exercise.id, listed.value, 'primary'
  FROM edition
  JOIN exercise ON exercise.slug = edition.slug AND exercise.user_id IS NULL
  JOIN json_each(edition.primary_muscles) AS listed
UNION ALL
SELECT exercise.id, listed.value, 'secondary'
  FROM edition
  JOIN exercise ON exercise.slug = edition.slug AND exercise.user_id IS NULL
  JOIN json_each(edition.secondary_muscles) AS listed;

DELETE FROM exercise_equipment
 WHERE exercise_id IN (SELECT id FROM exercise WHERE user_id IS NULL);

INSERT INTO exercise_equipment (exercise_id, equipment)
SELECT exercise.id, listed.value
  FROM edition
  JOIN exercise ON exercise.slug = edition.slug AND exercise.user_id IS NULL
  JOIN json_each(edition.equipment) AS listed;

-- A slug that does not exist gives null, which the column refuses, where a join would lose the row without a word.
DELETE FROM exercise_step;

INSERT INTO exercise_step (easier_id, harder_id, position)
SELECT exercise.id,
       (SELECT harder.id FROM exercise AS harder WHERE harder.slug = listed.value AND harder.user_id IS NULL),
       listed.key
  FROM edition
  JOIN exercise ON exercise.slug = edition.slug AND exercise.user_id IS NULL
  JOIN json_each(edition.harder) AS listed;

DROP TABLE edition;

-- The templates -----------------------------------------------------------------------------------------------------
-- Ready-made plans, written into tables of this session alone like the exercises, and merged below.
-- A day is known by its key until it has an id. Days and entries come in the order in which they stand here.
-- Weights stay open: they are for each person to find. The repetitions of a one-sided exercise are for each side.
-- What progresses, and by which rule, stands below the last of them, for all at once.

CREATE TEMPORARY TABLE template (
    slug, name, goal, sessions_per_week, session_minutes, exercise_types, notes
);

CREATE TEMPORARY TABLE template_day (
    position INTEGER PRIMARY KEY, key UNIQUE, template, name, weekday, notes
);

CREATE TEMPORARY TABLE template_entry (
    position INTEGER PRIMARY KEY, day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo,
    superset, notes, progression
);

-- Full body for beginners

INSERT INTO template VALUES (
    'beginner-full-body', 'Full body for beginners', 'general_fitness', 3, 45, json_array('strength'),
    'For anyone new to the gym, or back after a long break, who wants to learn the main movements with dumbbells, cables, machines and a trap bar. ' ||
    'Start lighter than you think you need and stop each set with about three good repetitions left. ' ||
    'Each session is planned from the last one: a repetition more, and once every set reaches the upper end of its range, the smallest weight more and the lower end again. ' ||
    'Move on to the upper and lower split or to linear strength after three to six months, once adding weight takes weeks rather than days.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('beginner-a', 'beginner-full-body', 'Full body A', 'monday', 'Begin with five easy minutes on a bike or rower.'),
    ('beginner-b', 'beginner-full-body', 'Full body B', 'wednesday', 'Begin with five easy minutes on a bike or rower.'),
    ('beginner-c', 'beginner-full-body', 'Full body C', 'friday', 'Begin with five easy minutes on a bike or rower.');

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('beginner-a', 'goblet-squat',               'warmup',   1,   10, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'Half of the working weight.'),
    ('beginner-a', 'goblet-squat',               'working',  3,    8,   12,    3, NULL, NULL,  90, '3-1-1-0', NULL, NULL),
    ('beginner-a', 'dumbbell-bench-press',       'warmup',   1,   10, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'Half of the working weight.'),
    ('beginner-a', 'dumbbell-bench-press',       'working',  3,    8,   12,    3, NULL, NULL,  90, NULL,      NULL, NULL),
    ('beginner-a', 'seated-cable-row',           'working',  3,   10,   12,    3, NULL, NULL,  90, NULL,      NULL, NULL),
    ('beginner-a', 'dumbbell-romanian-deadlift', 'working',  2,   10,   12,    3, NULL, NULL,  90, '3-1-1-0', NULL, 'Feel the stretch behind the thighs, not in the back.'),
    ('beginner-a', 'dumbbell-lateral-raise',     'working',  2,   12,   15,    3, NULL, NULL,  60, NULL,      NULL, NULL),
    ('beginner-a', 'plank',                      'working',  3, NULL, NULL, NULL,   30, NULL,  45, NULL,      NULL, 'Add five seconds a week, up to a minute.'),
    ('beginner-b', 'leg-press',                  'warmup',   1,   12, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'Half of the working weight.'),
    ('beginner-b', 'leg-press',                  'working',  3,   10,   15,    3, NULL, NULL,  90, NULL,      NULL, NULL),
    ('beginner-b', 'machine-shoulder-press',     'warmup',   1,   10, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'Half of the working weight.'),
    ('beginner-b', 'machine-shoulder-press',     'working',  3,    8,   12,    3, NULL, NULL,  90, NULL,      NULL, NULL),
    ('beginner-b', 'lat-pulldown',               'working',  3,    8,   12,    3, NULL, NULL,  90, NULL,      NULL, NULL),
    ('beginner-b', 'glute-bridge',               'working',  2,   12,   15,    3, NULL, NULL,  60, '2-0-1-2', NULL, 'Squeeze for two seconds at the top.'),
    ('beginner-b', 'farmers-carry',              'working',  3, NULL, NULL, NULL, NULL,   40,  75, NULL,      NULL, 'Two dumbbells that you could carry half as far again.'),
    ('beginner-b', 'dead-bug',                   'working',  2,    8,   12, NULL, NULL, NULL,  45, '2-1-2-0', NULL, NULL),
    ('beginner-c', 'trap-bar-deadlift',          'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'The empty bar, or the lightest plates that lift it to mid-shin height.'),
    ('beginner-c', 'trap-bar-deadlift',          'warmup',   1,    5, NULL, NULL, NULL, NULL,  90, NULL,      NULL, 'About two thirds of the working weight.'),
    ('beginner-c', 'trap-bar-deadlift',          'working',  3,    6,    8,    3, NULL, NULL, 120, NULL,      NULL, NULL),
    ('beginner-c', 'incline-dumbbell-press',     'warmup',   1,   10, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'Half of the working weight.'),
    ('beginner-c', 'incline-dumbbell-press',     'working',  3,    8,   12,    3, NULL, NULL,  90, NULL,      NULL, NULL),
    ('beginner-c', 'chest-supported-row',        'working',  3,    8,   12,    3, NULL, NULL,  90, NULL,      NULL, NULL),
    ('beginner-c', 'step-up',                    'working',  2,    8,   10,    3, NULL, NULL,  75, NULL,      NULL, 'Without weights until ten steps a side feel easy.'),
    ('beginner-c', 'face-pull',                  'working',  2,   12,   15,    3, NULL, NULL,  60, NULL,      NULL, NULL),
    ('beginner-c', 'side-plank',                 'working',  2, NULL, NULL, NULL,   20, NULL,  45, NULL,      NULL, 'From the knees if the hips sink.');

-- Linear strength: two workouts in turn, three times a week, so six sessions until the order repeats

INSERT INTO template VALUES (
    'linear-strength-5x5', 'Linear strength 5x5', 'strength', 3, 60, json_array('strength'),
    'For healthy lifters who can already squat, press and pull a barbell safely and want to get strong with few exercises. ' ||
    'All it takes is a barbell with its plates, a rack and a bench. ' ||
    'Do the sessions in order with a day of rest in between, so that A and B take turns. ' ||
    'After a session with every repetition done, 2.5 kg are added to that lift by itself, and 5 kg to the deadlift; lower its increment when that becomes too much. ' ||
    'When repetitions are missed at the same weight three times running, a tenth is taken off to build up again. ' ||
    'Move on to the upper and lower split when two such resets of a lift no longer bring a new best.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('strength-1', 'linear-strength-5x5', 'Session 1: A', NULL, 'Then rest at least one day.'),
    ('strength-2', 'linear-strength-5x5', 'Session 2: B', NULL, 'Then rest at least one day.'),
    ('strength-3', 'linear-strength-5x5', 'Session 3: A', NULL, 'Then rest at least one day.'),
    ('strength-4', 'linear-strength-5x5', 'Session 4: B', NULL, 'Then rest at least one day.'),
    ('strength-5', 'linear-strength-5x5', 'Session 5: A', NULL, 'Then rest at least one day.'),
    ('strength-6', 'linear-strength-5x5', 'Session 6: B', NULL, 'Then rest at least one day.');

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('strength-1', 'barbell-back-squat',     'warmup',   2,    5, NULL, NULL, NULL, NULL,  60, NULL, NULL, 'The empty bar.'),
    ('strength-1', 'barbell-back-squat',     'warmup',   2,    3, NULL, NULL, NULL, NULL,  90, NULL, NULL, 'About 60 and 75 per cent of the working weight.'),
    ('strength-1', 'barbell-back-squat',     'working',  5,    5, NULL,    2, NULL, NULL, 180, NULL, NULL, NULL),
    ('strength-1', 'barbell-bench-press',    'warmup',   1,    5, NULL, NULL, NULL, NULL,  60, NULL, NULL, 'The empty bar.'),
    ('strength-1', 'barbell-bench-press',    'warmup',   2,    3, NULL, NULL, NULL, NULL,  60, NULL, NULL, 'About 60 and 75 per cent of the working weight.'),
    ('strength-1', 'barbell-bench-press',    'working',  5,    5, NULL,    2, NULL, NULL, 180, NULL, NULL, NULL),
    ('strength-1', 'barbell-row',            'warmup',   1,    5, NULL, NULL, NULL, NULL,  60, NULL, NULL, 'About 60 per cent of the working weight.'),
    ('strength-1', 'barbell-row',            'working',  5,    5, NULL,    2, NULL, NULL, 150, NULL, NULL, NULL),
    ('strength-2', 'barbell-back-squat',     'warmup',   2,    5, NULL, NULL, NULL, NULL,  60, NULL, NULL, 'The empty bar.'),
    ('strength-2', 'barbell-back-squat',     'warmup',   2,    3, NULL, NULL, NULL, NULL,  90, NULL, NULL, 'About 60 and 75 per cent of the working weight.'),
    ('strength-2', 'barbell-back-squat',     'working',  5,    5, NULL,    2, NULL, NULL, 180, NULL, NULL, NULL),
    ('strength-2', 'barbell-overhead-press', 'warmup',   1,    5, NULL, NULL, NULL, NULL,  60, NULL, NULL, 'The empty bar.'),
    ('strength-2', 'barbell-overhead-press', 'warmup',   2,    3, NULL, NULL, NULL, NULL,  60, NULL, NULL, 'About 60 and 75 per cent of the working weight.'),
    ('strength-2', 'barbell-overhead-press', 'working',  5,    5, NULL,    2, NULL, NULL, 180, NULL, NULL, NULL),
    ('strength-2', 'barbell-deadlift',       'warmup',   1,    5, NULL, NULL, NULL, NULL,  90, NULL, NULL, 'About half of the working weight.'),
    ('strength-2', 'barbell-deadlift',       'warmup',   1,    3, NULL, NULL, NULL, NULL, 120, NULL, NULL, 'About 75 per cent of the working weight.'),
    ('strength-2', 'barbell-deadlift',       'working',  1,    5, NULL,    2, NULL, NULL, 180, NULL, NULL, 'One hard set is enough after the squats.'),
    ('strength-2', 'plank',                  'working',  2, NULL, NULL, NULL,   45, NULL,  60, NULL, NULL, NULL);

INSERT INTO template_entry (                       -- the same two workouts over again
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes)
WITH again (day, earlier) AS (
    VALUES ('strength-3', 'strength-1'), ('strength-4', 'strength-2'),
           ('strength-5', 'strength-1'), ('strength-6', 'strength-2'))
SELECT again.day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes
  FROM again
  JOIN template_entry ON template_entry.day = again.earlier
 ORDER BY again.day, position;

-- Upper and lower body

INSERT INTO template VALUES (
    'upper-lower', 'Upper and lower body', 'hypertrophy', 4, 60, json_array('strength'),
    'For lifters with about half a year of training who want more muscle and strength from four sessions a week in a gym. ' ||
    'The A days are heavier and the B days use more repetitions. ' ||
    'Each session asks for a repetition more than the last, until every set reaches the upper end of its range, then for the smallest step more weight. ' ||
    'Every sixth to eighth week, do half of the sets to recover. ' ||
    'Move on to push, pull and legs when you recover well and want more work for each muscle.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('upper-a', 'upper-lower', 'Upper body A', 'monday', 'Begin with five easy minutes on a bike or rower.'),
    ('lower-a', 'upper-lower', 'Lower body A', 'tuesday', 'Begin with five easy minutes on a bike or rower.'),
    ('upper-b', 'upper-lower', 'Upper body B', 'thursday', 'Begin with five easy minutes on a bike or rower.'),
    ('lower-b', 'upper-lower', 'Lower body B', 'friday', 'Begin with five easy minutes on a bike or rower.');

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('upper-a', 'barbell-bench-press',            'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'The empty bar.'),
    ('upper-a', 'barbell-bench-press',            'warmup',   2,    4, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 50 and 70 per cent of the working weight.'),
    ('upper-a', 'barbell-bench-press',            'working',  4,    5,    7,    2, NULL, NULL, 150, NULL,      NULL, NULL),
    ('upper-a', 'barbell-row',                    'warmup',   1,    6, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'About 60 per cent of the working weight.'),
    ('upper-a', 'barbell-row',                    'working',  4,    6,    8,    2, NULL, NULL, 120, NULL,      NULL, NULL),
    ('upper-a', 'seated-dumbbell-shoulder-press', 'working',  3,    8,   10,    2, NULL, NULL, 120, NULL,      NULL, NULL),
    ('upper-a', 'lat-pulldown',                   'working',  3,    8,   12,    2, NULL, NULL,  90, NULL,      NULL, NULL),
    ('upper-a', 'barbell-curl',                   'working',  3,   10,   12,    1, NULL, NULL,   0, NULL,      'A', NULL),
    ('upper-a', 'triceps-pushdown',               'working',  3,   10,   12,    1, NULL, NULL,  60, NULL,      'A', NULL),
    ('lower-a', 'barbell-back-squat',             'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'The empty bar.'),
    ('lower-a', 'barbell-back-squat',             'warmup',   2,    4, NULL, NULL, NULL, NULL,  90, NULL,      NULL, 'About 50 and 70 per cent of the working weight.'),
    ('lower-a', 'barbell-back-squat',             'working',  4,    5,    7,    2, NULL, NULL, 180, NULL,      NULL, NULL),
    ('lower-a', 'barbell-romanian-deadlift',      'warmup',   1,    6, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 60 per cent of the working weight.'),
    ('lower-a', 'barbell-romanian-deadlift',      'working',  3,    6,    8,    2, NULL, NULL, 150, '3-0-1-0', NULL, NULL),
    ('lower-a', 'leg-press',                      'working',  3,   10,   12,    2, NULL, NULL, 120, NULL,      NULL, NULL),
    ('lower-a', 'lying-leg-curl',                 'working',  3,   10,   12,    1, NULL, NULL,  75, NULL,      NULL, NULL),
    ('lower-a', 'standing-calf-raise',            'working',  3,   10,   15,    1, NULL, NULL,  60, '2-1-1-1', NULL, NULL),
    ('lower-a', 'cable-crunch',                   'working',  2,   10,   15,    2, NULL, NULL,  60, NULL,      NULL, NULL),
    ('upper-b', 'incline-dumbbell-press',         'warmup',   2,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'About 40 and 65 per cent of the working weight.'),
    ('upper-b', 'incline-dumbbell-press',         'working',  4,    8,   12,    2, NULL, NULL, 120, NULL,      NULL, NULL),
    ('upper-b', 'chin-up',                        'working',  4,    6,   10,    2, NULL, NULL, 120, NULL,      NULL, 'Use the assisted machine if six are out of reach, and hang weight on a belt above ten.'),
    ('upper-b', 'cable-fly',                      'working',  3,   12,   15,    1, NULL, NULL,  75, NULL,      NULL, NULL),
    ('upper-b', 'chest-supported-row',            'working',  3,   10,   12,    2, NULL, NULL,  90, NULL,      NULL, NULL),
    ('upper-b', 'dumbbell-lateral-raise',         'working',  3,   12,   15,    1, NULL, NULL,   0, NULL,      'A', NULL),
    ('upper-b', 'face-pull',                      'working',  3,   12,   15,    1, NULL, NULL,  60, NULL,      'A', NULL),
    ('upper-b', 'hammer-curl',                    'working',  2,   10,   12,    1, NULL, NULL,   0, NULL,      'B', NULL),
    ('upper-b', 'overhead-triceps-extension',     'working',  2,   10,   12,    1, NULL, NULL,  60, NULL,      'B', NULL),
    ('lower-b', 'barbell-deadlift',               'warmup',   1,    6, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 40 per cent of the working weight.'),
    ('lower-b', 'barbell-deadlift',               'warmup',   2,    3, NULL, NULL, NULL, NULL,  90, NULL,      NULL, 'About 60 and 75 per cent of the working weight.'),
    ('lower-b', 'barbell-deadlift',               'working',  3,    4,    6,    2, NULL, NULL, 180, NULL,      NULL, NULL),
    ('lower-b', 'bulgarian-split-squat',          'working',  3,    8,   10,    2, NULL, NULL,  90, NULL,      NULL, NULL),
    ('lower-b', 'barbell-hip-thrust',             'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'About half of the working weight.'),
    ('lower-b', 'barbell-hip-thrust',             'working',  3,    8,   12,    2, NULL, NULL,  90, '2-0-1-1', NULL, NULL),
    ('lower-b', 'leg-extension',                  'working',  3,   12,   15,    1, NULL, NULL,  75, NULL,      NULL, NULL),
    ('lower-b', 'seated-calf-raise',              'working',  3,   12,   15,    1, NULL, NULL,  60, '2-1-1-1', NULL, NULL),
    ('lower-b', 'pallof-press',                   'working',  2,   10,   12,    2, NULL, NULL,  45, NULL,      NULL, NULL);

-- Push, pull, legs

INSERT INTO template VALUES (
    'push-pull-legs', 'Push, pull, legs', 'hypertrophy', 6, 60, json_array('strength'),
    'For experienced lifters with a whole gym at hand, who sleep and eat well and want a lot of work for every muscle. ' ||
    'Do the six sessions in order with one day off a week; with three days a week the same order simply takes a fortnight. ' ||
    'What you log plans the next session: more repetitions until every set reaches the upper end of its range, then more weight by the smallest step. ' ||
    'Halve the sets for a week when lifts stall or joints ache, or about every sixth week. ' ||
    'Change the secondary exercises after eight to twelve weeks, or return to four sessions if progress stops.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('push-a', 'push-pull-legs', 'Push A', NULL, 'Begin with five easy minutes on a bike or rower.'),
    ('pull-a', 'push-pull-legs', 'Pull A', NULL, 'Begin with five easy minutes on a bike or rower.'),
    ('legs-a', 'push-pull-legs', 'Legs A', NULL, 'Begin with five easy minutes on a bike or rower.'),
    ('push-b', 'push-pull-legs', 'Push B', NULL, 'Begin with five easy minutes on a bike or rower.'),
    ('pull-b', 'push-pull-legs', 'Pull B', NULL, 'Begin with five easy minutes on a bike or rower.'),
    ('legs-b', 'push-pull-legs', 'Legs B', NULL, 'Begin with five easy minutes on a bike or rower.');

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('push-a', 'barbell-bench-press',            'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'The empty bar.'),
    ('push-a', 'barbell-bench-press',            'warmup',   2,    4, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 50 and 70 per cent of the working weight.'),
    ('push-a', 'barbell-bench-press',            'working',  4,    5,    8,    2, NULL, NULL, 150, NULL,      NULL, NULL),
    ('push-a', 'seated-dumbbell-shoulder-press', 'working',  3,    8,   10,    2, NULL, NULL, 120, NULL,      NULL, NULL),
    ('push-a', 'incline-dumbbell-press',         'working',  3,    8,   12,    2, NULL, NULL,  90, NULL,      NULL, NULL),
    ('push-a', 'cable-lateral-raise',            'working',  3,   12,   15,    1, NULL, NULL,  45, NULL,      NULL, NULL),
    ('push-a', 'triceps-pushdown',               'working',  2,   10,   12,    1, NULL, NULL,  60, NULL,      NULL, NULL),
    ('push-a', 'triceps-pushdown',               'working',  1,   10,   12,    1, NULL, NULL,   0, NULL,      NULL, 'The last set runs straight into the drop set.'),
    ('push-a', 'triceps-pushdown',               'drop',     1,    8,   15,    0, NULL, NULL,  60, NULL,      NULL, 'Without a rest, a third lighter.'),
    ('pull-a', 'barbell-deadlift',               'warmup',   1,    6, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 40 per cent of the working weight.'),
    ('pull-a', 'barbell-deadlift',               'warmup',   2,    3, NULL, NULL, NULL, NULL,  90, NULL,      NULL, 'About 60 and 75 per cent of the working weight.'),
    ('pull-a', 'barbell-deadlift',               'working',  3,    4,    6,    2, NULL, NULL, 180, NULL,      NULL, NULL),
    ('pull-a', 'pull-up',                        'working',  3,    6,   10,    2, NULL, NULL, 120, NULL,      NULL, 'Use the assisted machine if six are out of reach, and hang weight on a belt above ten.'),
    ('pull-a', 'chest-supported-row',            'working',  3,    8,   12,    2, NULL, NULL,  90, NULL,      NULL, NULL),
    ('pull-a', 'face-pull',                      'working',  3,   12,   15,    1, NULL, NULL,  60, NULL,      NULL, NULL),
    ('pull-a', 'barbell-curl',                   'working',  3,    8,   12,    1, NULL, NULL,  75, NULL,      NULL, NULL),
    ('pull-a', 'barbell-shrug',                  'working',  2,   10,   12,    2, NULL, NULL,  75, NULL,      NULL, NULL),
    ('legs-a', 'barbell-back-squat',             'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'The empty bar.'),
    ('legs-a', 'barbell-back-squat',             'warmup',   2,    4, NULL, NULL, NULL, NULL,  90, NULL,      NULL, 'About 50 and 70 per cent of the working weight.'),
    ('legs-a', 'barbell-back-squat',             'working',  4,    5,    8,    2, NULL, NULL, 180, NULL,      NULL, NULL),
    ('legs-a', 'barbell-romanian-deadlift',      'warmup',   1,    6, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 60 per cent of the working weight.'),
    ('legs-a', 'barbell-romanian-deadlift',      'working',  3,    8,   10,    2, NULL, NULL, 120, '3-0-1-0', NULL, NULL),
    ('legs-a', 'leg-press',                      'working',  3,   10,   12,    2, NULL, NULL, 120, NULL,      NULL, NULL),
    ('legs-a', 'lying-leg-curl',                 'working',  3,   10,   12,    1, NULL, NULL,  75, NULL,      NULL, NULL),
    ('legs-a', 'standing-calf-raise',            'working',  4,   10,   15,    1, NULL, NULL,  60, '2-1-1-1', NULL, NULL),
    ('push-b', 'barbell-overhead-press',         'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'The empty bar.'),
    ('push-b', 'barbell-overhead-press',         'warmup',   2,    4, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 50 and 70 per cent of the working weight.'),
    ('push-b', 'barbell-overhead-press',         'working',  4,    5,    8,    2, NULL, NULL, 150, NULL,      NULL, NULL),
    ('push-b', 'dumbbell-bench-press',           'working',  3,    8,   12,    2, NULL, NULL, 120, NULL,      NULL, NULL),
    ('push-b', 'dip',                            'working',  3,    6,   12,    2, NULL, NULL, 120, NULL,      NULL, 'Use the assisted machine if six are out of reach.'),
    ('push-b', 'cable-fly',                      'working',  3,   12,   15,    1, NULL, NULL,  75, NULL,      NULL, NULL),
    ('push-b', 'dumbbell-lateral-raise',         'working',  3,   12,   15,    1, NULL, NULL,   0, NULL,      'A', NULL),
    ('push-b', 'overhead-triceps-extension',     'working',  3,   10,   12,    1, NULL, NULL,  60, NULL,      'A', NULL),
    ('pull-b', 'barbell-row',                    'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'About 40 per cent of the working weight.'),
    ('pull-b', 'barbell-row',                    'warmup',   1,    5, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 70 per cent of the working weight.'),
    ('pull-b', 'barbell-row',                    'working',  4,    6,    8,    2, NULL, NULL, 120, NULL,      NULL, NULL),
    ('pull-b', 'lat-pulldown',                   'working',  3,    8,   12,    2, NULL, NULL,  90, NULL,      NULL, NULL),
    ('pull-b', 'seated-cable-row',               'working',  3,   10,   12,    2, NULL, NULL,  90, NULL,      NULL, NULL),
    ('pull-b', 'straight-arm-pulldown',          'working',  2,   12,   15,    1, NULL, NULL,  60, NULL,      NULL, NULL),
    ('pull-b', 'dumbbell-rear-delt-fly',         'working',  3,   12,   15,    1, NULL, NULL,   0, NULL,      'A', NULL),
    ('pull-b', 'hammer-curl',                    'working',  3,   10,   12,    1, NULL, NULL,  60, NULL,      'A', NULL),
    ('pull-b', 'preacher-curl',                  'working',  2,   10,   12,    1, NULL, NULL,  60, NULL,      NULL, NULL),
    ('legs-b', 'hack-squat',                     'warmup',   2,    8, NULL, NULL, NULL, NULL,  75, NULL,      NULL, 'About 40 and 65 per cent of the working weight.'),
    ('legs-b', 'hack-squat',                     'working',  4,    8,   10,    2, NULL, NULL, 150, NULL,      NULL, NULL),
    ('legs-b', 'barbell-hip-thrust',             'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'About half of the working weight.'),
    ('legs-b', 'barbell-hip-thrust',             'working',  3,    8,   12,    2, NULL, NULL, 105, '2-0-1-1', NULL, NULL),
    ('legs-b', 'bulgarian-split-squat',          'working',  3,    8,   10,    2, NULL, NULL,  90, NULL,      NULL, NULL),
    ('legs-b', 'leg-extension',                  'working',  2,   12,   15,    1, NULL, NULL,   0, NULL,      'A', NULL),
    ('legs-b', 'lying-leg-curl',                 'working',  2,   12,   15,    1, NULL, NULL,  75, NULL,      'A', NULL),
    ('legs-b', 'seated-calf-raise',              'working',  4,   12,   15,    1, NULL, NULL,  60, '2-1-1-1', NULL, NULL),
    ('legs-b', 'cable-crunch',                   'working',  3,   10,   15,    2, NULL, NULL,  60, NULL,      NULL, NULL);

-- Bodyweight at home

INSERT INTO template VALUES (
    'bodyweight-home', 'Bodyweight at home', 'general_fitness', 3, 40, json_array('strength', 'cardio'),
    'For beginners and travellers who have nothing but a floor and a wall. ' ||
    'Each session asks for a repetition more than your weakest set had; add a few seconds to the holds yourself, and keep one to three good repetitions in reserve. ' ||
    'At the upper end of every range, slow the lowering to four seconds or move on to a harder form, such as one leg at a time. ' ||
    'Move on to dumbbells or the gym when twenty clean push-ups and twenty lunges a side feel comfortable.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('bodyweight-a', 'bodyweight-home', 'Bodyweight A', 'monday', NULL),
    ('bodyweight-b', 'bodyweight-home', 'Bodyweight B', 'wednesday', NULL),
    ('bodyweight-c', 'bodyweight-home', 'Bodyweight C', 'friday', NULL);

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('bodyweight-a', 'jumping-jack',                 'warmup',   2, NULL, NULL, NULL,   45, NULL,  15, NULL,      NULL, 'Easy at first, brisker the second time.'),
    ('bodyweight-a', 'bodyweight-squat',             'working',  3,   12,   20,    3, NULL, NULL,  60, '3-1-1-0', NULL, NULL),
    ('bodyweight-a', 'push-up',                      'working',  3,    5,   12,    2, NULL, NULL,  75, NULL,      NULL, 'With the hands on a worktop until five on the floor are clean.'),
    ('bodyweight-a', 'reverse-lunge',                'working',  3,    8,   12,    2, NULL, NULL,  60, NULL,      NULL, NULL),
    ('bodyweight-a', 'reverse-snow-angel',           'working',  3,    8,   12, NULL, NULL, NULL,  45, '2-0-2-0', NULL, NULL),
    ('bodyweight-a', 'glute-bridge',                 'working',  2,   12,   20,    2, NULL, NULL,  60, '2-0-1-2', NULL, 'Harder: one leg at a time.'),
    ('bodyweight-a', 'plank',                        'working',  3, NULL, NULL, NULL,   30, NULL,  45, NULL,      NULL, NULL),
    ('bodyweight-b', 'high-knees',                   'warmup',   2, NULL, NULL, NULL,   30, NULL,  30, NULL,      NULL, 'March if running on the spot is too much.'),
    ('bodyweight-b', 'lateral-lunge',                'working',  3,    8,   12,    2, NULL, NULL,  60, NULL,      NULL, NULL),
    ('bodyweight-b', 'pike-push-up',                 'working',  3,    5,   10,    2, NULL, NULL,  90, NULL,      NULL, 'Easier: hips a little lower, or push-ups with the hands on a worktop.'),
    ('bodyweight-b', 'single-leg-glute-bridge',      'working',  3,    8,   12,    2, NULL, NULL,  60, NULL,      NULL, NULL),
    ('bodyweight-b', 'prone-y-raise',                'working',  3,   10,   15,    2, NULL, NULL,  45, NULL,      NULL, NULL),
    ('bodyweight-b', 'wall-sit',                     'working',  2, NULL, NULL, NULL,   40, NULL,  60, NULL,      NULL, NULL),
    ('bodyweight-b', 'side-plank',                   'working',  2, NULL, NULL, NULL,   20, NULL,  45, NULL,      NULL, 'From the knees if the hips sink.'),
    ('bodyweight-c', 'jumping-jack',                 'warmup',   2, NULL, NULL, NULL,   45, NULL,  15, NULL,      NULL, 'Easy at first, brisker the second time.'),
    ('bodyweight-c', 'single-leg-romanian-deadlift', 'working',  3,    8,   10,    2, NULL, NULL,  60, NULL,      NULL, 'Fingertips on a wall until you are steady.'),
    ('bodyweight-c', 'push-up',                      'working',  2,    5,   12,    2, NULL, NULL,  75, NULL,      NULL, NULL),
    ('bodyweight-c', 'push-up',                      'amrap',    1, NULL, NULL,    1, NULL, NULL,  90, NULL,      NULL, 'As many clean ones as you can; note the number and beat it next time.'),
    ('bodyweight-c', 'bodyweight-squat',             'working',  3,   12,   20,    2, NULL, NULL,  60, '2-2-1-0', NULL, 'Pause for two seconds at the bottom.'),
    ('bodyweight-c', 'superman-hold',                'working',  3, NULL, NULL, NULL,   20, NULL,  45, NULL,      NULL, NULL),
    ('bodyweight-c', 'dead-bug',                     'working',  2,    8,   12, NULL, NULL, NULL,  45, '2-1-2-0', NULL, NULL),
    ('bodyweight-c', 'mountain-climber',             'working',  3, NULL, NULL, NULL,   30, NULL,  45, NULL,      NULL, 'Slow steps are fine; keep the hips level.');

-- Couch to 5 km: nine weeks of three runs; runs and walks take turns until the runs grow together

INSERT INTO template VALUES (
    'couch-to-5k', 'Couch to 5 km', 'endurance', 3, 45, json_array('cardio'),
    'For people who do not run yet and can walk briskly for half an hour; ask a doctor first if you have a heart condition or chest pain. ' ||
    'Do the runs in order with a day of rest after each, outdoors or on a treadmill, and so slowly that you could still talk. ' ||
    'The running parts grow from one minute to the whole five kilometres within nine weeks. ' ||
    'Repeat a week as often as you like when it felt hard, and skip running while a joint hurts. ' ||
    'Once you have run 5 km, repeat the last week and make one run a little longer each week, or the same distance a little faster.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('run-1-1', 'couch-to-5k', 'Week 1, run 1', NULL, NULL),
    ('run-1-2', 'couch-to-5k', 'Week 1, run 2', NULL, NULL),
    ('run-1-3', 'couch-to-5k', 'Week 1, run 3', NULL, NULL),
    ('run-2-1', 'couch-to-5k', 'Week 2, run 1', NULL, NULL),
    ('run-2-2', 'couch-to-5k', 'Week 2, run 2', NULL, NULL),
    ('run-2-3', 'couch-to-5k', 'Week 2, run 3', NULL, NULL),
    ('run-3-1', 'couch-to-5k', 'Week 3, run 1', NULL, NULL),
    ('run-3-2', 'couch-to-5k', 'Week 3, run 2', NULL, NULL),
    ('run-3-3', 'couch-to-5k', 'Week 3, run 3', NULL, NULL),
    ('run-4-1', 'couch-to-5k', 'Week 4, run 1', NULL, NULL),
    ('run-4-2', 'couch-to-5k', 'Week 4, run 2', NULL, NULL),
    ('run-4-3', 'couch-to-5k', 'Week 4, run 3', NULL, NULL),
    ('run-5-1', 'couch-to-5k', 'Week 5, run 1', NULL, NULL),
    ('run-5-2', 'couch-to-5k', 'Week 5, run 2', NULL, NULL),
    ('run-5-3', 'couch-to-5k', 'Week 5, run 3', NULL, NULL),
    ('run-6-1', 'couch-to-5k', 'Week 6, run 1', NULL, NULL),
    ('run-6-2', 'couch-to-5k', 'Week 6, run 2', NULL, NULL),
    ('run-6-3', 'couch-to-5k', 'Week 6, run 3', NULL, NULL),
    ('run-7-1', 'couch-to-5k', 'Week 7, run 1', NULL, NULL),
    ('run-7-2', 'couch-to-5k', 'Week 7, run 2', NULL, NULL),
    ('run-7-3', 'couch-to-5k', 'Week 7, run 3', NULL, NULL),
    ('run-8-1', 'couch-to-5k', 'Week 8, run 1', NULL, NULL),
    ('run-8-2', 'couch-to-5k', 'Week 8, run 2', NULL, NULL),
    ('run-8-3', 'couch-to-5k', 'Week 8, run 3', NULL, NULL),
    ('run-9-1', 'couch-to-5k', 'Week 9, run 1', NULL, NULL),
    ('run-9-2', 'couch-to-5k', 'Week 9, run 2', NULL, NULL),
    ('run-9-3', 'couch-to-5k', 'Week 9, run 3', NULL, NULL);

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('run-1-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-1-1', 'outdoor-run', 'working',  6, NULL, NULL, NULL,   60, NULL,   0, NULL, 'A', NULL),
    ('run-1-1', 'brisk-walk',  'working',  5, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-1-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-1-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-1-2', 'outdoor-run', 'working',  7, NULL, NULL, NULL,   60, NULL,   0, NULL, 'A', NULL),
    ('run-1-2', 'brisk-walk',  'working',  6, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-1-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-1-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-1-3', 'outdoor-run', 'working',  8, NULL, NULL, NULL,   60, NULL,   0, NULL, 'A', NULL),
    ('run-1-3', 'brisk-walk',  'working',  7, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-1-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-2-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-2-1', 'outdoor-run', 'working',  6, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-2-1', 'brisk-walk',  'working',  5, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-2-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-2-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-2-2', 'outdoor-run', 'working',  6, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-2-2', 'brisk-walk',  'working',  5, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-2-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-2-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-2-3', 'outdoor-run', 'working',  7, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-2-3', 'brisk-walk',  'working',  6, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-2-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-3-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-3-1', 'outdoor-run', 'working',  5, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-3-1', 'brisk-walk',  'working',  4, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-3-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-3-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-3-2', 'outdoor-run', 'working',  6, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-3-2', 'brisk-walk',  'working',  5, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-3-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-3-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-3-3', 'outdoor-run', 'working',  6, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-3-3', 'brisk-walk',  'working',  5, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-3-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-4-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-4-1', 'outdoor-run', 'working',  4, NULL, NULL, NULL,  180, NULL,   0, NULL, 'A', NULL),
    ('run-4-1', 'brisk-walk',  'working',  3, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-4-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-4-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-4-2', 'outdoor-run', 'working',  5, NULL, NULL, NULL,  180, NULL,   0, NULL, 'A', NULL),
    ('run-4-2', 'brisk-walk',  'working',  4, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-4-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-4-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-4-3', 'outdoor-run', 'working',  5, NULL, NULL, NULL,  180, NULL,   0, NULL, 'A', NULL),
    ('run-4-3', 'brisk-walk',  'working',  4, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-4-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-5-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-5-1', 'outdoor-run', 'working',  4, NULL, NULL, NULL,  240, NULL,   0, NULL, 'A', NULL),
    ('run-5-1', 'brisk-walk',  'working',  3, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-5-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-5-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-5-2', 'outdoor-run', 'working',  4, NULL, NULL, NULL,  300, NULL,   0, NULL, 'A', NULL),
    ('run-5-2', 'brisk-walk',  'working',  3, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-5-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-5-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-5-3', 'outdoor-run', 'working',  4, NULL, NULL, NULL,  300, NULL,   0, NULL, 'A', NULL),
    ('run-5-3', 'brisk-walk',  'working',  3, NULL, NULL, NULL,   90, NULL,   0, NULL, 'A', NULL),
    ('run-5-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-6-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-6-1', 'outdoor-run', 'working',  3, NULL, NULL, NULL,  360, NULL,   0, NULL, 'A', NULL),
    ('run-6-1', 'brisk-walk',  'working',  2, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-6-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-6-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-6-2', 'outdoor-run', 'working',  3, NULL, NULL, NULL,  420, NULL,   0, NULL, 'A', NULL),
    ('run-6-2', 'brisk-walk',  'working',  2, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-6-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-6-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-6-3', 'outdoor-run', 'working',  3, NULL, NULL, NULL,  480, NULL,   0, NULL, 'A', NULL),
    ('run-6-3', 'brisk-walk',  'working',  2, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-6-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-7-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-7-1', 'outdoor-run', 'working',  2, NULL, NULL, NULL,  600, NULL,   0, NULL, 'A', NULL),
    ('run-7-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-7-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-7-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-7-2', 'outdoor-run', 'working',  2, NULL, NULL, NULL,  720, NULL,   0, NULL, 'A', NULL),
    ('run-7-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-7-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-7-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-7-3', 'outdoor-run', 'working',  2, NULL, NULL, NULL,  840, NULL,   0, NULL, 'A', NULL),
    ('run-7-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  120, NULL,   0, NULL, 'A', NULL),
    ('run-7-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-8-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-8-1', 'outdoor-run', 'working',  2, NULL, NULL, NULL,  900, NULL,   0, NULL, 'A', NULL),
    ('run-8-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,   60, NULL,   0, NULL, 'A', NULL),
    ('run-8-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-8-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-8-2', 'outdoor-run', 'working',  1, NULL, NULL, NULL, 1200, NULL,   0, NULL, NULL, NULL),
    ('run-8-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-8-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-8-3', 'outdoor-run', 'working',  1, NULL, NULL, NULL, 1500, NULL,   0, NULL, NULL, NULL),
    ('run-8-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-9-1', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-9-1', 'outdoor-run', 'working',  1, NULL, NULL, NULL, 1620, NULL,   0, NULL, NULL, NULL),
    ('run-9-1', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-9-2', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-9-2', 'outdoor-run', 'working',  1, NULL, NULL, NULL, 1800, NULL,   0, NULL, NULL, NULL),
    ('run-9-2', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.'),
    ('run-9-3', 'brisk-walk',  'warmup',   1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To warm up.'),
    ('run-9-3', 'outdoor-run', 'working',  1, NULL, NULL, NULL, NULL, 5000,   0, NULL, NULL, 'The whole five kilometres, however long they take.'),
    ('run-9-3', 'brisk-walk',  'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL, NULL, 'To cool down.');

-- Mobility: a quarter of an hour every day

INSERT INTO template VALUES (
    'daily-mobility', 'Daily mobility', 'mobility', 7, 25, json_array('flexibility', 'balance'),
    'For everyone who sits a lot or feels stiff, alone or beside any other plan. ' ||
    'Go into each stretch until you feel a clear but comfortable pull, breathe slowly and never force it. ' ||
    'When a hold feels easy, add five to ten seconds or ease a little deeper. ' ||
    'After about eight weeks keep the days that help you most and do them two or three times a week.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('mobility-mon', 'daily-mobility', 'Hips', 'monday', NULL),
    ('mobility-tue', 'daily-mobility', 'Shoulders and neck', 'tuesday', NULL),
    ('mobility-wed', 'daily-mobility', 'Legs and balance', 'wednesday', NULL),
    ('mobility-thu', 'daily-mobility', 'Spine', 'thursday', NULL),
    ('mobility-fri', 'daily-mobility', 'Hips and groin', 'friday', NULL),
    ('mobility-sat', 'daily-mobility', 'Whole body flow', 'saturday', NULL),
    ('mobility-sun', 'daily-mobility', 'Gentle recovery', 'sunday', NULL);

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('mobility-mon', 'cat-cow',                     'warmup',   1,    8, NULL, NULL, NULL, NULL,  10, '3-0-3-0', NULL, 'One breath out and one in for each.'),
    ('mobility-mon', 'kneeling-hip-flexor-stretch', 'working',  2, NULL, NULL, NULL,   45, NULL,  10, NULL,      NULL, NULL),
    ('mobility-mon', 'figure-four-stretch',         'working',  2, NULL, NULL, NULL,   45, NULL,  10, NULL,      NULL, NULL),
    ('mobility-mon', 'butterfly-stretch',           'working',  2, NULL, NULL, NULL,   45, NULL,  10, NULL,      NULL, NULL),
    ('mobility-mon', 'pigeon-pose',                 'working',  1, NULL, NULL, NULL,   75, NULL,  15, NULL,      NULL, 'Prop the hip on a cushion, or stay with the figure four.'),
    ('mobility-mon', 'supine-twist',                'working',  1, NULL, NULL, NULL,   40, NULL,  10, NULL,      NULL, NULL),
    ('mobility-mon', 'childs-pose',                 'working',  1, NULL, NULL, NULL,   60, NULL,   0, NULL,      NULL, NULL),
    ('mobility-tue', 'cat-cow',                     'warmup',   1,    8, NULL, NULL, NULL, NULL,  10, '3-0-3-0', NULL, 'One breath out and one in for each.'),
    ('mobility-tue', 'thread-the-needle',           'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-tue', 'doorway-chest-stretch',       'working',  2, NULL, NULL, NULL,   40, NULL,  15, NULL,      NULL, NULL),
    ('mobility-tue', 'cross-body-shoulder-stretch', 'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-tue', 'overhead-triceps-stretch',    'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-tue', 'neck-side-stretch',           'working',  2, NULL, NULL, NULL,   20, NULL,  10, NULL,      NULL, NULL),
    ('mobility-tue', 'wrist-flexor-stretch',        'working',  2, NULL, NULL, NULL,   20, NULL,  10, NULL,      NULL, NULL),
    ('mobility-tue', 'childs-pose',                 'working',  1, NULL, NULL, NULL,   60, NULL,   0, NULL,      NULL, NULL),
    ('mobility-wed', 'single-leg-stand',            'warmup',   2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, 'Near a wall.'),
    ('mobility-wed', 'wall-calf-stretch',           'working',  2, NULL, NULL, NULL,   40, NULL,  10, NULL,      NULL, NULL),
    ('mobility-wed', 'standing-hamstring-stretch',  'working',  2, NULL, NULL, NULL,   40, NULL,  10, NULL,      NULL, NULL),
    ('mobility-wed', 'standing-quadriceps-stretch', 'working',  2, NULL, NULL, NULL,   40, NULL,  10, NULL,      NULL, NULL),
    ('mobility-wed', 'tree-pose',                   'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-wed', 'single-leg-reach',            'working',  1,    6, NULL, NULL, NULL, NULL,  20, '3-0-2-0', NULL, NULL),
    ('mobility-wed', 'seated-forward-fold',         'working',  1, NULL, NULL, NULL,   60, NULL,   0, NULL,      NULL, NULL),
    ('mobility-thu', 'cat-cow',                     'warmup',   1,   10, NULL, NULL, NULL, NULL,  10, '3-0-3-0', NULL, 'One breath out and one in for each.'),
    ('mobility-thu', 'thread-the-needle',           'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-thu', 'cobra-pose',                  'working',  3, NULL, NULL, NULL,   20, NULL,  10, NULL,      NULL, NULL),
    ('mobility-thu', 'childs-pose',                 'working',  2, NULL, NULL, NULL,   45, NULL,  10, NULL,      NULL, NULL),
    ('mobility-thu', 'standing-side-bend',          'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-thu', 'low-lunge-twist',             'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-thu', 'seated-forward-fold',         'working',  1, NULL, NULL, NULL,   60, NULL,  10, NULL,      NULL, NULL),
    ('mobility-thu', 'supine-twist',                'working',  1, NULL, NULL, NULL,   60, NULL,   0, NULL,      NULL, NULL),
    ('mobility-fri', 'cat-cow',                     'warmup',   1,    8, NULL, NULL, NULL, NULL,  10, '3-0-3-0', NULL, 'One breath out and one in for each.'),
    ('mobility-fri', 'kneeling-hip-flexor-stretch', 'working',  2, NULL, NULL, NULL,   40, NULL,  10, NULL,      NULL, NULL),
    ('mobility-fri', 'warrior-two',                 'working',  2, NULL, NULL, NULL,   30, NULL,  15, NULL,      NULL, NULL),
    ('mobility-fri', 'butterfly-stretch',           'working',  2, NULL, NULL, NULL,   45, NULL,  10, NULL,      NULL, NULL),
    ('mobility-fri', 'seated-straddle',             'working',  2, NULL, NULL, NULL,   45, NULL,  15, NULL,      NULL, NULL),
    ('mobility-fri', 'frog-stretch',                'working',  2, NULL, NULL, NULL,   40, NULL,  15, NULL,      NULL, 'Pad the knees and stay high if the groin is tight.'),
    ('mobility-fri', 'figure-four-stretch',         'working',  1, NULL, NULL, NULL,   45, NULL,  10, NULL,      NULL, NULL),
    ('mobility-fri', 'supine-twist',                'working',  1, NULL, NULL, NULL,   30, NULL,   0, NULL,      NULL, NULL),
    ('mobility-sat', 'cat-cow',                     'warmup',   1,    8, NULL, NULL, NULL, NULL,  10, '3-0-3-0', NULL, 'One breath out and one in for each.'),
    ('mobility-sat', 'worlds-greatest-stretch',     'working',  2,    4, NULL, NULL, NULL, NULL,  15, '4-1-4-1', NULL, NULL),
    ('mobility-sat', 'downward-dog',                'working',  3, NULL, NULL, NULL,   30, NULL,  15, NULL,      NULL, NULL),
    ('mobility-sat', 'low-lunge-twist',             'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sat', 'cobra-pose',                  'working',  2, NULL, NULL, NULL,   20, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sat', 'warrior-two',                 'working',  1, NULL, NULL, NULL,   30, NULL,  15, NULL,      NULL, NULL),
    ('mobility-sat', 'tree-pose',                   'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sat', 'childs-pose',                 'working',  1, NULL, NULL, NULL,   60, NULL,   0, NULL,      NULL, NULL),
    ('mobility-sun', 'cat-cow',                     'warmup',   1,    8, NULL, NULL, NULL, NULL,  10, '3-0-3-0', NULL, 'One breath out and one in for each.'),
    ('mobility-sun', 'neck-side-stretch',           'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sun', 'doorway-chest-stretch',       'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sun', 'standing-side-bend',          'working',  1, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sun', 'standing-hamstring-stretch',  'working',  2, NULL, NULL, NULL,   30, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sun', 'butterfly-stretch',           'working',  2, NULL, NULL, NULL,   60, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sun', 'figure-four-stretch',         'working',  1, NULL, NULL, NULL,   45, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sun', 'supine-twist',                'working',  1, NULL, NULL, NULL,   60, NULL,  10, NULL,      NULL, NULL),
    ('mobility-sun', 'childs-pose',                 'working',  1, NULL, NULL, NULL,   90, NULL,   0, NULL,      NULL, NULL);

-- Kettlebell

INSERT INTO template VALUES (
    'kettlebell-three-days', 'Kettlebell, three days a week', 'general_fitness', 3, 40, json_array('strength'),
    'For people with one kettlebell who can already hinge with a flat back and want strength and stamina in little time. ' ||
    'Learn the get-up without weight before you load it, and end every set of swings while they are still crisp. ' ||
    'Each session asks for a repetition more, up to the end of each range, and then for a bell of 4 kg more; say in your account that this is your smallest step. ' ||
    'Where that bell is too heavy yet, stay with yours and add a set. ' ||
    'Move on when ten presses a side and ten sets of ten swings with your bell feel easy: to a heavier bell or to barbells.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('kettlebell-a', 'kettlebell-three-days', 'Swing and squat', 'monday', NULL),
    ('kettlebell-b', 'kettlebell-three-days', 'Get-up and press', 'wednesday', NULL),
    ('kettlebell-c', 'kettlebell-three-days', 'Swing and carry', 'friday', NULL);

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('kettlebell-a', 'kettlebell-goblet-squat',      'warmup',   1,    8, NULL, NULL, NULL, NULL,  45, NULL,        NULL, 'Slowly and without weight or with a light bell.'),
    ('kettlebell-a', 'kettlebell-deadlift',          'warmup',   1,    8, NULL, NULL, NULL, NULL,  45, NULL,        NULL, 'Slowly, to rehearse the hinge of the swing.'),
    ('kettlebell-a', 'kettlebell-swing',             'working',  6,   10,   15,    3, NULL, NULL,  60, 'X-0-X-0',   NULL, NULL),
    ('kettlebell-a', 'kettlebell-goblet-squat',      'working',  4,    6,   10,    2, NULL, NULL,  90, '3-1-1-0',   NULL, NULL),
    ('kettlebell-a', 'kettlebell-row',               'working',  3,    8,   12,    2, NULL, NULL,  60, NULL,        NULL, NULL),
    ('kettlebell-a', 'push-up',                      'working',  3,    6,   15,    2, NULL, NULL,  75, NULL,        NULL, NULL),
    ('kettlebell-a', 'side-plank',                   'working',  2, NULL, NULL, NULL,   25, NULL,  30, NULL,        NULL, NULL),
    ('kettlebell-b', 'turkish-get-up',               'warmup',   1,    2, NULL, NULL, NULL, NULL,  60, '15-0-15-0', NULL, 'Without weight, a shoe balanced on the fist.'),
    ('kettlebell-b', 'turkish-get-up',               'working',  3,    1, NULL, NULL, NULL, NULL,  60, '15-0-15-0', NULL, 'About fifteen seconds up and fifteen down.'),
    ('kettlebell-b', 'kettlebell-overhead-press',    'warmup',   1,    5, NULL, NULL, NULL, NULL,  60, NULL,        NULL, 'With a lighter bell, or with two hands on the one you have.'),
    ('kettlebell-b', 'kettlebell-overhead-press',    'working',  4,    5,    8,    2, NULL, NULL,  75, NULL,        NULL, NULL),
    ('kettlebell-b', 'kettlebell-row',               'working',  4,    8,   12,    2, NULL, NULL,  45, NULL,        NULL, NULL),
    ('kettlebell-b', 'single-leg-romanian-deadlift', 'working',  2,    6,   10,    2, NULL, NULL,  60, NULL,        NULL, 'With the kettlebell in the hand opposite the standing leg.'),
    ('kettlebell-b', 'dead-bug',                     'working',  2,    8,   12, NULL, NULL, NULL,  45, '2-1-2-0',   NULL, NULL),
    ('kettlebell-c', 'kettlebell-goblet-squat',      'warmup',   1,    8, NULL, NULL, NULL, NULL,  45, NULL,        NULL, 'Slowly and without weight or with a light bell.'),
    ('kettlebell-c', 'kettlebell-deadlift',          'warmup',   1,    8, NULL, NULL, NULL, NULL,  45, NULL,        NULL, 'Slowly, to rehearse the hinge of the swing.'),
    ('kettlebell-c', 'kettlebell-swing',             'working',  8,   10, NULL,    3, NULL, NULL,  45, 'X-0-X-0',   NULL, NULL),
    ('kettlebell-c', 'kettlebell-reverse-lunge',     'working',  3,    6,   10,    2, NULL, NULL,  60, NULL,        NULL, NULL),
    ('kettlebell-c', 'kettlebell-overhead-press',    'working',  3,    6,   10,    2, NULL, NULL,  75, NULL,        NULL, NULL),
    ('kettlebell-c', 'suitcase-carry',               'working',  3, NULL, NULL, NULL, NULL,   30,  60, NULL,        NULL, NULL),
    ('kettlebell-c', 'overhead-carry',               'working',  2, NULL, NULL, NULL, NULL,   20,  60, NULL,        NULL, 'A bell that you can press at least five times.'),
    ('kettlebell-c', 'plank',                        'working',  2, NULL, NULL, NULL,   45, NULL,  45, NULL,        NULL, NULL);

-- Dumbbells at home

INSERT INTO template VALUES (
    'dumbbells-home', 'Dumbbells at home', 'hypertrophy', 3, 45, json_array('strength'),
    'For beginners and intermediates with a pair of dumbbells, ideally adjustable ones, and a sturdy chair. ' ||
    'Stop most sets with two good repetitions left. ' ||
    'Each session asks for more repetitions up to the end of each range, then for more weight; if the next dumbbell is too heavy a step, stay with yours and lower for four seconds. ' ||
    'Move on to the upper and lower split in a gym when your heaviest dumbbells no longer make fifteen squats or rows hard.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('dumbbells-a', 'dumbbells-home', 'Dumbbells A', 'monday', NULL),
    ('dumbbells-b', 'dumbbells-home', 'Dumbbells B', 'wednesday', NULL),
    ('dumbbells-c', 'dumbbells-home', 'Dumbbells C', 'friday', NULL);

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('dumbbells-a', 'goblet-squat',                   'warmup',   1,   10, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'Half of the working weight.'),
    ('dumbbells-a', 'goblet-squat',                   'working',  4,    8,   12,    2, NULL, NULL,  90, '3-1-1-0', NULL, NULL),
    ('dumbbells-a', 'push-up',                        'working',  3,    8,   15,    2, NULL, NULL,  75, NULL,      NULL, 'With the hands raised if eight are too many, with a loaded rucksack above fifteen.'),
    ('dumbbells-a', 'one-arm-dumbbell-row',           'working',  3,    8,   12,    2, NULL, NULL,  60, NULL,      NULL, 'A sturdy chair stands in for the bench.'),
    ('dumbbells-a', 'dumbbell-lateral-raise',         'working',  3,   12,   15,    1, NULL, NULL,  60, NULL,      NULL, NULL),
    ('dumbbells-a', 'dumbbell-curl',                  'working',  3,   10,   12,    1, NULL, NULL,   0, NULL,      'A', NULL),
    ('dumbbells-a', 'overhead-triceps-extension',     'working',  3,   10,   12,    1, NULL, NULL,  60, NULL,      'A', NULL),
    ('dumbbells-a', 'plank',                          'working',  2, NULL, NULL, NULL,   45, NULL,  45, NULL,      NULL, NULL),
    ('dumbbells-b', 'dumbbell-romanian-deadlift',     'warmup',   1,   10, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'Half of the working weight.'),
    ('dumbbells-b', 'dumbbell-romanian-deadlift',     'working',  4,    8,   12,    2, NULL, NULL,  90, '3-0-1-0', NULL, NULL),
    ('dumbbells-b', 'seated-dumbbell-shoulder-press', 'warmup',   1,    8, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'Half of the working weight.'),
    ('dumbbells-b', 'seated-dumbbell-shoulder-press', 'working',  3,    8,   12,    2, NULL, NULL,  90, NULL,      NULL, 'A sturdy chair stands in for the bench.'),
    ('dumbbells-b', 'reverse-lunge',                  'working',  3,    8,   12,    2, NULL, NULL,  60, NULL,      NULL, 'A dumbbell in each hand.'),
    ('dumbbells-b', 'dumbbell-rear-delt-fly',         'working',  3,   12,   15,    1, NULL, NULL,  60, NULL,      NULL, NULL),
    ('dumbbells-b', 'standing-calf-raise',            'working',  3,   12,   20,    1, NULL, NULL,  45, '2-1-1-1', NULL, 'A dumbbell in one hand, the other on the wall.'),
    ('dumbbells-b', 'dead-bug',                       'working',  2,    8,   12, NULL, NULL, NULL,  45, '2-1-2-0', NULL, NULL),
    ('dumbbells-c', 'goblet-squat',                   'warmup',   1,   10, NULL, NULL, NULL, NULL,  60, NULL,      NULL, 'With a light dumbbell.'),
    ('dumbbells-c', 'walking-lunge',                  'working',  3,   12,   20,    2, NULL, NULL,  90, NULL,      NULL, 'Steps of both legs together, a dumbbell in each hand.'),
    ('dumbbells-c', 'push-up',                        'working',  2,    8,   15,    2, NULL, NULL,  75, NULL,      NULL, NULL),
    ('dumbbells-c', 'push-up',                        'amrap',    1, NULL, NULL,    1, NULL, NULL,  90, NULL,      NULL, 'As many clean ones as you can; note the number and beat it next time.'),
    ('dumbbells-c', 'one-arm-dumbbell-row',           'working',  3,   10,   12,    2, NULL, NULL,  60, NULL,      NULL, 'A sturdy chair stands in for the bench.'),
    ('dumbbells-c', 'glute-bridge',                   'working',  3,   10,   15,    2, NULL, NULL,  60, '2-0-1-2', NULL, 'A dumbbell across the hips.'),
    ('dumbbells-c', 'hammer-curl',                    'working',  2,   10,   12,    1, NULL, NULL,   0, NULL,      'A', NULL),
    ('dumbbells-c', 'dumbbell-lateral-raise',         'working',  2,   12,   15,    1, NULL, NULL,  60, NULL,      'A', NULL),
    ('dumbbells-c', 'farmers-carry',                  'working',  3, NULL, NULL, NULL, NULL,   40,  60, NULL,      NULL, NULL);

-- Fat loss circuits

INSERT INTO template VALUES (
    'fat-loss-circuits', 'Fat loss circuits', 'fat_loss', 3, 45, json_array('strength', 'cardio'),
    'For people who want to lose fat while keeping their muscle, with a pair of dumbbells, a sturdy chair and a step. ' ||
    'Go through the exercises of a letter one after the other, rest, and repeat; breathe hard, but keep every repetition clean. ' ||
    'Each session asks for more repetitions, then for more weight; take five seconds off the rests a week yourself, down to half a minute. ' ||
    'What you eat decides most of the loss, so add daily walks and aim for about half a per cent of your weight a week. ' ||
    'Move on to a strength or hypertrophy plan after eight to twelve weeks, or when you reach your goal.');

INSERT INTO template_day (key, template, name, weekday, notes) VALUES
    ('circuit-a', 'fat-loss-circuits', 'Circuit A', 'monday', NULL),
    ('circuit-b', 'fat-loss-circuits', 'Circuit B', 'wednesday', NULL),
    ('circuit-c', 'fat-loss-circuits', 'Circuit C', 'friday', NULL);

INSERT INTO template_entry (
    day, exercise, set_type, sets, reps, reps_max, rir, duration_s, distance_m, rest_s, tempo, superset, notes) VALUES
    ('circuit-a', 'jumping-jack',                   'warmup',   2, NULL, NULL, NULL,   45, NULL,  15, NULL,      NULL, 'Easy at first, brisker the second time.'),
    ('circuit-a', 'bodyweight-squat',               'warmup',   1,   10, NULL, NULL, NULL, NULL,  30, NULL,      NULL, NULL),
    ('circuit-a', 'goblet-squat',                   'working',  4,   10,   15,    2, NULL, NULL,   0, NULL,      'A', NULL),
    ('circuit-a', 'push-up',                        'working',  4,    6,   12,    2, NULL, NULL,   0, NULL,      'A', 'With the hands raised if need be.'),
    ('circuit-a', 'mountain-climber',               'working',  4, NULL, NULL, NULL,   30, NULL,  60, NULL,      'A', NULL),
    ('circuit-a', 'dumbbell-romanian-deadlift',     'working',  3,   10,   15,    2, NULL, NULL,   0, NULL,      'B', NULL),
    ('circuit-a', 'one-arm-dumbbell-row',           'working',  3,   10,   12,    2, NULL, NULL,  60, NULL,      'B', 'A sturdy chair stands in for the bench.'),
    ('circuit-a', 'shadow-boxing',                  'working',  3, NULL, NULL, NULL,   45, NULL,   0, NULL,      'C', NULL),
    ('circuit-a', 'plank',                          'working',  3, NULL, NULL, NULL,   30, NULL,  45, NULL,      'C', NULL),
    ('circuit-a', 'brisk-walk',                     'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL,      NULL, 'To cool down: outdoors, on stairs or on the spot.'),
    ('circuit-b', 'high-knees',                     'warmup',   2, NULL, NULL, NULL,   30, NULL,  30, NULL,      NULL, 'March if running on the spot is too much.'),
    ('circuit-b', 'reverse-lunge',                  'warmup',   1,    5, NULL, NULL, NULL, NULL,  30, NULL,      NULL, 'Without weights.'),
    ('circuit-b', 'reverse-lunge',                  'working',  4,    8,   10,    2, NULL, NULL,   0, NULL,      'A', 'A dumbbell in each hand once it is easy.'),
    ('circuit-b', 'seated-dumbbell-shoulder-press', 'working',  4,    8,   12,    2, NULL, NULL,  60, NULL,      'A', 'A sturdy chair stands in for the bench.'),
    ('circuit-b', 'glute-bridge',                   'working',  3,   12,   20,    2, NULL, NULL,   0, NULL,      'B', 'A dumbbell across the hips.'),
    ('circuit-b', 'dumbbell-rear-delt-fly',         'working',  3,   12,   15,    2, NULL, NULL,   0, NULL,      'B', NULL),
    ('circuit-b', 'jumping-jack',                   'working',  3, NULL, NULL, NULL,   40, NULL,  60, NULL,      'B', NULL),
    ('circuit-b', 'farmers-carry',                  'working',  3, NULL, NULL, NULL, NULL,   40,   0, NULL,      'C', NULL),
    ('circuit-b', 'dead-bug',                       'working',  3,    8,   12, NULL, NULL, NULL,  45, '2-0-2-0', 'C', NULL),
    ('circuit-b', 'brisk-walk',                     'working',  1, NULL, NULL, NULL,  300, NULL,   0, NULL,      NULL, 'To cool down: outdoors, on stairs or on the spot.'),
    ('circuit-c', 'jumping-jack',                   'warmup',   2, NULL, NULL, NULL,   45, NULL,  15, NULL,      NULL, 'Easy at first, brisker the second time.'),
    ('circuit-c', 'bodyweight-squat',               'warmup',   1,   10, NULL, NULL, NULL, NULL,  30, NULL,      NULL, NULL),
    ('circuit-c', 'step-up',                        'working',  3,    8,   12,    2, NULL, NULL,   0, NULL,      'A', 'On to a box or a firm stair.'),
    ('circuit-c', 'one-arm-dumbbell-row',           'working',  3,    8,   12,    2, NULL, NULL,  60, NULL,      'A', 'A sturdy chair stands in for the bench.'),
    ('circuit-c', 'goblet-squat',                   'working',  3,   12,   15,    2, NULL, NULL,   0, NULL,      'B', NULL),
    ('circuit-c', 'push-up',                        'working',  3,    6,   12,    2, NULL, NULL,   0, NULL,      'B', 'With the hands raised if need be.'),
    ('circuit-c', 'high-knees',                     'working',  3, NULL, NULL, NULL,   30, NULL,  60, NULL,      'B', NULL),
    ('circuit-c', 'brisk-walk',                     'working',  1, NULL, NULL, NULL,  600, NULL,   0, NULL,      NULL, 'To finish and cool down: outdoors, on stairs or on the spot.');

-- How the templates progress: as their notes say -------------------------------------------------------------------------

UPDATE template_entry
   SET progression = json_object('rule', 'double')
 WHERE set_type = 'working' AND reps_max IS NOT NULL;

UPDATE template_entry                              -- bells come in steps of 4 kg
   SET progression = json_object('rule', 'double', 'increment_kg', 4)
 WHERE progression IS NOT NULL AND day IN (SELECT key FROM template_day WHERE template = 'kettlebell-three-days');

UPDATE template_entry
   SET progression = json_object(
           'rule', 'linear', 'increment_kg', CASE exercise WHEN 'barbell-deadlift' THEN 5 ELSE 2.5 END,
           'deload_after', 3, 'deload_percent', 10)
 WHERE set_type = 'working' AND reps IS NOT NULL
   AND day IN (SELECT key FROM template_day WHERE template = 'linear-strength-5x5');

-- Merging the templates ---------------------------------------------------------------------------------------------
-- Each reference is looked up by a subquery: a slug or key that does not exist gives null, which the NOT NULL of its
-- column refuses, where a join would lose the row without a word. Lists begin with the newest plan, so the first
-- template goes in last.

INSERT INTO plan (
    slug, name, goal, sessions_per_week, session_minutes, exercise_types, notes, created_at, updated_at)
SELECT slug, name, goal, sessions_per_week, session_minutes, exercise_types, notes,
       '2026-11-23T00:00:00.000Z', '2026-11-23T00:00:00.000Z'
  FROM template
 WHERE true
 ORDER BY rowid DESC
ON CONFLICT (slug) DO UPDATE
   SET name = excluded.name, goal = excluded.goal, sessions_per_week = excluded.sessions_per_week,
       session_minutes = excluded.session_minutes, exercise_types = excluded.exercise_types, notes = excluded.notes,
       updated_at = excluded.updated_at;

DELETE FROM plan_day                               -- and with them their entries
 WHERE plan_id IN (SELECT plan.id FROM plan JOIN template ON template.slug = plan.slug);

INSERT INTO plan_day (plan_id, position, name, weekday, notes)
SELECT (SELECT plan.id FROM plan WHERE plan.slug = template_day.template),
       position, name, weekday, notes
  FROM template_day
 ORDER BY position;

INSERT INTO plan_entry (
    day_id, position, exercise_id, set_type, sets, reps, reps_max, duration_s, distance_m, rest_s, rir, tempo, superset,
    progression, notes)
SELECT (SELECT plan_day.id
          FROM template_day
          JOIN plan ON plan.slug = template_day.template
          JOIN plan_day ON plan_day.plan_id = plan.id AND plan_day.position = template_day.position
         WHERE template_day.key = template_entry.day),
       position,
       (SELECT exercise.id FROM exercise WHERE exercise.slug = template_entry.exercise AND exercise.user_id IS NULL),
       set_type, sets, reps, reps_max, duration_s, distance_m, rest_s, rir, tempo, superset, progression, notes
  FROM template_entry
 ORDER BY position;

DROP TABLE template_entry;
DROP TABLE template_day;
DROP TABLE template;
