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
-- staple is FALSE for what few people do, or what is for a special purpose: others are found and suggested before it.

CREATE TEMPORARY TABLE edition (
    slug TEXT, name TEXT, aliases TEXT, type TEXT, movement TEXT, level TEXT, mechanic TEXT, force TEXT, equipment TEXT,
    primary_muscles TEXT, secondary_muscles TEXT, tracks TEXT, load TEXT, unilateral BOOLEAN, rest_s INTEGER, speed_m_s REAL,
    met REAL, met_code TEXT, stresses TEXT, harder TEXT, staple BOOLEAN, description TEXT, instructions TEXT, tips TEXT
);

-- Strength

INSERT INTO edition VALUES (
    'barbell-back-squat', 'Barbell back squat',
    json_array('back squat', 'high-bar squat', 'low-bar squat', 'barbell squat', 'squat', 'barbell full squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'lower-back', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(), TRUE,
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
    json_array('knee', 'lower_back', 'wrist'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee'), json_array('bulgarian-split-squat', 'assisted-pistol-squat'), TRUE,
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
    json_array('machine leg press', '45-degree leg press', 'sled leg press', 'horizontal leg press', 'leg press 45º'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('leg-press-machine'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee', 'lower_back'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array('single-arm-kettlebell-swing'), TRUE,
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
    json_array('supine'), json_array(), TRUE,
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
    json_array('supine'), json_array('single-leg-glute-bridge'), TRUE,
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
    json_array('supine'), json_array('single-leg-hip-thrust'), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('hyperextension', '45-degree back extension', 'Roman chair extension', 'hyper', 'Roman chair'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('roman-chair'),
    json_array('lower-back', 'glutes', 'hamstrings'), json_array('adductors'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.0, '02056',
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('knee'), json_array('bulgarian-split-squat'), TRUE,
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
    json_array('knee'), json_array('walking-lunge'), TRUE,
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
    json_array('knee'), json_array('pistol-squat', 'shrimp-squat'), TRUE,
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
    json_array('knee'), json_array('bulgarian-split-squat'), TRUE,
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
    json_array('knee'), json_array('cossack-squat'), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee extension', 'seated leg extension', 'quad extension', 'leg extension machine',
        'single-leg extension', 'cadeira extensora', 'plate-loaded leg extension'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('leg-extension-machine'),
    json_array('quadriceps'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('calf raise', 'heel raise', 'toe raise', 'bodyweight calf raise', 'dumbbell standing calf raise',
        'dumbbell calf raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array(),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 45, NULL, 3.0, '02056',
    json_array(), json_array('single-leg-calf-raise'), TRUE,
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
    json_array('seated heel raise', 'soleus raise', 'bent-knee calf raise', 'seated calf raise machine',
        'plate-loaded seated calf raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('calf-raise-machine'),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('bench press', 'flat bench press', 'barbell chest press', 'BP', 'flat barbell bench press',
        'wide-grip bench press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('barbell', 'rack', 'bench'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(), TRUE,
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
    json_array('shoulder'), json_array(), TRUE,
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
    json_array('shoulder', 'supine'), json_array(), TRUE,
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
    json_array('shoulder', 'supine'), json_array(), TRUE,
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
    json_array('shoulder'), json_array(), TRUE,
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
    json_array('wrist'), json_array('diamond-push-up', 'decline-push-up'), TRUE,
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
    json_array('wrist'), json_array('push-up'), TRUE,
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
    json_array('wrist'), json_array('archer-push-up'), TRUE,
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
    json_array('shoulder', 'wrist', 'overhead'), json_array('wall-handstand-push-up'), TRUE,
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
    json_array('seated chest press', 'chest press machine', 'lever chest press', 'supino sentado',
        'iso-lateral chest press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('chest-press-machine'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array('shoulder', 'wrist'), json_array('ring-dip'), TRUE,
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
    json_array('machine-assisted dip', 'counterweight dip', 'assisted chest dip', 'assisted triceps dip'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('assisted-pull-up-machine'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'assisted', FALSE, 90, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist'), json_array('dip'), TRUE,
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
    json_array('shoulder'), json_array(), TRUE,
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
    json_array('shoulder', 'supine'), json_array(), TRUE,
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
    json_array('pec fly', 'machine fly', 'butterfly machine', 'seated machine fly', 'chest fly', 'machine chest fly',
        'pec deck butterfly'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('pec-deck-machine'),
    json_array('chest'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
        'overhead press', 'strict military press', 'standing military press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps', 'upper-back', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 3.5, '02054',
    json_array('shoulder', 'lower_back', 'overhead'), json_array(), TRUE,
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
    json_array('dumbbell shoulder press', 'DB shoulder press', 'seated DB press', 'dambıl shoulder press',
        'seated dumbbell overhead press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('adjustable-bench', 'dumbbell'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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
    json_array('shoulder', 'lower_back', 'overhead'), json_array('push-jerk'), TRUE,
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
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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
    json_array('shoulder press machine', 'seated machine press', 'lever shoulder press', 'seated shoulder press machine',
        'plate-loaded machine shoulder press', 'machine plates shoulder press', 'plate-loaded shoulder press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('shoulder-press-machine'),
    json_array('front-delts', 'triceps'), json_array('side-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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
    json_array('shoulder', 'wrist', 'neck', 'overhead'), json_array('freestanding-handstand'), TRUE,
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
    json_array('shoulder'), json_array(), TRUE,
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
    json_array('shoulder'), json_array(), TRUE,
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
    json_array('shoulder'), json_array(), TRUE,
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
    json_array('shoulder'), json_array(), TRUE,
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
        'rope triceps pulldown', 'tríceps na polia', 'straight-bar triceps pushdown', 'single-arm triceps pushdown'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('triceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
        'two-hand triceps extension', 'dumbbell triceps extension', 'single-arm overhead triceps extension',
        'single overhead triceps extension'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('dumbbell'),
    json_array('triceps'), json_array('forearms', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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
        'barbell triceps extension', 'barbell skull crusher'),
    'strength', 'isolation', 'intermediate', 'isolation', 'push', json_array('ez-bar', 'bench'),
    json_array('triceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('supine'), json_array(), TRUE,
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
    json_array('pullup', 'overhand pull-up', 'pronated pull-up', 'strict pull-up', 'weighted pull-up', 'barfiks'),
    'strength', 'vertical_pull', 'intermediate', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('lats'), json_array('upper-back', 'biceps', 'forearms', 'rear-delts', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 150, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array('wide-grip-pull-up', 'muscle-up'), TRUE,
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
    json_array('shoulder', 'overhead'), json_array('pull-up'), TRUE,
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
    json_array('shoulder', 'overhead'), json_array('chin-up', 'pull-up'), TRUE,
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
        'wide-grip lat pulldown', 'knelt pulldown', 'puxada alta na polia', 'lat pull-down al cavo alto',
        'lat pull-down al cavo alto a presa larga'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('lat-pulldown-station'),
    json_array('lats'), json_array('upper-back', 'biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
        'rope straight-arm pulldown', 'straight-arm lat pulldown'),
    'strength', 'vertical_pull', 'beginner', 'isolation', 'pull', json_array('cable-machine'),
    json_array('lats'), json_array('triceps', 'rear-delts', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array('bent-over row', 'bent-over barbell row', 'BOR', 'barbell bent row', 'underhand bent-over row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('barbell'),
    json_array('upper-back', 'lats'), json_array('lower-back', 'rear-delts', 'biceps', 'forearms', 'hamstrings', 'glutes'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(), TRUE,
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
        'kneeling dumbbell row', 'bent-over one-arm dumbbell row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('bench', 'dumbbell'),
    json_array('lats', 'upper-back'), json_array('biceps', 'rear-delts', 'forearms', 'obliques'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
        'V-grip seated cable row', 'bar-grip seated cable row', 'wide-grip seated cable row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('seated-row-station'),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms', 'lower-back'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array('incline dumbbell row', 'chest-supported dumbbell row', 'incline bench row', 'prone incline row',
        'chest-supported incline row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('adjustable-bench', 'dumbbell'),
    json_array('upper-back'), json_array('lats', 'rear-delts', 'biceps', 'traps', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array(), json_array('inverted-row'), TRUE,
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
    json_array('seated band row', 'resistance band row', 'elastic band row', 'band bent-over row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('band'),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
        'dumbbell reverse fly', 'seated reverse fly', 'dumbbell rear delt reverse fly'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('rear-delts'), json_array('upper-back', 'traps', 'lower-back'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('neck'), json_array(), TRUE,
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
    json_array('neck'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('BB curl', 'standing barbell curl', 'straight-bar curl', 'barbell biceps curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('barbell'),
    json_array('biceps'), json_array('forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('wrist'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('Scott curl', 'EZ-bar preacher curl', 'preacher bench curl', 'barbell preacher curl', 'bar preacher curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('ez-bar', 'preacher-bench'),
    json_array('biceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('palms-up wrist curl', 'forearm curl', 'wrist flexion', 'dumbbell wrist curl',
        'seated palms-up wrist curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('forearms'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array('wrist'), json_array(), TRUE,
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
    json_array('palms-down wrist curl', 'wrist extension', 'reverse forearm curl', 'seated palms-down wrist curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('forearms'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array('wrist'), json_array(), TRUE,
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
    json_array('shoulder', 'overhead'), json_array('scapular-pull-up'), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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
    json_array('shoulder', 'lower_back', 'wrist'), json_array('clean'), TRUE,
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
    json_array(), json_array('plank-shoulder-tap', 'stir-the-pot'), TRUE,
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
    json_array(), json_array('copenhagen-plank'), TRUE,
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
    json_array('supine'), json_array('hollow-hold'), TRUE,
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
    json_array('wrist'), json_array(), TRUE,
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
    json_array('lower_back', 'neck', 'supine'), json_array(), TRUE,
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
    json_array('lower_back', 'neck', 'supine'), json_array('bicycle-crunch', 'sit-up'), TRUE,
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
    json_array('lower_back', 'neck', 'supine'), json_array(), TRUE,
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
    json_array('lower_back', 'neck', 'supine'), json_array('lying-leg-raise'), TRUE,
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
    json_array('shoulder', 'lower_back', 'overhead'), json_array('toes-to-bar'), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('anti-rotation press', 'cable anti-rotation press', 'Paloff press', 'cable core Palloff press'),
    'strength', 'core', 'beginner', 'compound', 'static', json_array('cable-machine'),
    json_array('obliques'), json_array('abs', 'glutes', 'front-delts'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
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
    json_array('shoulder', 'lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array('ab-wheel-rollout'), TRUE,
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
    json_array('shoulder', 'lower_back', 'neck', 'overhead', 'supine'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('neck'), json_array(), TRUE,
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
    json_array('neck'), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array('box-jump', 'tuck-jump'), TRUE,
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
    json_array('knee', 'impact'), json_array('depth-jump'), TRUE,
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
    json_array('knee', 'lower_back', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'lower_back', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array('single-leg-hop'), TRUE,
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
    json_array('shoulder', 'wrist', 'impact'), json_array(), TRUE,
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
    json_array('shoulder', 'lower_back'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'lower_back', 'wrist', 'impact'), json_array(), TRUE,
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
    json_array(), json_array('single-leg-reach', 'single-leg-stand-eyes-closed'), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array('half-moon-pose'), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'lower_back', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee', 'lower_back'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('exercise bike', 'indoor cycling', 'spin bike', 'ergometer bike', 'spinning'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('stationary-bike'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves', 'hip-flexors'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 6.0, 6.8, '01200',
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee', 'lower_back'), json_array(), TRUE,
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
    json_array('knee', 'lower_back'), json_array(), TRUE,
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
    json_array('elliptical', 'elliptical trainer', 'cross trainer', 'elliptical machine'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('cross-trainer'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves', 'upper-back', 'chest', 'triceps'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 2.2, 5.0, '02048',
    json_array(), json_array(), TRUE,
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
    json_array('front crawl', 'crawl stroke', 'lap swimming', 'swimming'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array('pool'),
    json_array('lats', 'front-delts', 'upper-back'), json_array('triceps', 'abs', 'glutes', 'chest', 'quadriceps'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 0.7, 5.8, '18240',
    json_array('shoulder'), json_array(), TRUE,
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
    json_array('shoulder', 'neck'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array('double-under'), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array('knee', 'impact'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('shoulder'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee', 'shoulder', 'wrist'), json_array(), TRUE,
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
    json_array('knee', 'wrist'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee'), json_array('couch-stretch'), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('supine'), json_array('pigeon-pose'), TRUE,
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
    json_array(), json_array('frog-stretch'), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('wrist'), json_array(), TRUE,
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
    json_array('lower_back', 'wrist'), json_array(), TRUE,
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
    json_array('shoulder', 'wrist'), json_array(), TRUE,
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
    json_array('wrist'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back', 'supine'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('wrist'), json_array(), TRUE,
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
    json_array('neck'), json_array(), TRUE,
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
    json_array('knee', 'wrist'), json_array(), TRUE,
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
    json_array('knee', 'lower_back', 'wrist'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('supine'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('lower_back', 'wrist'), json_array(), TRUE,
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
    json_array('shoulder', 'lower_back', 'overhead'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('knee'), json_array('bodyweight-squat'), TRUE,
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
    json_array('supine'), json_array('nordic-hamstring-curl'), TRUE,
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
    json_array(), json_array(), TRUE,
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
    json_array('shoulder'), json_array('ab-wheel-rollout'), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('knee'), json_array(), TRUE,
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
    json_array('supine'), json_array(), TRUE,
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
    json_array('supine'), json_array(), TRUE,
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
    json_array('lower_back'), json_array(), TRUE,
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
    json_array('shoulder', 'overhead'), json_array(), TRUE,
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

-- More of each kind: what most gyms have, what people log, and what needs nothing. They go last like those before them, for their ids.

-- Strength

INSERT INTO edition VALUES (
    'smith-machine-squat', 'Smith machine squat',
    json_array('Smith squat', 'Smith machine back squat', 'Smith machine hack squat', 'agachamento no Smith'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('smith-machine'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'A squat under a bar that runs on fixed rails. The machine takes care of the balance, so newcomers can learn to bend deep under a load and lifters can tire their thighs safely without a partner.',
    json_array(
        'Set the bar at the height of your upper chest and fix the safety stops a little below where it will be at your lowest point.',
        'Step under it, lay it across the muscle of your upper back and take hold just outside your shoulders.',
        'Place your feet at shoulder width, half a foot length ahead of the bar, so that you can sit back without falling.',
        'Straighten your legs and turn your wrists to free the hooks from the frame.',
        'Breathe in, brace and bend hips and knees until your thighs are about level with the floor.',
        'Press both feet down evenly and come up along the rails with a breath out.',
        'Rotate the hooks back on to the nearest pegs when the set is finished, and feel them catch before you let go.'),
    json_array(
        'Feet too far forward make the lower back curl under at the bottom, so move them in until it stays long.',
        'Find out what the unloaded bar of this machine weighs, as counterbalanced ones can be very light.',
        'Should you get stuck, hook the bar on the next peg on the way or sink to the safety stops.'));

INSERT INTO edition VALUES (
    'pendulum-squat', 'Pendulum squat',
    json_array('pendulum squat machine', 'machine squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('pendulum-squat-machine'),
    json_array('quadriceps'), json_array('glutes', 'adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'A machine squat in which the load swings on a long arm, so that your body travels along an arc. It lets the knees bend very deeply while the back stays supported, and grows the front of the thighs like few other machines.',
    json_array(
        'Start with the bare arm of the machine, step on to the plate and bring your shoulders up snugly under the pads.',
        'Set your feet at hip to shoulder width, low enough on the plate that your knees can travel well forward.',
        'Stand up, swing the safety lever aside and hold the handles lightly.',
        'Take a breath and sink slowly, with your hips and back resting against the pad all the way.',
        'Go as deep as you can with your heels down and no pinch in the knees, and wait there for a beat.',
        'Push the plate away through the middle of your feet and exhale as you rise.',
        'Turn the lever back while your legs are straight, then ease down until the arm rests on its stop.'),
    json_array(
        'Begin with less depth than the machine allows and add a little every week.',
        'Add plates in small steps, since the swinging arm changes the feel of the load on the way down.',
        'If your heels come up, shift both feet a little higher on the plate.'));

INSERT INTO edition VALUES (
    'belt-squat', 'Belt squat',
    json_array('belt squat machine', 'hip belt squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('belt-squat-machine'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('knee'), json_array(), FALSE,
    'A squat in which the weight hangs from a belt round the hips. Nothing rests on the shoulders or presses on the spine, so people with a tired or touchy back can still train their legs hard.',
    json_array(
        'Load the machine, stand on its platform and fasten the belt low round your hips, below the waist.',
        'Clip the belt to the arm or cable so short that it is already taut when your knees are slightly bent.',
        'Stand tall with your feet over or either side of the attachment, about shoulder width apart, and hold the rail.',
        'Release the support lever of the machine.',
        'Inhale, then sit down between your legs with your chest up until your thighs are at least level.',
        'Drive up through both feet and breathe out, letting the belt pull straight down between them.',
        'Put the support back under the weight before you unclip yourself.'),
    json_array(
        'Keep the hands on the rail for balance only, since hauling with the arms takes the work from the legs.',
        'A belt that slides up to the ribs is too loose; let it sit on the bones of the hips.',
        'Leaning back against the pull of the belt lets you stay more upright and favours the thighs.'));

INSERT INTO edition VALUES (
    'seated-leg-press', 'Seated leg press',
    json_array('selectorised leg press', 'pin-loaded leg press', 'upright leg press'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('leg-press-machine'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 5.0, '02052',
    json_array('knee'), json_array(), FALSE,
    'A leg press with an upright seat and a stack of weights, in which you push a plate away or slide yourself back from it. It is one of the easiest leg exercises to get in and out of, which makes it a good start for older people and complete beginners.',
    json_array(
        'Choose a light weight with the pin and sit down with your hips right against the backrest.',
        'Place both feet flat in the middle of the footplate at hip width.',
        'Adjust the seat so that your knees are bent to about a right angle before you start.',
        'Hold the handles beside you and press your shoulder blades into the backrest.',
        'Breathe out and push through your heels and the balls of your feet until the legs are nearly straight.',
        'Come back slowly with an in-breath, and turn round just before the weights touch the stack.',
        'Let the stack settle gently after the last push and put your feet on the ground one by one.'),
    json_array(
        'Knees that roll inwards ask for less weight and a thought of pressing them towards the armrests.',
        'Count three seconds on the way back if the lightest plates feel too easy and the next ones too hard.',
        'Write down the seat setting, since one hole more or less changes how deep you bend.'));

INSERT INTO edition VALUES (
    'single-leg-press', 'Single-leg press',
    json_array('one-leg press', 'single-leg leg press', 'unilateral leg press'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array('leg-press-machine'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'abductors'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 5.0, '02052',
    json_array('knee'), json_array(), FALSE,
    'The leg press done with one foot at a time. It shows and evens out differences between the legs, and trains each hard with a weight that spares the back.',
    json_array(
        'Load well under half of what you press with two legs and sit with your whole back against the pad.',
        'Push the platform up with both feet and release the safety handles.',
        'Move one foot to the middle of the platform, in line with its own hip, and rest the other on the floor or the frame.',
        'Hold the side grips and keep both hip bones pressed equally into the seat.',
        'Breathe in and lower the platform until the working knee is bent to about a right angle.',
        'Press it away with the whole foot on an out-breath, and stop with a trace of bend in the knee.',
        'When the side is done, put both feet back, lock the handles and rest before the other leg.'),
    json_array(
        'A pelvis that twists or lifts on one side tells you that the platform has come down too far.',
        'Let the weaker leg go first and do no more with the stronger one.',
        'Keep the idle foot well away from the path of the platform.'));

INSERT INTO edition VALUES (
    'box-squat', 'Box squat',
    json_array('barbell box squat', 'squat to box'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array('barbell', 'rack', 'box'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'lower-back', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'A barbell squat down to a box, on which you sit for a moment before standing up. The box fixes the depth and teaches you to sit back, which loads the hips and asks less of the knees.',
    json_array(
        'Put a firm box that brings your thighs to about level a good foot length behind the place where you squat, and set the safety bars just under the lowest position of the bar.',
        'Take the bar on your upper back, stand up with it and walk back until your calves are close to the box.',
        'Choose a stance a little wider than your shoulders with the toes turned out.',
        'Draw in a full breath, brace and push your hips back as if looking for a seat behind you.',
        'Lower yourself under control until you sit lightly on the box, with shins close to upright and your trunk still tight.',
        'Stay there for a second without rocking or slumping.',
        'Drive your feet down and outwards, lead with your upper back and exhale as you stand.',
        'Finish the set by walking the bar into the rack until it meets both uprights.'),
    json_array(
        'Dropping on to the box jars the spine, so the last few centimetres should be the slowest.',
        'Relaxing on the box is the commonest fault; only the hips may rest, never the trunk.',
        'Start with a higher box and less weight than you squat freely.'));

INSERT INTO edition VALUES (
    'pause-squat', 'Pause squat',
    json_array('paused squat', 'barbell pause squat', 'paused back squat'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'lower-back', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'A barbell squat with a stop of two or three seconds at the bottom. It takes away the bounce, builds strength where the lift is hardest and makes every repetition an honest one.',
    json_array(
        'Load about three quarters of your usual squat and set the safety bars just below where the bar will be while you pause.',
        'Unrack the bar from your upper back, step back and find your normal stance.',
        'Breathe in deeply and lock your trunk before the knees begin to bend.',
        'Descend at a steady pace to your full depth.',
        'Freeze there and count two whole seconds, still holding the breath and the tension.',
        'Stand up hard without dipping first, and let the air out near the top.',
        'Take one or two fresh breaths between repetitions, and rack the bar with a step forward at the end.'),
    json_array(
        'Counting aloud is impossible here, so have somebody count or tick off the seconds in your head as words.',
        'If your hips sink further during the pause, you were not yet at the bottom when it began.',
        'Three or four repetitions are plenty, as the form fades fast in longer sets.'));

INSERT INTO edition VALUES (
    'zercher-squat', 'Zercher squat',
    json_array('barbell Zercher squat', 'Zercher'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes'), json_array('abs', 'upper-back', 'adductors', 'lower-back', 'biceps'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'A squat with the bar cradled in the crooks of the elbows. It keeps the trunk upright and works the belly and upper back nearly as hard as the legs, and it helps people whose shoulders or wrists object to other bar positions.',
    json_array(
        'Wrap a pad or a thick towel round the middle of the bar and set it in the rack at the height of your navel.',
        'Bend your elbows, scoop them under the bar and hold your fists up in front of your chest, close together.',
        'Lift the bar off the hooks, take two small steps back and stand slightly wider than your hips.',
        'Fill your belly with air and pull the bar snugly against your body.',
        'Squat down until your elbows come near your thighs or pass between your knees.',
        'Rise with your chest leading, and breathe out through the hardest part.',
        'Step up to the rack, set the bar down with bent knees and slide your arms out.'),
    json_array(
        'An upper back that rounds means the bar is drifting away, so hug it tighter or take weight off.',
        'Sore elbows are normal in the first weeks; a thicker pad and short sets help.',
        'Set the safety bars a little below the lowest point of the bar, so that you can simply put a failed lift down.'));

INSERT INTO edition VALUES (
    'overhead-squat', 'Overhead squat',
    json_array('barbell overhead squat', 'snatch-grip overhead squat', 'OHS'),
    'strength', 'squat', 'advanced', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes'), json_array('traps', 'side-delts', 'upper-back', 'abs', 'lower-back', 'adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('knee', 'shoulder', 'lower_back', 'wrist', 'overhead'), json_array(), FALSE,
    'A full squat with the bar held overhead in a wide grip. It demands supple ankles, hips and shoulders along with a firm trunk, and is chiefly for weightlifters and for those who can already squat deep with a stick held high.',
    json_array(
        'Take the empty bar from the rack on your upper back with a wide grip, your hands well out towards the sleeves.',
        'Step back, dip your knees a little and push the bar up until your elbows are locked above the back of your head.',
        'Stand at shoulder width with your toes turned out, and press up into the bar as if you wanted to pull it apart.',
        'Breathe in, tense your midsection and begin to sit straight down.',
        'Keep the bar above the middle of your feet while your hips sink below your knees or as far as you can control.',
        'Stand up without hurrying, still pushing the bar towards the ceiling.',
        'Lower it to your upper back with bent knees, or to the floor in front of you, and return it to the rack.'),
    json_array(
        'A bar that wanders forward cannot be saved, so step back from under it and let it drop in front.',
        'Use plates you may drop and a clear floor, and keep people away from both ends of the bar.',
        'If your heels rise or your arms bend, practise with a broomstick and raised heels before adding weight.'));

INSERT INTO edition VALUES (
    'dumbbell-sumo-squat', 'Dumbbell sumo squat',
    json_array('sumo squat', 'dumbbell plie squat', 'wide-stance dumbbell squat', 'plié squat'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('dumbbell'),
    json_array('quadriceps', 'glutes', 'adductors'), json_array('hamstrings', 'calves', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 5.0, '02052',
    json_array('knee'), json_array(), FALSE,
    'A squat in a wide stance with one dumbbell hanging between the legs. It brings in the inner thighs and is easy on the back, which makes it a handy leg exercise for beginners at home.',
    json_array(
        'Stand one dumbbell upright on the floor and place your feet either side of it, well beyond shoulder width, toes turned out by about 45 degrees.',
        'Bend your knees, take the upper head of the dumbbell in both palms and stand up with straight arms.',
        'Lengthen your spine, draw your stomach in and let your shoulders hang down.',
        'Inhale and bend your knees out over your toes while your hips sink straight down.',
        'Stop when your thighs are about level or the dumbbell touches the ground lightly.',
        'Exhale and push your feet apart into the floor until you stand tall with the buttocks firm.',
        'Squat once more to stand the dumbbell back on its end.'),
    json_array(
        'Knees that fall forward and inwards show a stance that is too wide or toes that point too far out.',
        'Stand on two low, stable steps if the dumbbell meets the floor before you are deep enough.',
        'Tipping the chest forward makes a deadlift of it; imagine sliding your back down a wall.'));

INSERT INTO edition VALUES (
    'spanish-squat', 'Spanish squat',
    json_array('band-supported squat', 'Spanish squat with band'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array('rack', 'band'),
    json_array('quadriceps'), json_array('glutes', 'adductors'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 75, NULL, 3.0, '02056',
    json_array('knee'), json_array('sissy-squat'), FALSE,
    'A squat leaning back against a strong band looped behind the knees. The band lets the shins stay upright, so the thighs work hard without the knees travelling forward, which many people with sore kneecap tendons find comfortable.',
    json_array(
        'Loop a thick band round the upright of a heavy or bolted-down rack at the height of your knees.',
        'Step into the loop with both legs, so that it lies in the hollows behind your knees, and face the rack.',
        'Walk backwards until the band is really tight, and place your feet at hip width.',
        'Hold your arms out in front, breathe in and sit back and down with an upright trunk.',
        'Sink until your thighs are close to level while your shins stay about vertical and the band holds you.',
        'Push down through your heels and squeeze the front of your thighs to stand, breathing out.',
        'Walk towards the rack until the band is slack before you step out of it.'),
    json_array(
        'Test the anchor with your full weight before the first squat, as a band that comes loose throws you backwards.',
        'Holding still at the lowest point for thirty seconds or more is a good choice on days when the knees are touchy.',
        'Hug a dumbbell or a plate to your chest once fifteen slow ones are easy.'));

INSERT INTO edition VALUES (
    'sissy-squat', 'Sissy squat',
    json_array('freestanding sissy squat', 'bodyweight sissy squat'),
    'strength', 'squat', 'advanced', 'isolation', 'push', json_array(),
    json_array('quadriceps'), json_array('abs', 'hip-flexors', 'calves'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.0, '02056',
    json_array('knee'), json_array(), FALSE,
    'A squat on the balls of the feet in which the knees travel far forward and the body leans back in one line. It singles out the front of the thighs like a leg extension without a machine, and is only for strong knees that have been prepared step by step.',
    json_array(
        'Stand beside a post or door frame with your feet at hip width and hold it with one hand.',
        'Rise on to the balls of your feet and tighten your buttocks so that thighs and trunk form one straight line.',
        'Breathe in and let your knees slide forward and down while your shoulders lean back by the same amount.',
        'Keep the hips open and descend only as far as the knees allow without pain.',
        'Breathe out and pull yourself up with the front of your thighs until you stand upright on your toes again.',
        'Lower your heels and rest before the next attempt if your line breaks.'),
    json_array(
        'Start with a quarter of the depth and take weeks, not days, to reach the bottom.',
        'Bending at the hips takes the work away from the thighs, so imagine a plank from knees to head.',
        'Any sharp pain below the kneecap ends the set; go back to Spanish squats for a while.',
        'Press a plate to your chest only when a dozen deep ones need no help from the hand.'));

INSERT INTO edition VALUES (
    'assisted-pistol-squat', 'Assisted pistol squat',
    json_array('supported pistol squat', 'assisted single-leg squat', 'pistol squat to chair'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hip-flexors', 'abs', 'calves'),
    json_array('reps'), 'none', TRUE, 90, NULL, 3.0, '02056',
    json_array('knee'), json_array('pistol-squat', 'shrimp-squat'), FALSE,
    'A one-legged squat with the hands on something solid that lends as much help as you need. It bridges the gap between split squats and the free pistol squat.',
    json_array(
        'Stand an arm''s length from a door frame, a post or the end of a heavy table, and hold it with both hands at waist height.',
        'Shift your weight on to one foot and stretch the other leg out in front, just off the floor.',
        'Inhale, sit your hips back and bend the standing knee over its toes.',
        'Go down slowly with the heel pressed to the floor, giving as little weight to your hands as you can.',
        'Wait a moment at the lowest point you control.',
        'Stand up by pushing with the leg first, and let the arms add only what is missing.',
        'Complete the repetitions, put both feet down and turn to the other leg.'),
    json_array(
        'Hold lower or with one hand only as you get stronger, until fingertips are enough.',
        'Placing a chair behind you gives a depth to aim for and a seat if the leg gives way.',
        'Pull towards the support and not upwards, so that the leg carries you.'));

INSERT INTO edition VALUES (
    'shrimp-squat', 'Shrimp squat',
    json_array('skater squat', 'airborne lunge', 'bodyweight shrimp squat'),
    'strength', 'squat', 'advanced', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'abductors', 'hamstrings', 'calves'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 120, NULL, 3.0, '02056',
    json_array('knee'), json_array(), FALSE,
    'A squat on one leg with the other folded behind, down until the back knee meets the floor. It is about as hard as a pistol squat but asks less of stiff hips and hamstrings, and needs no equipment.',
    json_array(
        'Lay a folded towel or a mat behind your standing foot as a landing place for the knee.',
        'Stand on one leg and bend the other behind you, holding its ankle with the hand on the same side or leaving it free at first.',
        'Reach the free arm forward and look at a point straight ahead.',
        'Breathe in and bend the standing leg, tilting your trunk a little forward over the thigh.',
        'Lower as slowly as you can until the back knee touches the pad without resting on it.',
        'Press through the whole front foot and rise with an out-breath, without pushing off the knee.',
        'Switch legs after the last repetition and shake out both thighs.'),
    json_array(
        'A stack of two or three cushions under the knee makes the squat shallower while you learn.',
        'Leave the back foot unheld and both arms forward for the easiest version of it.',
        'The front heel must stay on the floor, otherwise the knee is carrying what the hip should.'));

INSERT INTO edition VALUES (
    'barbell-thruster', 'Barbell thruster',
    json_array('thruster', 'front squat to press', 'squat press'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes', 'front-delts', 'triceps'), json_array('side-delts', 'adductors', 'upper-back', 'abs', 'lower-back'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('knee', 'shoulder', 'lower_back', 'wrist', 'overhead'), json_array(), FALSE,
    'A front squat that flows straight into an overhead press. It uses most of the body and quickly drives up the breathing, so light bars and tidy repetitions are the rule.',
    json_array(
        'Rack the bar at chest height, or clean it from the floor, and hold it on the front of the shoulders with a full grip.',
        'Step back, set the feet at shoulder width and brace.',
        'Squat down with the elbows up until the thighs are at least level.',
        'Stand up fast, pushing through the whole foot, and keep the bar on the shoulders until the hips are almost straight.',
        'Let the speed carry into the press and finish with straight arms overhead, breathing out.',
        'Bring the bar back to the shoulders, breathe in and sink into the following squat.',
        'Return to the rack, or lower the bar to the thighs and then the floor.'),
    json_array(
        'Pressing too soon wastes the legs; wait until they have thrown the bar.',
        'Should your heels lift or your elbows drop, use less depth or a lighter bar.',
        'Stop a repetition early in long sets, because tired arms overhead are a risk.'));

INSERT INTO edition VALUES (
    'dumbbell-thruster', 'Dumbbell thruster',
    json_array('DB thruster', 'dumbbell squat to press', 'dumbbell squat press'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array('dumbbell'),
    json_array('quadriceps', 'glutes', 'front-delts', 'triceps'), json_array('side-delts', 'adductors', 'hamstrings', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 5.0, '02052',
    json_array('knee', 'shoulder', 'overhead'), json_array(), FALSE,
    'A squat with two dumbbells at the shoulders that ends in a press overhead. It works legs, shoulders and lungs at once and is easy to set up at home.',
    json_array(
        'Bring two light dumbbells to your shoulders with palms facing each other and the feet at shoulder width.',
        'Tuck the elbows slightly forward and hold the chest up.',
        'Sit down between the heels until your thighs are level or as low as your back stays long.',
        'Drive up strongly and use the speed to send the dumbbells overhead.',
        'Straighten the arms with the biceps beside the ears, and breathe out.',
        'Lower the weights to the shoulders under control before you squat again.',
        'Finish by bringing the dumbbells down to your sides and squatting to put them on the floor.'),
    json_array(
        'An arched back at the top means tight shoulders or a heavy pair; squeeze the buttocks as you press.',
        'Rest one end of each dumbbell on the shoulder in the squat to save the arms.',
        'Choose a weight you can press ten times, since the press is the weak link.'));

INSERT INTO edition VALUES (
    'double-kettlebell-front-squat', 'Double kettlebell front squat',
    json_array('double KB front squat', 'two-kettlebell front squat', 'double rack squat'),
    'strength', 'squat', 'intermediate', 'compound', 'push', json_array('kettlebell'),
    json_array('quadriceps', 'glutes'), json_array('upper-back', 'abs', 'adductors', 'biceps', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('knee'), json_array(), FALSE,
    'A squat with a kettlebell racked on each shoulder. The front-heavy load keeps the trunk honest, and two moderate bells replace a barbell for many people who train at home.',
    json_array(
        'Clean two equal bells to your shoulders, or lift them there one after the other with both hands.',
        'Bring your fists near each other under the chin, with straight wrists and the elbows hanging close to the ribs.',
        'Stand a little wider than your hips with the toes turned out slightly.',
        'Draw in air, firm up the midriff and sit down between your heels.',
        'Reach at least a level thigh if you can do so with a long back and flat feet.',
        'Press the floor apart and stand, exhaling past the midpoint.',
        'Bring the bells down to the floor by way of a short back swing or one at a time.'),
    json_array(
        'Interlock the fingertips if the bells drift apart.',
        'Raise the heels on small plates or a wedge when tight ankles throw you forwards.',
        'Breathe at the top, because there is little room for it at the bottom.',
        'Hands that go numb show that the handles lie too far towards the fingers.'));

INSERT INTO edition VALUES (
    'sit-to-stand', 'Sit-to-stand',
    json_array('chair stand', 'chair squat', 'sit to stand', '30-second chair stand', 'chair rise'),
    'strength', 'squat', 'beginner', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 3.0, '02056',
    json_array(), json_array('bodyweight-squat'), FALSE,
    'Standing up from a chair and sitting down again with control. It trains what you need for toilets, cars and sofas, and is one of the most valuable exercises in later life.',
    json_array(
        'Set a firm chair with its back against a wall and sit on the front half of the seat.',
        'Place your feet at hip width, a little behind the knees.',
        'Cross the arms in front of your chest, or rest the hands on the thighs or armrests.',
        'Lean forward until your nose is above your toes.',
        'Push through the whole foot and stand up straight, breathing out.',
        'Reach back with the hips and sit down to a slow count of three.',
        'Touch the seat softly before you rise once more.'),
    json_array(
        'A cushion on the seat makes it easier and a lower chair makes it harder.',
        'Knees that fall inwards behave better with a loop of band or a thought of the little toes.',
        'Hold a dumbbell or a shopping bag at your chest once fifteen come easily.',
        'After standing, wait a moment before walking off if your head swims.'));

INSERT INTO edition VALUES (
    'forward-lunge', 'Forward lunge',
    json_array('front lunge', 'stepping lunge', 'alternating forward lunge', 'lunge'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 3.8, '02022',
    json_array('knee'), json_array('walking-lunge'), FALSE,
    'A lunge with a long step to the front and a push back to where you stood. It trains the thighs to brake and push off, as in sport and on stairs, and follows well once the backward lunge feels steady.',
    json_array(
        'Stand upright with your feet at hip width and your hands on your hips.',
        'Breathe in and take a long step straight ahead, keeping the width of your hips between the feet.',
        'Land softly on the heel, roll on to the whole foot and bend both knees.',
        'Let the back knee come down to a few centimetres from the floor while your trunk stays tall or leans slightly forward.',
        'Push off firmly with the front foot and step back beside the other in one go, breathing out.',
        'Lunge with the other leg next and go on alternating, counting each step as one repetition.'),
    json_array(
        'If you need two small hops to get back, shorten the stride.',
        'Feet on one line make you totter, so picture a pair of rails under you.',
        'A light dumbbell in each hand is the next step when twelve lunges for each leg are easy.'));

INSERT INTO edition VALUES (
    'curtsy-lunge', 'Curtsy lunge',
    json_array('curtsey lunge', 'crossover lunge', 'crossing reverse lunge'),
    'strength', 'lunge', 'intermediate', 'compound', 'push', json_array(),
    json_array('glutes', 'quadriceps'), json_array('abductors', 'adductors', 'hamstrings'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 60, NULL, 3.8, '02022',
    json_array('knee'), json_array(), FALSE,
    'A backward lunge in which the rear foot crosses behind the front one, as in a curtsy. It works the outer hip of the standing leg harder than other lunges and suits people whose knees feel fine in those.',
    json_array(
        'Stand with your feet below your hips and your hands clasped in front of your chest.',
        'Put your weight on one leg and firm up the buttock on that side.',
        'Step back and across with the other leg, until the ball of that foot lands behind and just outside the standing heel.',
        'Keep both hip bones and the front knee facing forward while you sink, taking a breath in.',
        'Stop with the front thigh near level and the back knee pointing at the floor.',
        'Drive through the standing heel to come up, breathe out and bring the rear foot home.',
        'Do all curtsies on this leg before you begin with the other.'),
    json_array(
        'Cross only as far as your hips stay square, for twisting loads the knee.',
        'Hold on to a chair beside you at first, since the crossed feet leave little to balance on.',
        'Hug a dumbbell to your chest once the movement is smooth on both sides.'));

INSERT INTO edition VALUES (
    'dumbbell-walking-lunge', 'Dumbbell walking lunge',
    json_array('DB walking lunge', 'weighted walking lunge', 'dumbbell lunge walk'),
    'strength', 'lunge', 'intermediate', 'compound', 'push', json_array('dumbbell'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 5.0, '02052',
    json_array('knee'), json_array(), TRUE,
    'Lunging across the room with a dumbbell in each hand. It taxes legs, grip and lungs together and, besides the weights, needs only a strip of free floor.',
    json_array(
        'Clear a straight lane of ten metres or as much as you have, and pick up the dumbbells with bent knees.',
        'Stand tall with your arms long and your shoulders drawn away from your ears.',
        'Step forward about as far as a stride and a half, and set down the whole foot.',
        'Lower the rear knee to just above the floor with a breath in, the weights hanging still.',
        'Drive through the front leg, exhale and bring the rear foot past into the next lunge.',
        'Turn round with a few normal steps at the end of the lane and walk back until the repetitions are done.',
        'Put the dumbbells down with a straight back and both feet side by side.'),
    json_array(
        'Place your feet beside each other for a moment between strides if the balance is shaky.',
        'Your front shin may tilt forward, but the heel has to stay down.',
        'Count the steps of both legs together, so that a set of twenty means ten on each side.'));

INSERT INTO edition VALUES (
    'dumbbell-bulgarian-split-squat', 'Dumbbell Bulgarian split squat',
    json_array('DB Bulgarian split squat', 'dumbbell rear-foot-elevated split squat', 'weighted Bulgarian split squat'),
    'strength', 'lunge', 'intermediate', 'compound', 'push', json_array('bench', 'dumbbell'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'abductors', 'calves'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 5.0, '02052',
    json_array('knee'), json_array(), TRUE,
    'The split squat with the rear foot on a bench and a dumbbell in each hand. Few exercises build thighs and buttocks so well for so little load on the back, provided the unloaded version is steady.',
    json_array(
        'Put the dumbbells beside the spot where your front foot will stand, a good stride ahead of the bench.',
        'Lay the instep of your rear foot on the bench, squat down and grasp the dumbbells.',
        'Stand up on the front leg with your arms hanging and your chest leaning slightly over the thigh.',
        'Inhale and let the rear knee drop straight towards the floor.',
        'Go down until the front thigh is level or the stretch in the rear hip tells you to stop.',
        'Press through the middle of your front foot to rise, breathing out.',
        'Set the dumbbells down before you take the rear foot off, and take a minute before the second leg.'),
    json_array(
        'Begin with dumbbells you could use for a split squat on flat ground with ease.',
        'If your grip gives up before the legs, use straps or hold one heavier weight at the chest.',
        'Put a rolled towel or a foam pad under the instep when the edge of the bench hurts.'));

INSERT INTO edition VALUES (
    'dumbbell-step-up', 'Dumbbell step-up',
    json_array('DB step-up', 'dumbbell box step-up', 'loaded step-up'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array('dumbbell', 'box'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 5.0, '02052',
    json_array('knee'), json_array(), TRUE,
    'Stepping on to a box with a dumbbell in each hand. It strengthens one leg at a time for stairs, hills and hiking with a pack, after a few weeks of doing it unloaded.',
    json_array(
        'Choose a box at which your thigh is level or lower when the foot is on top, and check that it does not rock.',
        'Hold the dumbbells at your sides and plant one foot fully on the box.',
        'Bring your chest a little forward over the raised knee and take a breath.',
        'Stand up with the strength of that leg alone, exhaling until hip and knee are straight.',
        'Let the other foot touch the top lightly for balance.',
        'Step back down with the same foot you brought up last, and take three seconds over it.',
        'Repeat with the working foot staying on the box, then train the other side.'),
    json_array(
        'The foot on the ground should not spring; if it does, the box is too high or the weights are too heavy.',
        'Look straight ahead at eye level, since staring at your feet rounds the back.',
        'Hold one dumbbell on the side of the trailing leg and a rail with the other hand if you feel unsafe.'));

INSERT INTO edition VALUES (
    'barbell-reverse-lunge', 'Barbell reverse lunge',
    json_array('barbell step-back lunge', 'barbell rear lunge', 'back-rack reverse lunge'),
    'strength', 'lunge', 'intermediate', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves', 'abs'),
    json_array('weight', 'reps'), 'external', TRUE, 120, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'A step-back lunge with the bar across the upper back. It lets strong legs work with more weight than the hands can hold, one side after the other, and calls for sound balance.',
    json_array(
        'Set the safety bars a little below the height of the bar in your deepest lunge, and rest the bar on your upper back as for a squat.',
        'Walk out of the hooks and stand in the middle of the rack with your feet under your hips.',
        'Breathe in, brace and step straight back on to the ball of one foot.',
        'Sink until the rear knee hovers above the floor, with most of your weight on the front foot.',
        'Push through the front heel and bring the back leg forward again in one movement, exhaling as you come up.',
        'Find your balance and your breath before the next step with the same leg.',
        'Change legs after a set, and walk the bar back to the uprights.'),
    json_array(
        'Take about a third of your squat weight for the first sessions.',
        'Step back to one spot every time; a strip of tape on the floor helps.',
        'If you totter, hold the position with both feet down instead of fighting for the repetition.'));

INSERT INTO edition VALUES (
    'front-foot-elevated-split-squat', 'Front-foot-elevated split squat',
    json_array('FFESS', 'elevated split squat', 'deficit split squat'),
    'strength', 'lunge', 'intermediate', 'compound', 'push', json_array(),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'hip-flexors'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 90, NULL, 3.0, '02056',
    json_array('knee'), json_array('bulgarian-split-squat'), FALSE,
    'A split squat with the front foot on a low step or a flat pile of plates. The extra depth stretches the rear hip and works the front thigh over a longer path, and balance is easier than with the rear foot raised.',
    json_array(
        'Put down a firm step or one or two large plates, about as high as your palm is wide.',
        'Stand with one foot in the middle of it and take a long step back with the other on to the ball of the foot.',
        'Shift most of your weight forward and stand tall with your hips square.',
        'Inhale and lower yourself slowly, letting the front knee travel over its toes while the heel stays put.',
        'Go down until the rear knee nearly touches the floor and the back of the front thigh meets the calf, or as deep as is comfortable.',
        'Exhale and push the platform away until the front leg is nearly straight.',
        'Stay in the split stance until the set is complete, then swap the feet.'),
    json_array(
        'Check that the step cannot slip, for bare metal plates slide on smooth floors.',
        'A hand on a post lets you go deeper in the first weeks.',
        'Hold dumbbells at your sides for more load, and keep the platform as it is.'));

INSERT INTO edition VALUES (
    'smith-split-squat', 'Smith split squat',
    json_array('Smith machine split squat', 'Smith machine static lunge', 'Smith machine lunge'),
    'strength', 'lunge', 'beginner', 'compound', 'push', json_array('smith-machine'),
    json_array('quadriceps', 'glutes'), json_array('adductors', 'hamstrings', 'calves'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 5.0, '02052',
    json_array('knee'), json_array(), FALSE,
    'A lunge on the spot under the guided bar of a Smith machine. As the rails keep you from tipping sideways, you can put all your attention and effort into the front leg.',
    json_array(
        'Place a mat for your knee under the bar and set the stops just below its lowest height.',
        'Get under the bar with it resting on your upper back, and unhook it by turning your wrists.',
        'Move one foot half a step forward and the other a full step back, on the ball of the foot.',
        'Check that the bar comes down midway between your feet or slightly nearer to the front one.',
        'Breathe in and drop straight down until the rear knee brushes the mat.',
        'Push up with the front leg, blowing out, and leave the knee a little soft at the top.',
        'Hook the bar in before you change your feet round.'),
    json_array(
        'Move the front foot further out for the buttocks, closer in for the thigh.',
        'Try the stance with the empty bar first, because the rails do not forgive a wrong distance.',
        'The back leg steadies and no more, so keep its push to a minimum.'));

INSERT INTO edition VALUES (
    'barbell-lunge', 'Barbell lunge',
    json_array('barbell forward lunge', 'barbell alternating lunge', 'back-loaded lunge'),
    'strength', 'lunge', 'intermediate', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'adductors', 'calves', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'A forward lunge with a barbell on the upper back, one leg after the other. It lets you load the legs heavily one at a time and asks for good balance, so learn it with dumbbells first.',
    json_array(
        'Set the bar in a rack at mid-chest height and clear two metres of floor in front of you.',
        'Take the bar on the muscle of your upper back as in a squat and walk back out of the rack.',
        'Stand with feet at hip width, brace and look straight ahead.',
        'Step forward far enough that both knees can bend to right angles, the front foot flat.',
        'Sink until the back knee is just above the floor, with the front knee over the toes.',
        'Push off the front heel and come back to standing in one step, breathing out.',
        'Lunge with the other leg, and count both when you write down the set.',
        'Walk the bar back on to the hooks when you have finished.'),
    json_array(
        'Feet on two rails rather than on one line keep you from wobbling sideways.',
        'A bar that tips forward means a rushed step; pause upright between the legs.',
        'If you get stuck, set the back knee on the floor and let the bar roll off behind with nobody there.'));

INSERT INTO edition VALUES (
    'sumo-deadlift', 'Sumo deadlift',
    json_array('barbell sumo deadlift', 'wide-stance deadlift', 'sumo DL'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('barbell'),
    json_array('glutes', 'quadriceps', 'adductors'), json_array('hamstrings', 'lower-back', 'traps', 'upper-back', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(), FALSE,
    'A deadlift in a wide stance with the hands between the knees. The trunk stays more upright than in the usual deadlift, which shifts work from the lower back to thighs, buttocks and inner thighs.',
    json_array(
        'Stand so wide that your shins are upright when you are down, with your toes turned well out and the bar over the middle of your feet.',
        'Push your knees out, sink your hips and grip the bar at shoulder width with straight arms.',
        'Pull your chest up and your hips close to the bar until your back is long and firm.',
        'Take a deep breath into your belly, brace and lean back a little to draw the slack out of the bar.',
        'Spread the floor with your feet and stand up, the bar sliding up along your legs.',
        'Lock hips and knees at the same time and stand tall without leaning back.',
        'Lower the bar along the thighs by sitting back and down, and let the plates come to rest before you pull again.'),
    json_array(
        'Hips that shoot up first turn it into a stiff-leg lift; wait until your legs have broken the bar from the floor.',
        'Knees in front of the bar or caving inwards ask for a narrower stance.',
        'Mind your toes, as the plates come down close to them.'));

INSERT INTO edition VALUES (
    'rack-pull', 'Rack pull',
    json_array('block pull', 'partial deadlift', 'elevated deadlift', 'barbell rack pull'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('barbell', 'rack'),
    json_array('glutes', 'lower-back', 'hamstrings'), json_array('traps', 'upper-back', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(), FALSE,
    'A deadlift that begins with the bar on the safety pins around the knees. The shorter way lets the back and grip get used to more weight and helps people who cannot reach the floor with a flat back.',
    json_array(
        'Fix the safety pins so that the bar lies just below or just above your kneecaps.',
        'Stand with your thighs close to the bar and your feet at hip width.',
        'Push your hips back, bend your knees slightly and grip just outside your legs.',
        'Raise your chest, press your shoulder blades down and fill your trunk with air.',
        'Squeeze the bar off the pins by driving your hips forward, and keep it against your thighs.',
        'Stand straight for a moment with firm buttocks.',
        'Breathe out and ease the bar back on to both pins by pushing the hips behind you.'),
    json_array(
        'Dropping the bar on the pins bends it, so set it down as quietly as you can.',
        'Being able to lift more than from the floor is no reason to add all of it in the first week.',
        'Shrugging or leaning back at the top adds nothing but strain.'));

INSERT INTO edition VALUES (
    'stiff-leg-deadlift', 'Stiff-leg deadlift',
    json_array('straight-leg deadlift', 'stiff-legged deadlift', 'SLDL', 'barbell stiff-leg deadlift'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('barbell'),
    json_array('hamstrings', 'glutes', 'lower-back'), json_array('adductors', 'forearms', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(), FALSE,
    'A deadlift from the floor with high hips and almost straight knees. It loads hamstrings and lower back through a long stretch and should be done with clearly less than the ordinary deadlift.',
    json_array(
        'Stand with the bar over the middle of your feet, which are set at hip width.',
        'Unlock your knees by a few degrees and leave them at that angle.',
        'Bend at the hips with a flat back until you can grip the bar just outside your shins; put it on plates or blocks if the floor is too far away.',
        'Breathe in, brace and draw your armpits down over the bar.',
        'Raise your chest and push your hips forward so that the bar climbs close to your legs.',
        'Stand up straight, then breathe again.',
        'Send your hips back and let the bar travel down the same way until the plates touch the floor.'),
    json_array(
        'The back must not round for the sake of reaching the floor, so lift from a height you can hold.',
        'Start with about half of your deadlift.',
        'Stiff does not mean locked, as fully straight knees pass the strain on to the backs of the joints.'));

INSERT INTO edition VALUES (
    'dumbbell-deadlift', 'Dumbbell deadlift',
    json_array('DB deadlift', 'two-dumbbell deadlift', 'dumbbell conventional deadlift'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('dumbbell'),
    json_array('glutes', 'hamstrings', 'quadriceps'), json_array('lower-back', 'forearms', 'upper-back', 'adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(), FALSE,
    'Picking up two dumbbells from low down and setting them back again. It teaches the safe way to lift things at home and builds the legs and back, with no barbell needed.',
    json_array(
        'Stand with your feet at hip width and a dumbbell on the floor or on a low step at the outside of each foot.',
        'Push your hips back and bend your knees until you can grasp both handles without rounding your back.',
        'Look at the floor a little way ahead, raise your chest and tighten your stomach.',
        'Breathe in and push the ground away with your whole feet.',
        'Let the dumbbells rise beside your legs and stand tall with your buttocks tensed.',
        'Breathe out, then reach back with your hips first and bend the knees once the weights pass them.',
        'Touch down lightly or stop at mid-shin, and begin the next lift with a new breath.'),
    json_array(
        'If you cannot reach the handles well, stand each dumbbell on a book or a step.',
        'Dumbbells that drift forward pull on the lower back, so keep them in line with your ankles.',
        'Use your legs for the first half and your hips for the second.'));

INSERT INTO edition VALUES (
    'dumbbell-single-leg-romanian-deadlift', 'Dumbbell single-leg Romanian deadlift',
    json_array('dumbbell single-leg RDL', 'DB single-leg RDL', 'one-leg dumbbell deadlift'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('dumbbell'),
    json_array('glutes', 'hamstrings'), json_array('abductors', 'lower-back', 'adductors', 'forearms', 'calves'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(), FALSE,
    'The one-legged hip hinge with a dumbbell in hand. It gives buttocks and hamstrings heavy work for a light weight and steadies the hips of runners, once the unloaded form no longer wobbles.',
    json_array(
        'Hold one dumbbell in the hand opposite the leg you will stand on, or one in each hand.',
        'Balance on that leg with its knee slightly bent and the other foot just off the ground.',
        'Breathe in and fold forward from the hip, reaching the free heel towards the wall behind you.',
        'Let the dumbbell sink straight down in front of the standing shin, with a flat back and level hips.',
        'Turn round when your trunk is close to horizontal or the hamstring is taut.',
        'Drive the standing foot into the floor and bring your hips through, breathing out.',
        'Tap the free foot down between repetitions whenever you need to, then train the second side.'),
    json_array(
        'Touch the wall with your free hand while you learn, which lets you use a weight that counts.',
        'The leg behind and the trunk move as one piece; if the leg sinks, the chest has to rise with it.',
        'Barefoot or in flat shoes you feel the ground better.'));

INSERT INTO edition VALUES (
    'b-stance-romanian-deadlift', 'B-stance Romanian deadlift',
    json_array('B-stance RDL', 'kickstand Romanian deadlift', 'kickstand RDL', 'staggered-stance Romanian deadlift'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('dumbbell'),
    json_array('glutes', 'hamstrings'), json_array('lower-back', 'adductors', 'forearms'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 5.0, '02052',
    json_array('lower_back'), json_array('dumbbell-single-leg-romanian-deadlift'), FALSE,
    'A Romanian deadlift with nearly all the weight on one leg while the toes of the other rest on the floor as a kickstand. It trains each side alone without the balancing act of a true one-legged hinge.',
    json_array(
        'Stand with a dumbbell in each hand and your feet at hip width.',
        'Slide one foot back until its toes are level with the other heel, and lift that rear heel.',
        'Put about nine tenths of your weight on the front foot and bend both knees slightly.',
        'Breathe in and push the hip of the front leg straight back, letting the weights glide down its thigh.',
        'Stop with the dumbbells below the knee, or earlier if the back of the thigh is fully stretched.',
        'Exhale, press through the front heel and push the hip forward until you stand straight.',
        'Finish the side, set the feet anew and go on with the other.'),
    json_array(
        'If you feel the rear leg working, shift more of your weight to the front.',
        'Keep both hip bones pointing at the floor rather than opening to the rear side.',
        'A single dumbbell on the side of the rear foot makes the front hip work harder still.'));

INSERT INTO edition VALUES (
    'machine-hip-thrust', 'Machine hip thrust',
    json_array('hip thrust machine', 'glute drive', 'plate-loaded hip thrust'),
    'strength', 'hinge', 'beginner', 'compound', 'push', json_array('hip-thrust-machine'),
    json_array('glutes'), json_array('hamstrings', 'quadriceps', 'adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 5.0, '02052',
    json_array('supine'), json_array(), FALSE,
    'The hip thrust in a machine with a back pad and a padded belt or lever across the hips. It saves the trouble of rolling a loaded bar into place and trains the buttocks safely to the last repetition.',
    json_array(
        'Load the machine lightly and sit down with your shoulder blades against the upper edge of the back pad.',
        'Fasten the belt or lay the pad across the crease of your hips.',
        'Put your feet flat on the plate at hip width, so that your shins are upright when your hips are high.',
        'Push up a little to take the load and release the safety lever.',
        'Breathe out and drive your hips up until thighs and trunk are in line, with your chin tucked.',
        'Squeeze your buttocks hard for a second.',
        'Breathe in on the way down and turn round just before the weight comes to rest.',
        'After the last one, set the lever while your hips are up and then sit down.'),
    json_array(
        'Feet placed too far away make the hamstrings cramp; too close, and the front of the thighs takes over.',
        'Ribs that flare at the top mean the lower back is lifting, so stop when the hips are straight.',
        'A pause on each repetition counts for more than another plate.'));

INSERT INTO edition VALUES (
    'single-leg-hip-thrust', 'Single-leg hip thrust',
    json_array('one-leg hip thrust', 'unilateral hip thrust', 'bodyweight single-leg hip thrust'),
    'strength', 'hinge', 'intermediate', 'compound', 'push', json_array('bench'),
    json_array('glutes'), json_array('hamstrings', 'quadriceps', 'abductors', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 75, NULL, 3.0, '02056',
    json_array('supine'), json_array(), TRUE,
    'A hip thrust with the back on a bench and only one foot on the floor. It makes your own weight enough for a hard set of buttock training and comes after the one-legged bridge on the floor.',
    json_array(
        'Sit on the floor against the long side of a bench that cannot slide, with its edge just below your shoulder blades.',
        'Bend one knee with the foot flat, and draw the other knee up over your hip.',
        'Spread your arms along the bench and tuck your chin a little.',
        'Breathe out and push through the standing heel until your hips are level with your shoulders and the thigh.',
        'Hold still for a second with both sides of the pelvis equally high.',
        'Lower slowly with an in-breath until your seat is just above the floor.',
        'Do the set, lower both feet, rest and change sides.'),
    json_array(
        'Look at the wall in front of you rather than at the ceiling, which keeps the ribs down.',
        'If the pelvis tips to the free side, go back to bridges on the floor for some weeks.',
        'A dumbbell on the crease of the working hip adds load.'));

INSERT INTO edition VALUES (
    'frog-pump', 'Frog pump',
    json_array('frog pumps', 'frog bridge', 'butterfly bridge'),
    'strength', 'hinge', 'beginner', 'compound', 'push', json_array(),
    json_array('glutes'), json_array('abductors'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 45, NULL, 3.0, '02056',
    json_array('supine'), json_array('single-leg-glute-bridge'), FALSE,
    'A small bridge with the soles of the feet together and the knees fallen open. The position takes the hamstrings out of it, so that beginners feel their buttocks at last, mostly in sets of twenty and more.',
    json_array(
        'Lie on your back on a mat and put the soles of your feet together, close to your seat.',
        'Let your knees drop out to the sides as far as is comfortable.',
        'Tuck your chin, flatten your lower back and rest on your elbows or lay your arms beside you.',
        'Press the outer edges of your feet into the floor and lift your hips with a short breath out.',
        'Clench your buttocks at the top, where the hips are fully open.',
        'Sink until your seat nearly touches the mat, and pump again at an even pace.',
        'When the buttocks tire, put your hips down and close your knees with your hands.'),
    json_array(
        'Pull the heels nearer to you or push them away until the buttocks do the work.',
        'Leave this one out if open knees pinch in the groin, and choose an ordinary bridge.',
        'A dumbbell held on the hips makes the small movement harder.'));

INSERT INTO edition VALUES (
    'reverse-hyperextension', 'Reverse hyperextension',
    json_array('reverse hyper', 'reverse back extension', 'reverse hyper machine'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('reverse-hyper-machine'),
    json_array('glutes', 'hamstrings', 'lower-back'), json_array('adductors'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(), FALSE,
    'Lying face down on a high pad, you swing the legs up behind you against a weighted lever. It strengthens buttocks, hamstrings and spine with little pressure on the back, and is often used as a gentle partner of heavy deadlifts.',
    json_array(
        'Load lightly, step up and fasten the strap or roller behind your ankles.',
        'Lie with your belly on the pad so that its edge is in the crease of your hips and the legs hang free.',
        'Hold the handles and press your chest into the pad.',
        'Breathe out and raise your legs behind you, nearly straight, by tightening your buttocks.',
        'Stop when they are in line with your trunk and stay there for a beat.',
        'Let them come down slowly with an in-breath, under the pad only as far as your back stays calm.',
        'Let the lever come to rest before you free your feet.'),
    json_array(
        'Kicking the weight up turns it into a pendulum, so begin each lift from a near standstill.',
        'Legs higher than the trunk squeeze the lower back, and gain nothing.',
        'With no load on the machine, squeeze the feet together and slow down to three seconds each way.'));

INSERT INTO edition VALUES (
    'glute-ham-raise', 'Glute-ham raise',
    json_array('GHR', 'glute ham developer raise', 'GHD raise', 'glute-ham developer'),
    'strength', 'hinge', 'advanced', 'compound', 'pull', json_array('glute-ham-bench'),
    json_array('hamstrings', 'glutes'), json_array('calves', 'lower-back'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 120, NULL, 3.0, '02056',
    json_array('knee', 'lower_back'), json_array('nordic-hamstring-curl'), FALSE,
    'On a bench with a curved pad and held ankles, you lower the whole body to level and pull it up with the hamstrings. It trains them at hip and knee together and is one of the hardest things you can do for the back of the thighs.',
    json_array(
        'Set the foot plate so that your knees lie just behind the thickest part of the pad, with your feet flat against the plate.',
        'Climb in, hook your ankles and kneel upright on the pad with your arms crossed over your chest.',
        'Tighten buttocks and stomach so that you are straight from knees to head.',
        'Breathe in and lower yourself forward by opening the knees, as slowly as you can.',
        'Keep going until your body is level with the floor.',
        'Push your toes into the plate, curl yourself up by bending the knees and breathe out near the top.',
        'Come back to kneeling and hold the grips while you take your feet out.'),
    json_array(
        'Lower only and push yourself up with your hands on the frame until the first whole repetition comes.',
        'Bending at the waist on the way up cheats the hamstrings, so keep your hips open.',
        'A foot plate set a little further from the pad makes the lift easier.',
        'Hold a plate at your chest after three clean sets of ten.'));

INSERT INTO edition VALUES (
    'clean', 'Clean',
    json_array('squat clean', 'full clean', 'barbell clean', 'barbell squat clean'),
    'strength', 'hinge', 'advanced', 'compound', 'pull', json_array('barbell'),
    json_array('quadriceps', 'glutes', 'hamstrings', 'traps'), json_array('upper-back', 'lower-back', 'calves', 'forearms', 'front-delts', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('knee', 'shoulder', 'lower_back', 'wrist'), json_array('clean-and-jerk'), FALSE,
    'The full clean takes the bar from the floor to the shoulders, caught in a deep front squat. It is a skill of Olympic lifting for people who already power clean and front squat with ease; learn it with a coach if you can.',
    json_array(
        'Train on a platform with bumper plates, and warm up wrists, ankles and a few empty-bar front squats.',
        'Stand with the bar over the middle of the feet, grip it a thumb length outside your legs and make the back tight, shoulders slightly in front of the bar.',
        'Push with the legs so that hips and shoulders rise together and the bar stays close to the shins.',
        'When the bar has passed the knees, bring the trunk upright and the bar into the upper thighs.',
        'Extend hips, knees and ankles hard and shrug, arms still long.',
        'Pull yourself down under the bar, turn the elbows round fast and meet it on the shoulders as you sink into the squat.',
        'Stand up with the elbows high, breathe and let the bar down in front of you.'),
    json_array(
        'Looping the bar forward means that the hips hit it away; keep it close enough to brush your shirt.',
        'In a miss, push the bar forward, let go and jump back.',
        'Build it from the top: front squat, then hang clean, then clean from the floor.'));

INSERT INTO edition VALUES (
    'clean-and-jerk', 'Clean and jerk',
    json_array('C&J', 'clean & jerk', 'barbell clean and jerk'),
    'strength', 'hinge', 'advanced', 'compound', 'push', json_array('barbell'),
    json_array('quadriceps', 'glutes', 'hamstrings', 'traps', 'front-delts', 'triceps'), json_array('side-delts', 'upper-back', 'lower-back', 'calves', 'forearms', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('knee', 'shoulder', 'lower_back', 'wrist', 'overhead'), json_array(), FALSE,
    'One of the two lifts of Olympic weightlifting: the bar goes from the floor to the shoulders and from there, with a drive of the legs, overhead. It is for lifters who have learnt clean and jerk apart.',
    json_array(
        'Make sure that nobody stands on or beside the platform and that bumper plates are locked with collars.',
        'Clean the bar as you have practised and stand up with it completely.',
        'Bring the feet under the hips, let the bar rest on the shoulders and take one or two breaths.',
        'Dip straight down a hand width with the trunk upright, then drive up hard through the whole foot.',
        'Split the feet, one forward and one back, and punch the arms straight as the bar floats up.',
        'Steady yourself with the front shin upright and the back knee bent, bar over the back of the neck.',
        'Step the front foot back, then the rear foot forward, until both are in line.',
        'Lower the bar to the shoulders or drop it in front of you with your hands following it.'),
    json_array(
        'A dip that tips on to the toes throws the bar forward and loses the jerk.',
        'Do singles with two to three minutes between them; each one deserves a fresh head.',
        'If the arms have to press the bar out, take less weight and drive longer with the legs.'));

INSERT INTO edition VALUES (
    'snatch', 'Snatch',
    json_array('squat snatch', 'full snatch', 'barbell snatch', 'hang snatch', 'high hang snatch', 'pause snatch', 'no-feet snatch'),
    'strength', 'hinge', 'advanced', 'compound', 'pull', json_array('barbell'),
    json_array('quadriceps', 'glutes', 'hamstrings', 'traps'), json_array('upper-back', 'lower-back', 'side-delts', 'front-delts', 'triceps', 'calves', 'forearms', 'abs', 'rotator-cuff'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('knee', 'shoulder', 'lower_back', 'wrist', 'overhead'), json_array(), FALSE,
    'The snatch brings the bar from the floor to straight arms overhead in one movement, caught in a deep overhead squat. It needs speed, courage and mobile shoulders and ankles, and is best learnt from a coach with a light bar.',
    json_array(
        'Check that the overhead squat with an empty bar is steady and painless before you snatch at all.',
        'Find your grip: with the arms hanging, the bar should lie in the fold of your hips.',
        'Set up with the bar over mid-foot, hips a little lower than in a deadlift, back flat and arms long.',
        'Push the floor away patiently and sweep the bar close past the knees.',
        'Meet the bar with the hips as you stand up explosively, and shrug.',
        'Pull your body under it with high elbows, then punch the arms straight and drop into the squat.',
        'Press up against the bar, find your balance and stand.',
        'Drop the bar in front of you with your hands guiding it, never behind on purpose.'),
    json_array(
        'Arms that bend early turn a jump into a curl; think of long ropes with hooks.',
        'A bar lost behind you is safe if you let go and step forward.',
        'Doubles and singles with light weights build the pattern; stop when you start to chase the bar.'));

INSERT INTO edition VALUES (
    'hang-power-clean', 'Hang power clean',
    json_array('hang clean', 'high hang power clean', 'barbell hang clean'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('barbell'),
    json_array('traps', 'glutes', 'hamstrings'), json_array('quadriceps', 'upper-back', 'lower-back', 'calves', 'forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 6.0, '02050',
    json_array('shoulder', 'lower_back', 'wrist'), json_array('power-clean'), FALSE,
    'A clean that begins from standing with the bar at the thighs and ends in a quarter squat. It leaves out the tricky part off the floor and is the usual way for athletes to learn explosive pulling.',
    json_array(
        'Deadlift a light bar to standing with a grip just outside the thighs, or take it from blocks.',
        'Soften the knees and push the hips back until the bar has slid to just above the knees, back flat.',
        'Feel the weight over the middle of the feet with the shoulders in front of the bar.',
        'Jump upwards by straightening hips and knees, and shrug when the bar is high on the thighs.',
        'Keep the bar close, drop a few centimetres and shoot the elbows forward beneath it.',
        'Receive it on the front of the shoulders with hips back and knees bent.',
        'Stand up, breathe out and let the bar return to the thighs with bent knees.'),
    json_array(
        'Swinging the bar out in a circle comes from pulling with the arms before the jump.',
        'Fingertips alone may hold the bar in the catch as long as the elbows are high.',
        'Sets of three with plenty of rest keep the speed that this lift is for.'));

INSERT INTO edition VALUES (
    'power-snatch', 'Power snatch',
    json_array('barbell power snatch', 'hang power snatch'),
    'strength', 'hinge', 'advanced', 'compound', 'pull', json_array('barbell'),
    json_array('traps', 'glutes', 'hamstrings', 'quadriceps'), json_array('upper-back', 'lower-back', 'side-delts', 'front-delts', 'triceps', 'calves', 'forearms', 'rotator-cuff'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('shoulder', 'lower_back', 'wrist', 'overhead'), json_array('snatch'), FALSE,
    'A snatch caught with straight arms in a quarter squat. It develops speed from the floor to overhead and asks for less mobility than the full lift, but as much care.',
    json_array(
        'Use bumper plates and a clear platform, and warm up the shoulders with a stick.',
        'Take a wide grip so that the bar hangs in the crease of the hips when you stand.',
        'Start with the bar over mid-foot, chest lifted and the back muscles tight.',
        'Rise with an even push until the bar is past the knees, then speed up.',
        'Extend fully as the bar reaches the hips and shrug with straight arms.',
        'Lead the elbows up and out, flip the bar over and lock the arms in one go.',
        'Land with the feet flat and the thighs above level, steady the bar over the ears and stand up.'),
    json_array(
        'A slow press-out at the top means too much weight or too little pull.',
        'The bar travels close to your face, so keep it near but lean the head neither back nor forward.',
        'Learn it from the hang in sets of two or three before you start from the floor.'));

INSERT INTO edition VALUES (
    'clean-pull', 'Clean pull',
    json_array('barbell clean pull', 'clean-grip pull', 'Olympic pull'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('barbell'),
    json_array('glutes', 'hamstrings', 'traps'), json_array('quadriceps', 'lower-back', 'upper-back', 'calves', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(), FALSE,
    'The first half of a clean: the bar is pulled from the floor with speed, finishing in a shrug on the toes without a catch. It makes the pull stronger and faster and lets you use more weight than you can clean.',
    json_array(
        'Place your feet under the hips with the bar above your shoelaces and grip it as for a clean.',
        'Straighten your back, lift the chest and let the shoulders cover the bar.',
        'Drive with the legs, keeping the angle of your back until the bar is at the knees.',
        'Sweep the bar in towards the thighs as you come upright.',
        'Finish with a hard extension of hips and ankles and a shrug, arms straight.',
        'Bend the knees and let the bar go back down along the same line, reset and repeat.'),
    json_array(
        'If the bar slows down above the knees, take plates off, since a slow pull trains the wrong thing.',
        'Straps save the grip for heavy sets, but never wear them for cleans themselves.',
        'Bending the arms to reach higher is a different exercise; here they stay long.'));

INSERT INTO edition VALUES (
    'dumbbell-snatch', 'Dumbbell snatch',
    json_array('single-arm dumbbell snatch', 'one-arm dumbbell snatch', 'DB snatch'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('dumbbell'),
    json_array('glutes', 'hamstrings', 'traps'), json_array('quadriceps', 'side-delts', 'front-delts', 'triceps', 'lower-back', 'forearms', 'abs'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 6.0, '02050',
    json_array('shoulder', 'lower_back', 'overhead'), json_array(), FALSE,
    'A one-arm lift that takes a dumbbell from the floor to overhead in a single burst. It teaches explosive hips more easily than the barbell snatch and needs very little kit.',
    json_array(
        'Put a dumbbell between your feet, which are a little wider than your hips.',
        'Squat and hinge down with a flat back, and grip it with one hand, the other arm out to the side.',
        'Pull the shoulder back slightly and brace your trunk.',
        'Stand up with a jump-like drive so that the dumbbell travels close along the front of the body.',
        'Shrug and lift the elbow high as the weight passes the chest.',
        'Punch the hand through to the ceiling and catch it with a straight arm and slightly bent knees.',
        'Stand tall, then bring the weight to the shoulder, down to the thigh and to the floor with a flat back.'),
    json_array(
        'Letting the arm do the lifting shows in a slow dumbbell; the hips should make it float.',
        'Keep the wrist stacked over the elbow in the catch so that the dumbbell does not tip.',
        'Change hands on the floor rather than in the air.'));

INSERT INTO edition VALUES (
    'smith-deadlift', 'Smith deadlift',
    json_array('Smith machine deadlift', 'Smith machine conventional deadlift'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('smith-machine'),
    json_array('glutes', 'hamstrings', 'lower-back'), json_array('quadriceps', 'upper-back', 'traps', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(), FALSE,
    'A deadlift with the bar of a Smith machine, usually from the lowest stop at shin height. The straight rails remove the question of balance, which helps while you learn to hinge, but your feet must be in the right place.',
    json_array(
        'Lower the bar to the bottom stops, or set them so that it hangs below your knees with a flat back.',
        'Stand with the bar above your laces and feet at hip width.',
        'Send the hips back, bend the knees and grip the bar just outside your legs.',
        'Make the back long, brace and take the slack out before the bar moves.',
        'Push the floor away and stand up straight, squeezing the buttocks at the top.',
        'Lower by pushing the hips back first, until the bar meets the stops softly.',
        'Turn the hooks in at a safe height when the set is over.'),
    json_array(
        'If the bar drags on the shins or pulls you on to your toes, move your feet by a few centimetres and try again.',
        'The bar itself may be counterweighted, so write down only the plates and compare like with like.',
        'Higher stops are the right choice when your back rounds at the bottom.'));

INSERT INTO edition VALUES (
    'snatch-pull', 'Snatch pull',
    json_array('barbell snatch pull', 'snatch-grip pull', 'wide-grip clean pull'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('barbell'),
    json_array('glutes', 'hamstrings', 'traps'), json_array('quadriceps', 'lower-back', 'upper-back', 'calves', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 5.0, '02052',
    json_array('lower_back'), json_array(), FALSE,
    'The pull of the snatch without the turn and the catch: from the floor to a full stretch and a shrug, with a wide grip. It strengthens the back and the habit of keeping the bar close, with more weight than you snatch.',
    json_array(
        'Stand with the bar over mid-foot and take your snatch grip, wide enough for the bar to hang in the fold of the hips.',
        'Sit lower than for a clean pull, since the wide hands bring your chest down, and make the back firm.',
        'Squeeze the bar off the floor and keep the shoulders over it until it has passed the knees.',
        'Draw it in with the lats so that it brushes the thighs.',
        'Stand up explosively to the toes and shrug as the bar meets the hips, arms long.',
        'Soften the knees, let the bar down close to the body and set up afresh.'),
    json_array(
        'When the bar leaves the hips in an arc, you have bumped it away; aim it up along the shirt.',
        'A hook grip, thumb under the fingers, or straps keep wide hands from slipping.',
        'Three or four repetitions at a weight that still moves fast are a good set.'));

INSERT INTO edition VALUES (
    'atlas-stone-load', 'Atlas stone load',
    json_array('atlas stone lift', 'stone loading', 'stone to platform', 'stone over bar'),
    'strength', 'hinge', 'advanced', 'compound', 'pull', json_array('atlas-stone', 'box'),
    json_array('glutes', 'hamstrings', 'lower-back'), json_array('quadriceps', 'upper-back', 'lats', 'biceps', 'forearms', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'Lifting a round stone from the floor to the lap and then on to a platform. The back has to round a little to embrace the stone, so it is reserved for strong deadlifters with a coach at hand.',
    json_array(
        'Place the stone between your feet in front of a sturdy platform of about waist height, and keep helpers and toes clear of its path.',
        'Straddle it with the stone under your shins, hinge down and slide your hands as far beneath as you can.',
        'Squeeze the stone between straight arms, take a breath and tighten the trunk until nothing more will move.',
        'Drag it up with hips and legs, then sit into a half squat and roll it on to your thighs.',
        'Wrap your arms over the top, hug the stone to your chest and let one short breath in.',
        'Stand up explosively with the hips and let the stone roll up your body on to the edge of the platform.',
        'Push it on with your chest, keep your fingers out from under it and step away.'),
    json_array(
        'Pull with straight arms from the floor, as bending the elbows under load is how biceps tendons tear.',
        'Tacky or rubberised sleeves save skin on the forearms and make the grip far more certain.',
        'Lap a light stone for several weeks before you take it to a platform.',
        'Three to five single lifts are a full session for most people.'));

INSERT INTO edition VALUES (
    'tyre-flip', 'Tyre flip',
    json_array('tire flip', 'tractor tyre flip', 'tyre flipping'),
    'strength', 'hinge', 'advanced', 'compound', 'push', json_array('tyre'),
    json_array('glutes', 'quadriceps', 'hamstrings'), json_array('lower-back', 'upper-back', 'chest', 'front-delts', 'triceps', 'calves'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'Turning a large tractor tyre end over end by driving it up with the legs and pushing it across. It builds power through the entire body and asks for a well-drilled deadlift and an even, open surface.',
    json_array(
        'Check that the ground beyond the tyre is free for two lengths, and stand with your chest close to the tread.',
        'Squat down with feet wider than the hips, hook both hands under the edge and press chest and shoulders against the rubber.',
        'Set your back flat and your hips a little higher than the knees, arms straight, and take a deep breath.',
        'Drive forwards and up at about forty-five degrees, as if pushing a stuck car, until the tyre is at hip height.',
        'Put one knee quickly beneath the edge to bump it higher, and turn your hands from pulling to pushing.',
        'Run the feet in and shove the tyre over with straight, strong arms, breathing out.',
        'Stand back while it falls, walk up to it calmly and set yourself anew.'),
    json_array(
        'Curling the tyre with bent elbows endangers the biceps; the legs lift and the arms merely hold.',
        'If it stalls at the knees, let it drop away from you and step back at once.',
        'Pick a tyre that you could flip six times before you try one that allows a single flip.',
        'Wear long trousers and gloves where the rubber is worn or wires show.'));

INSERT INTO edition VALUES (
    'stick-hip-hinge', 'Stick hip hinge',
    json_array('dowel hip hinge', 'broomstick hinge', 'hip hinge drill', 'stick good morning'),
    'strength', 'hinge', 'beginner', 'compound', 'pull', json_array('stick'),
    json_array('hamstrings', 'glutes'), json_array('lower-back', 'upper-back'),
    json_array('reps'), 'none', FALSE, 45, NULL, 3.0, '02056',
    json_array(), json_array(), FALSE,
    'A bow from the hips with a broomstick held along the spine, which tells at once when the back bends. It teaches the hinge behind deadlifts, swings and lifting things off the floor to people who have never felt it.',
    json_array(
        'Hold the stick upright along your back with one hand behind the neck and the other behind the waist.',
        'Let it touch you in three places: the back of the head, between the shoulder blades and on the tailbone.',
        'Place your feet at hip width and unlock your knees.',
        'Reach your seat back towards the wall behind you and let your trunk tip forward as a result.',
        'Go on until your hamstrings stop you, with all three places still on the stick.',
        'Squeeze your buttocks to come upright, and swap the hands over for the next set.'),
    json_array(
        'A gap at the tailbone means the lower back has rounded, so bow less deeply.',
        'Film yourself from the side once: shins stay nearly upright in a hinge and lean forward in a squat.'));

INSERT INTO edition VALUES (
    'sandbag-to-shoulder', 'Sandbag to shoulder',
    json_array('sandbag shouldering', 'sandbag shoulder load', 'sandbag clean to shoulder'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('sandbag'),
    json_array('glutes', 'hamstrings', 'lower-back'), json_array('quadriceps', 'upper-back', 'traps', 'biceps', 'forearms', 'abs', 'obliques'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 6.0, '02050',
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'Bringing a sandbag from the floor to the lap and up on to one shoulder. It trains lifting strength that carries over to awkward objects, once you can deadlift with a steady back.',
    json_array(
        'Lay the bag lengthways between your feet, and stand astride it with your toes turned slightly out.',
        'Hinge and bend the knees until you can grip under both ends, chest over the bag.',
        'Take a breath, flatten your back and pull the bag to your knees, then on to your thighs in a half squat.',
        'Shift your arms so that one reaches over the top and the other scoops beneath.',
        'Snap your hips straight and throw the bag up along your body towards one shoulder.',
        'Stand tall beneath it for a moment with a hand on top and your eyes ahead.',
        'Roll it forwards off the shoulder, guide it down to the lap and to the floor, and send the next one to the other side.'),
    json_array(
        'Rest in the lap for as long as you need; two calm halves are better than one hasty heave.',
        'If the bag only reaches your chest, drive harder with the hips and refrain from bending backwards.',
        'Keep the count equal for both shoulders.',
        'Dropping a bag is fine on soft ground, provided that you let it fall in front of you.'));

INSERT INTO edition VALUES (
    'single-arm-kettlebell-swing', 'Single-arm kettlebell swing',
    json_array('one-arm kettlebell swing', 'one-handed swing', 'one-hand KB swing'),
    'strength', 'hinge', 'intermediate', 'compound', 'pull', json_array('kettlebell'),
    json_array('glutes', 'hamstrings'), json_array('lower-back', 'obliques', 'abs', 'forearms', 'upper-back'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 9.8, '02058',
    json_array('lower_back'), json_array('kettlebell-snatch'), FALSE,
    'The kettlebell swing with one hand. The bell now tries to twist you at the bottom, so the waist and the grip have more to do, and a sound two-handed swing should come first.',
    json_array(
        'Set a kettlebell a foot''s length ahead of you and stand with your feet somewhat wider than your hips.',
        'Fold at the hips with a flat back, take the handle with one hand and let the other arm float out to the side.',
        'Hike the bell back between your thighs with your shoulders square to the front, breathing in.',
        'Drive the hips through, tighten buttocks and belly, and breathe out as the bell rises to the height of the chest.',
        'Let the free hand swing along in the same rhythm and keep the working shoulder in its socket.',
        'Wait for the bell to come down, give way at the hips and repeat.',
        'Let the bell swing back once more after the last repetition, set it down with a straight back and change sides.'),
    json_array(
        'If the shoulder is dragged forwards at the bottom, imagine gripping a pencil in that armpit.',
        'Choose a lighter bell than for two hands until your trunk no longer turns.',
        'Stop when the handle starts to roll in your fingers, because a flying bell is a danger to all.'));

INSERT INTO edition VALUES (
    'kettlebell-snatch', 'Kettlebell snatch',
    json_array('KB snatch', 'single-arm kettlebell snatch', 'one-arm KB snatch'),
    'strength', 'hinge', 'advanced', 'compound', 'pull', json_array('kettlebell'),
    json_array('glutes', 'hamstrings'), json_array('traps', 'upper-back', 'front-delts', 'side-delts', 'triceps', 'lower-back', 'forearms', 'abs'),
    json_array('weight', 'reps'), 'external', TRUE, 120, NULL, NULL, NULL,
    json_array('shoulder', 'lower_back', 'overhead'), json_array(), FALSE,
    'A single movement that takes a kettlebell from between the legs to a straight arm overhead. It builds power and lungs, and rests on a clean one-arm swing and a steady overhead position.',
    json_array(
        'Make sure that nothing stands before or above you, and start as for a one-arm swing.',
        'Hike the bell back, then snap the hips straight and keep the arm loose.',
        'As it passes the belly, bend the elbow and draw the bell up close to you.',
        'Loosen your hold near the forehead and punch the hand up, so that the bell turns round the forearm rather than over it.',
        'Lock the arm beside the ear with the wrist straight, and stand still for a moment.',
        'Tip the bell off the front of the hand, let it fall close to your body and catch it with the hips.',
        'Change hands on the floor when the set is over.'),
    json_array(
        'Bruised forearms mean that the hand arrives late: punch through earlier.',
        'Rehearse the drop from overhead to the rack and down before you link the repetitions.',
        'Sets of five to ten per hand stay crisp, while longer ones belong to people with hardened palms.',
        'Skip it for now if you cannot bring a straight arm beside your ear without arching your back.'));

INSERT INTO edition VALUES (
    'decline-bench-press', 'Decline bench press',
    json_array('decline barbell bench press', 'decline press', 'barbell decline press'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'push', json_array('barbell', 'rack', 'adjustable-bench'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(), FALSE,
    'A bench press with the head lower than the hips, on a slope of about 15 to 30 degrees. It aims at the lower chest over a short path, which many shoulders tolerate better than the flat press.',
    json_array(
        'Tilt the bench down inside the rack or use a decline bench with uprights, and set the safety arms just below the height of your lower chest.',
        'Hook your feet under the rollers before you lie back, with your eyes under the bar.',
        'Pull your shoulder blades together and grip the bar a little wider than your shoulders.',
        'Have a partner help you lift it out until it stands above your lower chest with straight arms.',
        'Breathe in and lower the bar to the bottom of the breastbone, elbows at about 45 degrees to the body.',
        'Press it straight up on an out-breath until your arms are straight.',
        'Guide the bar into both hooks, and sit up slowly so that the blood leaves your head.'),
    json_array(
        'Never press on a decline without safety arms or a partner, as a stuck bar would roll towards the neck.',
        'Lowering to the middle of the chest turns it into a poor flat press and strains the shoulder.',
        'Leave it out with high blood pressure, eye pressure or reflux, and choose dips or a machine.'));

INSERT INTO edition VALUES (
    'barbell-floor-press', 'Barbell floor press',
    json_array('floor press', 'lying barbell floor press'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 3.5, '02054',
    json_array('supine'), json_array(), FALSE,
    'A bench press lying on the floor, which stops the elbows halfway. It builds the upper half of the press and the triceps, and spares shoulders that ache in the deep position.',
    json_array(
        'Set the hooks of the rack so low that you can just reach the bar with almost straight arms when lying under it.',
        'Lie on a mat with your eyes below the bar, knees bent and feet flat.',
        'Squeeze your shoulder blades together, grip just outside shoulder width and lift the bar out over your chest.',
        'Breathe in and lower it with the elbows at about 45 degrees to your sides.',
        'Let the upper arms meet the floor softly and stay tight for a second.',
        'Drive the bar up and breathe out until your elbows are straight.',
        'Return it to the hooks with a partner watching, or between safety arms set just above your chest.'),
    json_array(
        'Elbows that crash on to the floor bruise and lose the tension, so brake before you touch.',
        'Straight legs make it stricter, since they take away the push of the feet.',
        'Use less weight than on the bench until you know where you get stuck.'));

INSERT INTO edition VALUES (
    'smith-bench-press', 'Smith bench press',
    json_array('Smith machine bench press', 'guided bench press', 'close-grip Smith machine bench press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('smith-machine', 'bench'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(), FALSE,
    'A bench press with the bar on rails that can be hooked in at any height. It lets you train the chest hard when you are alone and need not be balanced.',
    json_array(
        'Slide a flat bench under the bar so that it comes down on the middle of your chest, and test this with no plates on.',
        'Put the safety stops just below the height of your raised chest, so that flattening your back frees you from a stuck bar.',
        'Lie down with your feet flat and your shoulder blades drawn back into the bench.',
        'Take the bar a hand wider than your shoulders on each side, with your wrists stacked over your elbows.',
        'Turn the hooks free, breathe in and let the bar sink to your chest without a bounce.',
        'Press along the rails and breathe out until your arms are straight but not snapped.',
        'Twist the bar to hook it in, and check both sides before you let go.'),
    json_array(
        'If the elbows end up behind the bar, shift the bench, for the rails will not adapt to you.',
        'Bring your hands to shoulder width to give the triceps more of the work.',
        'Numbers from rails and from a free bar cannot be compared, so log them apart.'));

INSERT INTO edition VALUES (
    'smith-incline-press', 'Smith incline press',
    json_array('Smith machine incline press', 'Smith machine incline bench press', 'incline Smith press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('smith-machine', 'adjustable-bench'),
    json_array('chest', 'front-delts', 'triceps'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'An incline press in the guided bar, for the upper chest and the front of the shoulders. The rails free you from steadying the weight, so the last repetitions can be hard and still safe.',
    json_array(
        'Raise the backrest to about 30 degrees and move the bench until the bar meets your chest a little below the collarbones.',
        'Fix the safety stops just below that height.',
        'Sit down with your whole back on the pad and your feet wide and flat.',
        'Grip slightly wider than your shoulders, press your chest up and unhook the bar.',
        'Inhale and lower it for two or three seconds to the upper chest.',
        'Exhale and push up until the elbows are nearly straight, with your shoulders staying down on the pad.',
        'Rotate the bar on to the hooks after the last press.'),
    json_array(
        'A bar that comes down on your throat means that the bench is in the wrong place, so check with no plates on before you begin.',
        'Flaring the elbows to right angles pinches the shoulders; tuck them a little.',
        'Forty-five degrees and more makes it a shoulder press, so stay well below that.'));

INSERT INTO edition VALUES (
    'incline-machine-press', 'Incline machine press',
    json_array('incline chest press machine', 'machine incline chest press', 'incline lever press', 'machine incline press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('chest-press-machine'),
    json_array('chest', 'front-delts', 'triceps'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'A seated press on a machine whose handles travel forward and up. It trains the upper chest and front shoulders on a fixed path and is as simple as pressing gets.',
    json_array(
        'Adjust the seat until the handles are at the height of your upper chest, just below the collarbones.',
        'Sit back with your head, shoulders and hips against the pad and plant your feet.',
        'Grasp the handles with straight wrists and your elbows slightly below them.',
        'Push away and up until your arms are almost straight, and breathe out as you do so.',
        'Let the handles come back over three seconds with an in-breath.',
        'Turn round when you feel a light stretch in the chest, before the weights touch.',
        'Rest the weight fully after the set before you take your hands off.'),
    json_array(
        'Lifting the back from the pad turns it into a flat press.',
        'Shoulders that roll forward at the end take over from the chest, so leave them on the pad.',
        'With single levers, watch that neither arm runs ahead.'));

INSERT INTO edition VALUES (
    'cable-chest-press', 'Cable chest press',
    json_array('standing cable chest press', 'standing cable press', 'cable press'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'push', json_array('cable-machine'),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A press to the front with a cable in each hand, standing in a split stance. The trunk has to hold against the pull, which makes it a press for the whole body with modest weights.',
    json_array(
        'Set both pulleys to chest height and clip on single handles.',
        'Take a handle in each hand, step into the middle and walk forward until the weights are lifted.',
        'Stand with one foot ahead of the other, lean slightly forward and tighten your stomach.',
        'Start with your hands beside your chest, palms down and forearms in line with the cables.',
        'Breathe out and press both hands forward until they nearly meet in front of you.',
        'Breathe in and let the elbows come back until they are just behind your ribs.',
        'Walk backwards to the machine to put the weights down, and use the other foot in front for the next set.'),
    json_array(
        'If the pull bends your back or pushes you over, take a longer stance or a smaller plate.',
        'Keep the cables running above or alongside your arms, never across the neck.',
        'A bench in the middle with a raised back lets you press more, as it takes over from the trunk.'));

INSERT INTO edition VALUES (
    'kneeling-push-up', 'Kneeling push-up',
    json_array('knee push-up', 'modified push-up', 'kneeling press-up', 'push-up on knees'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array(),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array('knee', 'wrist'), json_array('push-up'), TRUE,
    'A push-up from the knees, which takes about a quarter of the load away. It suits everyone on the way to the first full push-up, and serves as the last set after harder ones.',
    json_array(
        'Kneel on a mat and put your hands on the floor a little wider than your shoulders.',
        'Walk your hands forward until head, hips and knees form one slanting line.',
        'Tense your buttocks and stomach, and leave your feet on the floor or cross them in the air.',
        'Breathe in and lower your chest between your hands, elbows pointing back at an angle.',
        'Touch the mat lightly with your chest or stop just above it.',
        'Press up and breathe out until your arms are straight, without the hips staying behind.',
        'Sit back on your heels to rest.'),
    json_array(
        'Hips left up in the air make it easy but useless; bring them forward with the chest.',
        'A folded towel under the knees saves the kneecaps, which should not carry the load themselves.',
        'When fifteen are easy, lower yourself from the toes and come up from the knees.'));

INSERT INTO edition VALUES (
    'decline-push-up', 'Decline push-up',
    json_array('feet-elevated push-up', 'decline press-up', 'elevated push-up'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'push', json_array('box'),
    json_array('chest', 'triceps', 'front-delts'), json_array('abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.8, '02022',
    json_array('wrist'), json_array('archer-push-up', 'pseudo-planche-push-up'), TRUE,
    'A push-up with the feet on a box. It puts more of your weight on the hands and moves the work to the upper chest and shoulders, as the next step when ordinary push-ups are easy.',
    json_array(
        'Choose a box or step between shin and knee height that stands firmly.',
        'Kneel with your back to it and place your hands on the floor slightly wider than your shoulders.',
        'Put one foot and then the other on the box, toes down.',
        'Make a straight line from head to heels and draw in your lower ribs.',
        'Breathe in while you lower your chest and face towards the floor.',
        'Stop when your nose or chest is just above it.',
        'Push up strongly with an out-breath until your elbows are straight.',
        'Step down with one foot at a time when the set ends.'),
    json_array(
        'A sagging waist is the usual fault, as the trunk has a harder job than on the flat.',
        'Begin with a low step, for each hand''s breadth higher counts.',
        'Hands set level with the chest and not with the ears keep the shoulders safe.'));

INSERT INTO edition VALUES (
    'archer-push-up', 'Archer push-up',
    json_array('side-to-side push-up', 'archer press-up'),
    'strength', 'horizontal_push', 'advanced', 'compound', 'push', json_array(),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs', 'obliques'),
    json_array('reps'), 'none', TRUE, 90, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist'), json_array('one-arm-push-up'), TRUE,
    'A wide push-up in which one arm bends and carries nearly all the weight while the other stays straight at the side. It leads from two-armed push-ups to the one with a single arm.',
    json_array(
        'Get into a high plank with your hands about twice as wide as your shoulders, fingers turned slightly outwards.',
        'Set your feet wider than your hips and tighten the whole trunk.',
        'Shift your weight over one hand and breathe in.',
        'Bend that elbow and lower your chest towards the hand, while the other arm straightens out to the side.',
        'Go down until the chest is just above the floor, with your hips square to it.',
        'Push back up with the bent arm, breathe out and use the straight one as little as you can.',
        'Do the repetitions for one side and then the other, or alternate.'),
    json_array(
        'Let the hand of the straight arm roll on to its heel or fingertips if the elbow feels strained.',
        'Hands on a bench or a sturdy table make a gentler beginning.',
        'The hips must not twist, since the trunk is meant to resist the pull to one side.'));

INSERT INTO edition VALUES (
    'one-arm-push-up', 'One-arm push-up',
    json_array('single-arm push-up', 'one-handed push-up', 'one-arm press-up'),
    'strength', 'horizontal_push', 'advanced', 'compound', 'push', json_array(),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs', 'obliques'),
    json_array('reps'), 'none', TRUE, 120, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist'), json_array(), FALSE,
    'A push-up on one hand with the feet wide apart. It takes strength in chest and triceps and a trunk that does not twist, and rewards months of patient preparation.',
    json_array(
        'Start in a plank with your feet one and a half to two shoulder widths apart.',
        'Place the working hand under your breastbone, fingers forward, and lay the other hand on your lower back or thigh.',
        'Tighten buttocks, thighs and stomach and keep both shoulders level with the floor.',
        'Breathe in and lower yourself slowly with the elbow close to your ribs.',
        'Stop when the shoulder is about level with the elbow.',
        'Press the floor away with your whole body tense, breathing out hard.',
        'Put the second hand down to finish, and rest well before the other arm.'),
    json_array(
        'Work up by doing it with the hand on a wall, then a table, a bench and a step.',
        'A repetition with a twisted trunk does not count; put the hand on something higher until you can stay square.',
        'Stop at once if the front of the shoulder or the elbow hurts.'));

INSERT INTO edition VALUES (
    'pseudo-planche-push-up', 'Pseudo-planche push-up',
    json_array('pseudo planche press-up', 'PPPU', 'leaning push-up'),
    'strength', 'horizontal_push', 'advanced', 'compound', 'push', json_array(),
    json_array('chest', 'triceps', 'front-delts'), json_array('abs', 'biceps'),
    json_array('reps'), 'none', FALSE, 120, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist'), json_array(), FALSE,
    'A push-up with the hands beside the waist and the shoulders leaning far in front of them. The lean loads the front of the shoulders heavily and prepares for the planche.',
    json_array(
        'Warm up your wrists with a minute of gentle circles and leaning in all directions.',
        'Take up a high plank and turn your fingers outwards or towards your feet.',
        'Walk your feet forward until your hands are at the height of your lower ribs or waist and your shoulders are well ahead of them.',
        'Push the floor away so that the upper back rounds a little, and tuck your hips under.',
        'Breathe in and bend your elbows close to your body, without giving up the lean.',
        'Lower your chest to just above the floor.',
        'Push up with a breath out until your arms are straight, the shoulders still ahead of the hands.'),
    json_array(
        'Begin with a lean of a few centimetres and add a little each week.',
        'Fists, handles or a pair of dumbbells keep the wrists straight if they protest.',
        'Sliding backwards as you press is the body''s way out; look at the floor in front of you and stay forward.'));

INSERT INTO edition VALUES (
    'ring-dip', 'Ring dip',
    json_array('gymnastic ring dip', 'rings dip', 'dip on rings'),
    'strength', 'horizontal_push', 'advanced', 'compound', 'push', json_array('rings'),
    json_array('chest', 'triceps'), json_array('front-delts', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 150, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist'), json_array(), TRUE,
    'A dip between two free-hanging rings that swing wherever you let them. Holding them still makes every repetition much harder than on bars, so at least ten clean bar dips and a steady support on the rings come first.',
    json_array(
        'Hang the rings at about hip to chest height and at shoulder width, and check straps and buckles.',
        'Jump or step into a support with straight arms, rings pressed against your sides and shoulders pushed down.',
        'Turn the rings slightly outwards and tense the whole body, legs together.',
        'Breathe in, lean forward a little and bend your elbows, keeping the rings close to you.',
        'Sink until your shoulders are just below your elbows, or as low as you are steady.',
        'Press back up and breathe out, with the rings staying beside your body.',
        'Lock the elbows and turn the rings out again before the next dip.',
        'Step down while you still have control, rather than falling out of the support.'),
    json_array(
        'Practise the still support for thirty seconds first, for most failures begin there.',
        'Rings that drift away from the body pull hard on the front of the shoulders; end the set when they do.',
        'Leave one foot on a box to lighten the work while you learn.'));

INSERT INTO edition VALUES (
    'bench-dip', 'Bench dip',
    json_array('triceps bench dip', 'chair dip', 'bench triceps dip'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('bench'),
    json_array('triceps'), json_array('chest', 'front-delts'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 3.0, '02056',
    json_array('shoulder', 'wrist'), json_array('dip'), FALSE,
    'A dip with the hands on the edge of a bench behind you and the feet on the floor. It works the triceps with part of your weight and can be done on any firm chair, as long as the shoulders are healthy.',
    json_array(
        'Sit on the long side of a bench that cannot slide and hold its edge just beside your hips, fingers forward.',
        'Place your feet flat with bent knees, and lift your seat off just in front of the bench.',
        'Push your shoulders down and open your chest.',
        'Breathe in and bend your elbows straight backwards, your back close to the edge.',
        'Stop when the elbows reach a right angle at most.',
        'Press down and breathe out until your arms are straight.',
        'Sit back on the bench after the last repetition.'),
    json_array(
        'Going deeper strains the front of the shoulder for nothing.',
        'Straighten the legs one after the other to make it harder.',
        'Choose close-grip push-ups against a table instead if the shoulders or wrists complain.'));

INSERT INTO edition VALUES (
    'machine-dip', 'Machine dip',
    json_array('dip machine', 'seated dip machine', 'triceps dip machine', 'seated dip', 'triceps press machine'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('dip-machine'),
    json_array('triceps', 'chest'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'A dip sitting in a machine, pressing two handles down beside the hips. The seat carries your body, so the weight can be as light as you like, well below what a free dip would demand.',
    json_array(
        'Set the seat so that the handles begin no higher than the middle of your chest.',
        'Choose a modest weight, sit back against the pad and fasten the belt or hook your thighs under the rollers.',
        'Grip the handles with palms facing in and bring the shoulders down.',
        'Press down until the elbows are nearly straight and breathe out.',
        'Tense the back of the arms for one count.',
        'Let the handles rise until the upper arms are about level with the floor, or earlier if your shoulders complain.',
        'Bring the stack to rest before you let go.'),
    json_array(
        'Elbows close to the body train the triceps; a lean forward brings in more chest.',
        'Lifting off the seat shows that the weight has overtaken your own.',
        'Narrow handles are usually the more comfortable for tender shoulders.'));

INSERT INTO edition VALUES (
    'jm-press', 'JM press',
    json_array('J.M. press', 'barbell JM press', 'hybrid triceps press'),
    'strength', 'horizontal_push', 'advanced', 'compound', 'push', json_array('barbell', 'rack', 'bench'),
    json_array('triceps'), json_array('chest', 'front-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(), FALSE,
    'A cross between a close-grip bench press and a skull crusher: the bar comes down towards the throat with the elbows leading forward. It loads the triceps heavily and is for experienced pressers with sound elbows.',
    json_array(
        'Lie on a flat bench in a rack with the safety bars above the height of your neck.',
        'Take an even grip at shoulder width with thumbs round the bar and unrack it over your upper chest.',
        'Point the elbows forward, towards your feet, at about 45 degrees from your sides.',
        'Bend the elbows and let the bar come straight down towards the upper chest or throat, forearms folding back.',
        'Stop when the forearms meet the upper arms, a good hand width above the body.',
        'Drive the bar up along the same line by straightening the elbows, and breathe out.',
        'Rack it with locked arms, and use a spotter when the sets get heavy.'),
    json_array(
        'Start with half of your close-grip bench press, since the leverage is poor.',
        'Sore elbows after a session call for fewer sets or another triceps exercise.',
        'The bar travels in a straight line; when it swings over the face, it has become a skull crusher.'));

INSERT INTO edition VALUES (
    'planche-lean', 'Planche lean',
    json_array('planche forward lean', 'leaning plank'),
    'strength', 'horizontal_push', 'intermediate', 'compound', 'static', json_array(),
    json_array('front-delts', 'triceps'), json_array('chest', 'abs', 'upper-back', 'biceps', 'forearms'),
    json_array('duration'), 'none', FALSE, 90, NULL, NULL, NULL,
    json_array('shoulder', 'wrist'), json_array('pseudo-planche-push-up'), FALSE,
    'A straight-arm plank shifted so far forwards that the shoulders hang well ahead of the hands. It strengthens shoulders and wrists for gymnastic pressing, and you alone decide how far to lean.',
    json_array(
        'Warm up your wrists with slow circles, and take up a high plank on a floor that does not slip.',
        'Turn the fingers outwards by about forty-five degrees and lock the elbows.',
        'Push the floor away so that the upper back domes slightly, and tuck your tailbone under.',
        'Roll forwards on to the tips of your toes until your shoulders have passed your fingertips.',
        'Stay there for 5 to 20 seconds, breathing in small sips and gripping the ground with your fingers.',
        'Rock back until the shoulders are above the hands again, put your knees down and shake out your wrists.'),
    json_array(
        'Increase the lean by a finger''s width at a time, as the wrists need months to grow used to it.',
        'Low parallel bars keep the wrists straight and make a welcome substitute.',
        'As soon as the hips sag or the elbows bend, the lean has gone too far.'));

INSERT INTO edition VALUES (
    'seated-press-up', 'Seated press-up',
    json_array('chair push-up', 'wheelchair push-up', 'seated push-up', 'armrest push-up'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array(),
    json_array('triceps', 'chest'), json_array('lats', 'front-delts'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array('shoulder', 'wrist'), json_array(), FALSE,
    'Pushing yourself up off the seat with the hands on the armrests. It builds the strength for getting out of a seat and for moving between a wheelchair and a bed or a car.',
    json_array(
        'Sit in a stable chair with armrests, or in a wheelchair with the brakes locked.',
        'Place your feet flat and hold the armrests beside your hips, with the elbows pointing back.',
        'Lean forward slightly and press the shoulders down, away from the ears.',
        'Straighten the arms and lift your seat off the chair as far as you can, breathing out.',
        'Let the legs help as much as they need to, or keep them idle if you are strong.',
        'Hold for a second and sink back slowly.'),
    json_array(
        'Pressing the shoulders down first protects them from being pinched.',
        'Folded towels under the seat shorten the way for short arms.',
        'To relieve the skin when you sit all day, also lean well forwards or sideways for two minutes, since a short lift is not enough.'));

INSERT INTO edition VALUES (
    'seated-band-chest-press', 'Seated band chest press',
    json_array('chair band chest press', 'wheelchair chest press', 'seated resistance band chest press'),
    'strength', 'horizontal_push', 'beginner', 'compound', 'push', json_array('band'),
    json_array('chest', 'triceps'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Pressing a band forwards from a chair with the band round its back. It replaces the push-up for wheelchair users, for people who cannot get down to the floor and in late pregnancy.',
    json_array(
        'Pass the band round the backrest of a heavy chair or wheelchair at the height of your breastbone, and check that it cannot slip.',
        'Sit with your back supported, brakes on if there are any, and take an end in each hand.',
        'Bring the fists beside the chest with the elbows a little below the shoulders.',
        'Press both arms forwards until nearly straight, breathing out.',
        'Keep the shoulder blades resting on the backrest.',
        'Return in three seconds until the hands are beside the chest again.'),
    json_array(
        'A light chair can tip, so push its back against a wall.',
        'Place the band round your own upper back, under the armpits, where no backrest will do.',
        'Cross the hands slightly at the end for more work in the chest.'));

INSERT INTO edition VALUES (
    'seated-barbell-overhead-press', 'Seated barbell overhead press',
    json_array('seated barbell shoulder press', 'seated military press', 'sitting military press', 'seated overhead press', 'oturarak overhead press'),
    'strength', 'vertical_push', 'intermediate', 'compound', 'push', json_array('barbell', 'rack', 'adjustable-bench'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'A barbell press overhead from a seat with a high backrest. Sitting takes the legs and most of the balance out of it, so that shoulders and triceps have to do everything themselves.',
    json_array(
        'Set the backrest one notch short of upright, place the hooks where you can reach the bar with slightly bent arms and put the safety bars just below the lowest point of your press.',
        'Sit with your hips against the rest, feet wide and flat, and take the bar a little beyond shoulder width.',
        'Lift it out, with a partner if you have one, until it stands above your shoulders on straight arms.',
        'Tighten your stomach, breathe in and lower the bar to chin height or to your collarbones, elbows slightly in front of it.',
        'Press it up past your face and breathe out.',
        'Finish with the bar over your shoulders and your ribs down.',
        'Guide it back against the uprights and down into both hooks.'),
    json_array(
        'Sliding forward on the seat turns it into an incline press, so keep your hips right at the back.',
        'Never lower the bar behind the neck, which wrenches the shoulders and gains nothing.',
        'Tell a partner before the set whether you want help with the lift-out.'));

INSERT INTO edition VALUES (
    'smith-shoulder-press', 'Smith shoulder press',
    json_array('Smith machine shoulder press', 'seated Smith machine press', 'Smith machine seated shoulder press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('smith-machine', 'adjustable-bench'),
    json_array('front-delts', 'triceps'), json_array('side-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'A seated press overhead with the bar on rails. Nothing has to be balanced and the bar can be hooked in anywhere, so it is a safe way to work the shoulders hard without a helper.',
    json_array(
        'Raise the backrest almost upright and push the bench in until the bar passes just in front of your face.',
        'Set the stops just below the height of your chin.',
        'Sit down with your back on the pad and grip the bar so that your forearms are upright when it is low.',
        'Press up a little, turn the hooks free and hold the bar over your head.',
        'Breathe in as you bring it down in front of your face to the chin.',
        'Push up and breathe out until the elbows are almost straight.',
        'Twist the bar on to the nearest hooks when you have had enough.'),
    json_array(
        'A bench too far back makes you push the bar away from you; your hands should stay above your elbows.',
        'Let your elbows point slightly forward rather than straight out to the sides.',
        'Lower the bar only as far as your shoulders stay free of pinching.'));

INSERT INTO edition VALUES (
    'single-arm-dumbbell-press', 'Single-arm dumbbell press',
    json_array('one-arm dumbbell press', 'single-arm dumbbell shoulder press', 'one-arm overhead press', 'single-arm overhead press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('dumbbell'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'obliques', 'abs', 'traps'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'Standing up, you press one dumbbell overhead with one arm. Each shoulder has to work for itself and the waist must keep you from bending sideways, all with a single weight.',
    json_array(
        'Lift the dumbbell to one shoulder with the help of the other hand.',
        'Stand with your feet at hip width or slightly wider and tighten your buttocks.',
        'Hold the weight beside your ear with the palm facing your head and the forearm upright.',
        'Make a fist with the free hand and draw your ribs towards your hips.',
        'Breathe out and press straight up until the arm is beside your ear.',
        'Breathe in and lower the dumbbell slowly to the shoulder.',
        'When the side is done, bring it down with both hands and pass it across.'),
    json_array(
        'Leaning away to get the weight up means that it is too heavy.',
        'Hold on to a post with the free hand if you want to load the shoulder more and the waist less.',
        'Start with the weaker arm and let the other copy its number.'));

INSERT INTO edition VALUES (
    'half-kneeling-landmine-press', 'Half-kneeling landmine press',
    json_array('landmine press', 'landmine shoulder press', 'landmine shoulder push', 'single-arm landmine press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('barbell', 'landmine'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'chest', 'abs', 'obliques'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 3.5, '02054',
    json_array('knee', 'shoulder'), json_array(), FALSE,
    'A one-armed press of a bar whose far end turns in a hinge on the floor, done on one knee. The bar travels forward and up on a slope, which suits shoulders that do not get straight overhead without pain.',
    json_array(
        'Put one end of a barbell into the landmine and load the other lightly or not at all.',
        'Kneel on a pad in front of the free end, with the knee on the side of the pressing arm down and the other foot ahead.',
        'Bring the end of the sleeve to the front of your shoulder with both hands, then hold it with one.',
        'Tighten the buttock of the kneeling side and keep your hips under your shoulders.',
        'Breathe out and push the bar up and away until the arm is straight, reaching a little with the shoulder blade.',
        'Let it come back to the shoulder under control as you breathe in.',
        'Take it in both hands to put it down, and change knee and arm.'),
    json_array(
        'The wrist stays straight with the bar in the heel of the hand.',
        'Arching the back shows that the trunk has gone to sleep; lean forward into the bar a little.',
        'Without a landmine, a bar wedged into a padded corner of two walls will do for light weights.'));

INSERT INTO edition VALUES (
    'wall-handstand-push-up', 'Wall handstand push-up',
    json_array('handstand push-up', 'HSPU', 'handstand press-up', 'inverted push-up'),
    'strength', 'vertical_push', 'advanced', 'compound', 'push', json_array(),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps', 'upper-back', 'abs'),
    json_array('reps'), 'none', FALSE, 150, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist', 'neck', 'overhead'), json_array(), TRUE,
    'A press of the whole body upside down, with the feet resting against a wall. It is the hardest overhead press without weights, for those who hold a wall handstand for half a minute and have mastered pike push-ups with raised feet.',
    json_array(
        'Lay a folded mat or a firm cushion by the wall where your head will come down.',
        'Set your hands at shoulder width or slightly more, about a foot length from the wall, with the fingers spread.',
        'Kick up one leg after the other until your heels rest on the wall.',
        'Squeeze buttocks and stomach, straighten your arms and push tall out of your shoulders.',
        'Breathe in and bend your elbows slantwise back, lowering your head a little in front of your hands like the tip of a triangle.',
        'Touch the pad gently with your head or stop just above it.',
        'Press up with an out-breath until your arms are locked.',
        'Come down with one foot after the other while you can still hold yourself well, and rest on your knees.'),
    json_array(
        'Learn it from the top by lowering slowly on to a stack of cushions, taking one away every few weeks.',
        'The head only marks the depth; stop the set before it lands hard.',
        'Do without it if you have high blood pressure, eye disease or a sore neck.'));

INSERT INTO edition VALUES (
    'push-jerk', 'Push jerk',
    json_array('power jerk', 'barbell push jerk', 'jerk from the rack'),
    'strength', 'vertical_push', 'advanced', 'compound', 'push', json_array('barbell', 'rack'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'quadriceps', 'glutes', 'calves', 'traps', 'upper-back', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('knee', 'shoulder', 'lower_back', 'wrist', 'overhead'), json_array(), FALSE,
    'An overhead lift with a leg drive followed by a quick second dip, so that you catch the bar on arms that are already straight. It moves more weight than a push press and suits lifters with steady shoulders and good timing.',
    json_array(
        'Take the bar from the rack on the front of the shoulders and step back, feet under the hips.',
        'Set your elbows slightly ahead of the bar, fill the trunk with air and look straight ahead.',
        'Dip a hand width with an upright trunk and the heels down.',
        'Drive up at once as though you wanted to jump with the bar.',
        'When it leaves the shoulders, push yourself down under it and lock the arms, feet landing a little wider.',
        'Hold it over the middle of your feet with knees bent, then stand up straight.',
        'Lower the bar to the shoulders with bent knees, or drop bumper plates to the platform.'),
    json_array(
        'Pressing with the arms after the catch spoils the timing; drop sooner or use a lighter bar.',
        'Landing on the toes sends you forward, so feel the whole foot before you rise.',
        'Practise the drop with an empty bar first: drive, freeze with straight arms, stand.'));

INSERT INTO edition VALUES (
    'smith-overhead-press', 'Smith overhead press',
    json_array('Smith machine overhead press', 'standing Smith press', 'Smith machine military press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('smith-machine'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'A standing press overhead with a bar that runs on rails. It can be stopped at any height, so it is a reassuring way to press alone, though the trunk and shoulders learn less balance than with a free bar.',
    json_array(
        'Set the stops just under the height of your collarbones and the bar at the level of your upper chest.',
        'Stand so that the bar passes close in front of your face, feet at hip width.',
        'Grip it a little wider than your shoulders with forearms upright, and turn the hooks free.',
        'Brace stomach and buttocks, and press the bar up until the elbows are straight, breathing out.',
        'Lower it to chin or collarbone height, whichever your shoulders allow without strain.',
        'Rotate the hooks back over a peg at the end, with both wrists at once.'),
    json_array(
        'Standing too far behind the rails makes you arch; move your feet until the path feels vertical.',
        'Keep the bar in front of the head, for behind the neck is hard on the shoulders.',
        'Know where the next peg is before the last repetition, and use it when you stall.'));

INSERT INTO edition VALUES (
    'log-press', 'Log press',
    json_array('log clean and press', 'strongman log press', 'log lift'),
    'strength', 'vertical_push', 'advanced', 'compound', 'push', json_array('log-bar'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'upper-back', 'quadriceps', 'glutes', 'lower-back', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 180, NULL, 6.0, '02050',
    json_array('shoulder', 'lower_back', 'overhead'), json_array(), FALSE,
    'A strongman lift that rolls a thick log from the floor to the chest and drives it overhead with a neutral grip. It suits people who can already clean and push press a barbell safely.',
    json_array(
        'Stand with the log touching your shins, feet about hip-width apart, and reach down to the handles with a flat back.',
        'Pull the log up your thighs and sit back a little to let it rest in your lap, arms wrapped round it.',
        'Tuck the log into your stomach, breathe in and extend the hips hard while you roll it up your trunk.',
        'Catch it on the upper chest with your elbows high and pointing ahead, and lean back only as far as the log demands.',
        'Dip a hand''s width at the knees, drive up through the whole foot and press the log over your head.',
        'Push your head through between your arms and lock the elbows before you let the breath go.',
        'Guide the log back to the chest, then to the lap, and hinge to set it down without rounding your back.'),
    json_array(
        'The clean is half the lift, so practise the roll from lap to chest with an empty log first.',
        'Elbows that drop let the log slide off the chest; think of showing the handles to the wall in front.',
        'A hard lean backwards turns the press into a strain on the lower back, which means that the log is too heavy.',
        'Train on rubber or crash mats, and drop the log forwards instead of fighting for a lost press.'));

INSERT INTO edition VALUES (
    'freestanding-handstand', 'Freestanding handstand',
    json_array('free handstand', 'handstand balance', 'unsupported handstand'),
    'strength', 'vertical_push', 'advanced', 'compound', 'static', json_array(),
    json_array('front-delts', 'triceps', 'traps'), json_array('side-delts', 'upper-back', 'abs', 'forearms'),
    json_array('duration'), 'none', FALSE, 120, NULL, NULL, NULL,
    json_array('shoulder', 'wrist', 'neck', 'overhead'), json_array(), FALSE,
    'Balancing upside down on the hands with no wall to help. It is as much a skill as a feat of strength, for those who can hold a chest-to-wall handstand for a minute.',
    json_array(
        'Practise on a soft, even floor with two metres free on every side, and prepare the wrists.',
        'Place your hands shoulder-width apart with spread fingers, one foot forward and the other back.',
        'Lean your shoulders over your hands, swing the rear leg up and push off lightly with the front foot.',
        'Bring both legs together overhead, arms locked and shoulders pressed up against the ears.',
        'Look at the floor between your hands and keep ribs, hips and heels in one line.',
        'Correct with the fingers: press the tips down when you tip over, and the heels of the hands when you fall back.',
        'Breathe evenly, and come down one leg at a time before your arms tire.'),
    json_array(
        'Learn to step out sideways in a cartwheel first, so that falling never frightens you.',
        'Kick a little too softly rather than too hard, and let the balance find you.',
        'Ten short attempts when fresh teach more than two long ones when tired.',
        'People with high blood pressure or eye disease should leave handstands out.'));

INSERT INTO edition VALUES (
    'kettlebell-clean-and-press', 'Kettlebell clean and press',
    json_array('KB clean and press', 'one-arm clean and press', 'kettlebell clean to press'),
    'strength', 'vertical_push', 'intermediate', 'compound', 'push', json_array('kettlebell'),
    json_array('front-delts', 'triceps', 'glutes'), json_array('side-delts', 'traps', 'upper-back', 'hamstrings', 'abs', 'obliques', 'forearms'),
    json_array('weight', 'reps'), 'external', TRUE, 120, NULL, NULL, NULL,
    json_array('shoulder', 'lower_back', 'overhead'), json_array(), FALSE,
    'One clean and one press of a kettlebell, strung together into a repetition. It covers hips, trunk and shoulder with a single bell, and is handy when time or kit is short.',
    json_array(
        'Take a kettlebell in one hand and hike it back between your thighs with a level back.',
        'Straighten the hips quickly and bring the bell up your body into the rack at the shoulder.',
        'Pause there, squeeze your buttocks and breathe into your sides.',
        'Press the bell up with an upright forearm until the elbow is locked, letting the air out at the top.',
        'Lower it along the same path to the shoulder and collect yourself.',
        'Drop it into the next back swing, and finish all repetitions of one arm before the other takes over.',
        'Put the bell down from the hinge, never from a rounded back.'),
    json_array(
        'The press limits the weight, so let it decide which bell you take.',
        'A short stop in the rack position keeps a sloppy clean from spoiling the press.',
        'Leaning to the side while pressing is your cue to end the set.'));

INSERT INTO edition VALUES (
    'bottoms-up-kettlebell-press', 'Bottoms-up kettlebell press',
    json_array('bottoms-up press', 'inverted kettlebell press', 'KB bottoms-up press'),
    'strength', 'vertical_push', 'intermediate', 'compound', 'push', json_array('kettlebell'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'rotator-cuff', 'forearms', 'upper-back', 'obliques'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'A one-arm press with the kettlebell balanced upside down on the fist. The wobble forces grip and shoulder to work together at low weight, which makes it a favourite for careful shoulder training.',
    json_array(
        'Choose a bell of about half your usual pressing weight and clear the space around you.',
        'Swing or lift it to the shoulder with the base pointing to the ceiling, and support it with the free hand.',
        'Crush the handle, set the forearm upright and let the wrist be as straight as a ruler.',
        'Take the other hand away, tighten your stomach and wait until the bell is quiet.',
        'Press slowly upwards with your eyes on the bell, breathing out.',
        'Hold for a heartbeat at the top and come down just as slowly.',
        'Steady the bell with the free hand after the last repetition and bring it to the floor.'),
    json_array(
        'When the bell topples, step away and let it fall outside your forearm.',
        'Sets of three to five are enough, since the grip tires before the shoulder does.',
        'Practise holding the bell upside down at the shoulder for ten seconds before you press it.'));

INSERT INTO edition VALUES (
    'seated-band-overhead-press', 'Seated band overhead press',
    json_array('chair band shoulder press', 'wheelchair band press', 'seated band shoulder press'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('band'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'An overhead press with a band held down by your own seat. It works from a chair or a wheelchair, in pregnancy, and wherever standing under a load is no option.',
    json_array(
        'Lay the middle of a band across the seat and sit on it; in a wheelchair, set the brakes first and keep the ends clear of the wheels.',
        'Take an end in each hand and bring your fists to the shoulders, band behind the forearms.',
        'Sit tall with the ribs down and both feet or the footplate carrying your legs.',
        'Press the hands up and slightly forward until the arms are straight, breathing out.',
        'Hold for a moment with the neck long.',
        'Lower the fists to ear height while you breathe in.',
        'Bring the hands to your lap before you free the band.'),
    json_array(
        'Press one arm at a time and hold an armrest with the other if your trunk is unsteady.',
        'Stop the hands at the height of the forehead when the last part of the way hurts.',
        'If the lower back hollows, lean against the backrest.'));

INSERT INTO edition VALUES (
    'chair-seated-dumbbell-press', 'Chair-seated dumbbell press',
    json_array('chair dumbbell press', 'wheelchair dumbbell press', 'dumbbell press in a chair'),
    'strength', 'vertical_push', 'beginner', 'compound', 'push', json_array('dumbbell'),
    json_array('front-delts', 'triceps'), json_array('side-delts', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'Pressing two dumbbells overhead from an ordinary chair. The firm seat gives older people, pregnant women and wheelchair users a steady base for strong shoulders.',
    json_array(
        'Sit on a solid chair with your back against the rest; in a wheelchair, set the brakes first.',
        'Rest the dumbbells on your thighs and lift them to the shoulders one after the other.',
        'Turn the palms towards each other and let the elbows point slightly forward.',
        'Draw the chin in and tighten the belly gently.',
        'Push both weights overhead on a breath out, without hurry.',
        'Lower them to the shoulders on a breath in, and bring them to your thighs when you are done.'),
    json_array(
        'Take weights that you could press twelve times, and stop two short of that.',
        'Unsteady sitters press with one arm and hold on with the other.',
        'A chair without armrests leaves the elbows more room.',
        'Breathe freely, because held breath drives up the blood pressure.'));

INSERT INTO edition VALUES (
    'inverted-row', 'Inverted row',
    json_array('barbell inverted row', 'Australian pull-up', 'horizontal pull-up'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('barbell', 'rack'),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms', 'abs', 'glutes'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 90, NULL, 3.0, '02056',
    json_array(), json_array(), TRUE,
    'A row of the body itself: you hang under a bar fixed in a rack and pull your chest up to it. Raising or lowering the bar suits it to anyone, and it balances the work of push-ups.',
    json_array(
        'Lay the bar in the hooks of a rack at about hip height, pressed against the uprights so that it cannot roll towards you.',
        'Sit beneath it, take an overhand grip a little wider than your shoulders and walk the feet forward until you hang with straight arms.',
        'Dig the heels in, squeeze your buttocks and lift the hips until shoulders, hips and ankles make one line.',
        'Pull the lower chest to the bar, elbows at 45 degrees, and breathe out.',
        'Touch the bar lightly and hold for a count of one.',
        'Lower the stiff body until the elbows are straight, then sit down on the floor to end the set.'),
    json_array(
        'A higher bar makes the row easier and a lower one harder; with the feet on a bench it is harder still.',
        'Reaching for the bar with the chin is cheating, so keep the back of the neck long.',
        'Bend the knees to right angles if your hips keep dropping.'));

INSERT INTO edition VALUES (
    'machine-row', 'Machine row',
    json_array('seated machine row', 'seated row machine', 'iso-lateral row', 'iso high row', 'Hammer Strength row',
        'hammer seated row', 'lever row', 'remada iso-lateral', 'close-grip hammer seated row', 'iso-lateral high row',
        'iso-lateral low row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('row-machine'),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
    'A row on a seated machine with a pad against the chest and handles on levers. The pad spares the lower back and the path is given, so it is among the easiest ways to train the back hard and safely.',
    json_array(
        'Adjust the seat until the handles are level with the lower part of your chest, and the pad so that you can only just reach them.',
        'Sit with the breastbone on the pad, both feet flat and the back long.',
        'Reach for the handles and let the shoulder blades slide forward without losing the pad.',
        'Pull the elbows back past your trunk while you breathe out.',
        'Squeeze the blades together for one second at the end.',
        'Let the handles go forward under control until your arms are straight.',
        'Return the levers to their stop before you let go, one hand at a time if the reach is long.'),
    json_array(
        'Neutral handles with the elbows close work the lats more; wide handles favour the upper back.',
        'If your chest leaves the pad at the end of the pull, choose a lighter weight.',
        'With separate levers, row one arm at a time now and then to even out the sides.'));

INSERT INTO edition VALUES (
    't-bar-row', 'T-bar row',
    json_array('landmine row', 'V-bar T-bar row', 'T row', 'bent-over T-bar row'),
    'strength', 'horizontal_pull', 'intermediate', 'compound', 'pull', json_array('barbell', 'landmine'),
    json_array('upper-back', 'lats'), json_array('lower-back', 'biceps', 'rear-delts', 'forearms', 'hamstrings'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(), FALSE,
    'A bent-over row with one end of a barbell fixed in a landmine and the loaded end between your legs. The fixed end steadies the path, so you can row heavy once your hip hinge holds.',
    json_array(
        'Push one end of the bar into the landmine and load the other with small plates, which allow a longer pull.',
        'Straddle the bar facing away from the fixed end and hook a V-shaped handle under it just behind the plates.',
        'Hinge at the hips with bent knees, take the handle and lift it by standing halfway up with a flat back.',
        'Hold your trunk at about 45 degrees, brace and let the arms hang long.',
        'Row the handle to the top of your stomach with elbows brushing your sides, breathing out.',
        'Lower until the shoulder blades spread, without letting the plates touch the floor.',
        'Bend your knees and hips to set the bar down after the last repetition.'),
    json_array(
        'Bouncing up and down with the trunk shows that the load exceeds what the back can row.',
        'Put the weight through the middle of the feet; rocking onto the toes tugs the back round.',
        'If there is no landmine, a clean corner of the room with a towel round the bar end will do.'));

INSERT INTO edition VALUES (
    'chest-supported-t-bar-row', 'Chest-supported T-bar row',
    json_array('T-bar row machine', 'supported T-bar row', 'lying T-bar row', 'machine T-bar row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('t-bar-row-machine'),
    json_array('upper-back', 'lats'), json_array('rear-delts', 'biceps', 'traps', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A T-bar row on a machine with a sloping chest pad, so that the lower back has nothing to hold. It lets you row heavy on days when deadlifts or squats have already tired the trunk.',
    json_array(
        'Load the machine and set the foot plate so that the upper edge of the pad meets the top of your breastbone.',
        'Lie on the pad with the legs firm and the head over its edge.',
        'Grip the handles, lift them out of the rest and let your arms stretch fully.',
        'Pull the handles up towards your ribs and blow out the air.',
        'Keep the blades squeezed for a moment with the chest still on the pad.',
        'Lower slowly to a full stretch and take in a breath.',
        'Guide the handles back to their rest before you slide down.'),
    json_array(
        'A pad that presses on the throat or the belly means that the foot plate is at the wrong height.',
        'Use the wide grips with flared elbows for the upper back and the narrow ones for the lats.',
        'Breathe between repetitions at the bottom, because the pad makes it hard to breathe at the top.'));

INSERT INTO edition VALUES (
    'pendlay-row', 'Pendlay row',
    json_array('dead-stop row', 'dead-stop barbell row', 'strict floor row'),
    'strength', 'horizontal_pull', 'intermediate', 'compound', 'pull', json_array('barbell'),
    json_array('upper-back', 'lats'), json_array('lower-back', 'rear-delts', 'biceps', 'forearms', 'hamstrings', 'glutes'),
    json_array('weight', 'reps'), 'external', FALSE, 150, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(), FALSE,
    'A barbell row from a dead stop on the floor with the trunk level, pulled fast to the lower chest. Every repetition begins from rest, which keeps it strict and gives the lower back a short break each time.',
    json_array(
        'Load the bar with full-size plates, or raise small ones on blocks, so that it lies at mid-shin height.',
        'Stand with the bar over mid-foot and bend at the hips until your trunk is almost parallel to the floor, knees slightly bent.',
        'Take an overhand grip a little wider than for a deadlift and make the back flat from hips to head.',
        'Breathe in, brace and pull the slack out of the bar.',
        'Row it sharply to the lower end of your breastbone without lifting the trunk.',
        'Let it return to the floor quickly but in your hands, and let it come to rest.',
        'Reset back and breath, then row again.'),
    json_array(
        'If you cannot hold a flat back down there with hamstrings at ease, raise the plates or row from the hang instead.',
        'The trunk may rise by a few degrees in the pull; more than that turns it into half a deadlift.',
        'Sets of five or six suit this lift better than long ones.'));

INSERT INTO edition VALUES (
    'seal-row', 'Seal row',
    json_array('prone bench row', 'bench pull', 'lying barbell row'),
    'strength', 'horizontal_pull', 'intermediate', 'compound', 'pull', json_array('barbell', 'bench'),
    json_array('upper-back', 'lats'), json_array('rear-delts', 'biceps', 'traps', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 120, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A row lying face down on a raised flat bench, with the bar hanging beneath it. Nothing but the back and arms can lift the weight, so it is the strictest of the barbell rows and easy on the lower back.',
    json_array(
        'Raise a flat bench on firm blocks or stacked plates until your arms can hang straight under it, and check that it does not rock.',
        'Put the loaded bar on the floor or on low blocks under the head end.',
        'Lie face down with the chin over the edge and legs long, and let a partner hand you the bar if you cannot reach it.',
        'Grip it a little wider than your shoulders, palms towards your feet, and lift it just clear of the floor.',
        'Pull the bar to the underside of the bench, elbows wide of your ribs, breathing out.',
        'Lower it in two counts until both arms are straight.',
        'Set the bar down fully before you push yourself up from the bench.'),
    json_array(
        'Feet that lift and kick are helping; squeeze the bench with your legs instead.',
        'Use less weight than you expect, because all swing is gone.',
        'Two dumbbells do the job just as well when the bar bumps against the frame.'));

INSERT INTO edition VALUES (
    'one-arm-cable-row', 'One-arm cable row',
    json_array('unilateral cable row', 'one-arm seated cable row', 'single-arm seated cable row', 'one-arm low cable row',
        'single-arm cable row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('cable-machine'),
    json_array('lats', 'upper-back'), json_array('biceps', 'rear-delts', 'forearms', 'obliques'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A cable row with one hand on a single handle, sitting or standing. The free shoulder blade moves through its whole range and the trunk learns not to twist.',
    json_array(
        'Put the pulley at navel height with a single handle and choose about a third of your usual two-handed weight.',
        'Sit facing the pulley, or stand with one foot ahead, and take the handle with one hand.',
        'Square both shoulders to the machine and rest the other hand on your hip.',
        'Let the arm reach forward until you feel the stretch behind the shoulder.',
        'Draw the elbow back close to your side until the hand is next to your ribs, and breathe out.',
        'Hold still for a second, then let the handle travel out for two or three counts.',
        'Finish one side, change hands and repeat.'),
    json_array(
        'Turning the chest to gain a few centimetres moves the work away from the back.',
        'Keep the shoulder from rolling forward at the end; the elbow need not go far behind you.',
        'Standing, bend the knees a little and put the opposite foot in front for balance.'));

INSERT INTO edition VALUES (
    'renegade-row', 'Renegade row',
    json_array('plank row', 'dumbbell plank row', 'commando row'),
    'strength', 'horizontal_pull', 'intermediate', 'compound', 'pull', json_array('dumbbell'),
    json_array('lats', 'abs'), json_array('upper-back', 'obliques', 'biceps', 'rear-delts', 'triceps', 'front-delts', 'glutes'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, 3.5, '02054',
    json_array('wrist'), json_array(), FALSE,
    'A one-armed dumbbell row out of the push-up position. The rowing is light; the real task is to keep the hips from turning, so it trains trunk and back together in people whose plank is solid.',
    json_array(
        'Put two flat-sided dumbbells on the floor at shoulder width, since round ones may roll away.',
        'Grip them, step back into the top of a push-up and set the feet wider than your hips.',
        'Straighten the wrists, tense stomach and buttocks and spread your weight over both hands.',
        'Shift on to one arm and row the other dumbbell to your lower ribs, breathing out.',
        'Put it down softly, without a thump, and find the plank again.',
        'Row with the same arm until the set is done, or change arms each time and count both.',
        'Lower your knees to the floor before you let go of the weights.'),
    json_array(
        'Imagine a glass of water on the small of your back; feet further apart keep it from spilling.',
        'Hands on a bench with one dumbbell beside it make an easier start.',
        'Stop as soon as your hips sag or swing, however fresh the arm is.'));

INSERT INTO edition VALUES (
    'band-face-pull', 'Band face pull',
    json_array('resistance band face pull', 'banded face pull', 'elastic face pull'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('band'),
    json_array('rear-delts', 'upper-back'), json_array('traps', 'biceps', 'forearms', 'rotator-cuff'),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
    'A face pull against a band at home or on the road. It works the back of the shoulders and the small muscles that turn the arm outwards, a good daily counterweight to desks and push-ups.',
    json_array(
        'Fix a light band at the height of your nose to a post, or to a door anchor in a locked door that opens away from you.',
        'Take an end in each hand with the thumbs pointing back and step away until the band is just taut.',
        'Stand with one foot a little ahead, knees soft and ribs low.',
        'Pull towards your eyes with the elbows high and wide, parting the hands as they come near.',
        'End with both fists beside your temples and turned up, breathe out and stay there for two seconds.',
        'Return slowly and stop before the band goes slack.'),
    json_array(
        'The band pulls hardest at the end, so pick one with which you can reach the temples every time.',
        'When the neck tightens, lower the elbows by a few centimetres.',
        'Check the anchor and the rubber before each session, as a torn band flies towards the face.'));

INSERT INTO edition VALUES (
    'chair-seated-band-row', 'Chair-seated band row',
    json_array('chair band row', 'wheelchair band row', 'seated row with band in a chair'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array('band'),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Rowing a band towards the ribs from a chair. It works against a rounded back, needs no standing, and can be done from a wheelchair with the band fixed in front.',
    json_array(
        'Fasten the band at chest height to a door anchor or a heavy post, and sit facing it; from a wheelchair, put the brakes on.',
        'Move back until the band is just taut with both arms stretched out.',
        'Sit tall with your feet apart on the floor or footplate.',
        'Pull the elbows back along the sides until your hands reach the lower ribs, breathing out.',
        'Squeeze the shoulder blades together for a second.',
        'Let the arms lengthen slowly without the trunk being drawn forwards.',
        'Slacken the band before you undo it.'),
    json_array(
        'Hold an armrest and row with one arm when your trunk needs a support.',
        'Shoulders that climb want a lighter band or a lower anchor.',
        'Loop the ends round your wrists or use cuffs if the grip is weak.'));

INSERT INTO edition VALUES (
    'towel-row', 'Towel row',
    json_array('door row', 'doorway towel row', 'standing towel row', 'towel bodyweight row'),
    'strength', 'horizontal_pull', 'beginner', 'compound', 'pull', json_array(),
    json_array('upper-back', 'lats'), json_array('biceps', 'forearms', 'rear-delts'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array(), json_array('table-row', 'inverted-row'), FALSE,
    'A standing row on a towel that is looped round something that cannot move, such as a banister post or both handles of a strong door. It gives people without any equipment the pull that push-ups cannot give them.',
    json_array(
        'Loop a long, strong towel round a fixed post at waist to chest height, or round both handles of a door that closes away from you.',
        'Pull on it hard a few times with your feet under you, and use another place if anything creaks, slips or gives.',
        'Take an end of the towel in each hand, step close to the post and place your feet on either side of it.',
        'Lean back with straight arms until the towel is taut, your body in one line from heels to head.',
        'Draw your elbows back past your ribs and bring your chest towards your hands while you breathe out.',
        'Squeeze the shoulder blades together for a second, then let your arms grow long over two or three seconds.',
        'Pull yourself upright after the last row before you let go of the towel.'),
    json_array(
        'Walk your feet closer to the post to make the towel row harder, and step back to make it easier.',
        'A bath towel that is twisted like a rope is easier to hold than one that is folded.',
        'Bend your knees and sit back a little if your heels slide on a smooth floor.'));

INSERT INTO edition VALUES (
    'table-row', 'Table row',
    json_array('under-table row', 'table inverted row', 'kitchen table row'),
    'strength', 'horizontal_pull', 'intermediate', 'compound', 'pull', json_array(),
    json_array('upper-back', 'lats'), json_array('biceps', 'rear-delts', 'forearms', 'abs', 'glutes'),
    json_array('reps'), 'none', FALSE, 75, NULL, 3.0, '02056',
    json_array(), json_array(), FALSE,
    'A row lying under a heavy table, in which you hang from its edge and pull your chest up to it. It is the strongest horizontal pull that a home without equipment offers, provided the table cannot tip.',
    json_array(
        'Choose a heavy table with legs at its corners, and lean your whole weight on the edge first to see that it neither tips nor slides.',
        'Lie on your back underneath, so that your chest is below the edge, and grip it with both hands a little wider than your shoulders.',
        'Bend your knees with the feet flat on the floor, and lift your hips until trunk and thighs are in line.',
        'Pull your breastbone up towards the edge, elbows at about forty-five degrees to your sides.',
        'Hold the top for a moment, then straighten your arms slowly without letting the hips sag.',
        'Set your hips down before you release your grip, and slide out from under the table top.'),
    json_array(
        'Once ten repetitions are easy, straighten your legs and pull from your heels.',
        'A table on a single middle leg, of glass, or with a loose top is no place for this.',
        'Lay a folded cloth over a sharp edge to spare your fingers.'));

INSERT INTO edition VALUES (
    'neutral-grip-pull-up', 'Neutral-grip pull-up',
    json_array('hammer-grip pull-up', 'parallel-grip pull-up', 'palms-facing pull-up'),
    'strength', 'vertical_pull', 'intermediate', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('lats'), json_array('upper-back', 'biceps', 'forearms', 'rear-delts', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 150, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array('pull-up'), FALSE,
    'A pull-up on two parallel handles, so that the palms look at each other. Elbows and shoulders usually like this grip best, which makes it a good choice for people whom straight bars irritate.',
    json_array(
        'Choose parallel handles about as far apart as your shoulders and stand on a box beneath them.',
        'Wrap thumbs and fingers fully round the middle of both handles and take your feet off the box.',
        'Settle into a long hang with the legs together and the ribs drawn in.',
        'Start by pulling the shoulders away from the ears, then drive both elbows straight down beside your ribs.',
        'Breathe out and rise until the handles are level with your collarbones.',
        'Sink back in two or three seconds to full length and breathe in on the way.',
        'Find the box with one foot, then the other, before your hands let go.'),
    json_array(
        'Keep the chest proud at the top; rounding over the handles cuts the work of the back short.',
        'Very narrow handles tire the arms first, so take the wider pair if your bar offers both.',
        'Hang a light plate from a belt once ten repetitions look alike.'));

INSERT INTO edition VALUES (
    'wide-grip-pull-up', 'Wide-grip pull-up',
    json_array('wide pronated pull-up', 'broad-grip pull-up', 'wide pull-up'),
    'strength', 'vertical_pull', 'intermediate', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('lats'), json_array('upper-back', 'biceps', 'forearms', 'rear-delts', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 150, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'An overhand pull-up with the hands well outside the shoulders, which shortens the path and leaves the arms less leverage. It is for strong pullers with healthy shoulders who want variety in their back training.',
    json_array(
        'Step up to the bar and place each hand about a hand and a half outside your shoulders, palms forward.',
        'Let yourself down into the hang gently and stop any swing with tight legs.',
        'Set the shoulder blades down and slightly together before anything else moves.',
        'Pull the elbows down and out towards your sides, exhaling, and bring the top of your chest close to the bar.',
        'Stop where your chin is over the bar or the front of your shoulders starts to pinch, whichever comes first.',
        'Lower at an even speed until the arms are long, keeping a little tension round the shoulder blades.'),
    json_array(
        'Wider is not better: if your forearms point outwards at the top, move the hands in.',
        'Expect two or three repetitions fewer than with your usual grip.',
        'Never pull the bar to the back of the neck, since that forces the shoulders into a weak position.'));

INSERT INTO edition VALUES (
    'band-assisted-pull-up', 'Band-assisted pull-up',
    json_array('banded pull-up', 'resistance band pull-up', 'band pull-up'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('band', 'pull-up-bar'),
    json_array('lats'), json_array('upper-back', 'biceps', 'forearms', 'rear-delts'),
    json_array('weight', 'reps'), 'assisted', FALSE, 120, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array('negative-pull-up', 'pull-up'), TRUE,
    'A pull-up with a long loop band hung from the bar that carries part of your weight. It teaches the whole path of the pull-up at home or in any gym, and a thinner band every few weeks leads to the first one without help.',
    json_array(
        'Inspect the loop band for cracks, throw it over the bar and pull one end through the other until it is knotted tight.',
        'Stand on a box, grip the bar overhand just outside your shoulders and put one foot or a bent knee into the loop.',
        'Step off slowly, cross the free leg over the other and hang with straight arms.',
        'Tighten your stomach and pull the elbows towards your hips until the chin passes the bar, breathing out.',
        'Ease down for two or three seconds, since the band must not fling you back up.',
        'Return to the box, hold the band firmly and only then lift your foot out of it.'),
    json_array(
        'Most help comes at the bottom, so the last hand width is where you grow strong; finish every repetition there.',
        'Keep your face away from a stretched band that could slip off your foot.',
        'Change to a thinner band when you can do eight calm repetitions in each set.'));

INSERT INTO edition VALUES (
    'negative-pull-up', 'Negative pull-up',
    json_array('eccentric pull-up', 'pull-up negative', 'lowering pull-up'),
    'strength', 'vertical_pull', 'intermediate', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('lats'), json_array('upper-back', 'biceps', 'forearms', 'rear-delts'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 120, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array('chin-up', 'pull-up'), FALSE,
    'Only the way down of a pull-up, done slowly after stepping up to the top. Lowering is easier than lifting, so it builds the strength for a first pull-up in people who cannot yet do one.',
    json_array(
        'Place a box or chair of the right height under the bar so that you can reach the top position with a small step.',
        'Grip the bar overhand, step up and bring your chin over it with elbows bent.',
        'Take the feet off the box with your whole body tense and hold still for one second.',
        'Lower yourself in four to six seconds at the same pace all the way, breathing in small sips.',
        'Slow down most in the lower half, where everybody wants to drop.',
        'Straighten the arms completely, then climb up again on the box rather than pulling.'),
    json_array(
        'A fall through the last third ends the set, because it jerks the elbows.',
        'Two to four sets of three to five are plenty; slow lowering makes arms sore for days at first.',
        'Try a real pull-up on a fresh day when ten seconds down feel steady.'));

INSERT INTO edition VALUES (
    'scapular-pull-up', 'Scapular pull-up',
    json_array('scap pull-up', 'hanging scapular retraction', 'scapula pull-up', 'active hang repetition'),
    'strength', 'vertical_pull', 'beginner', 'isolation', 'pull', json_array('pull-up-bar'),
    json_array('traps', 'lats'), json_array('upper-back', 'forearms'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array('band-assisted-pull-up'), FALSE,
    'A tiny movement in the hang: the shoulder blades slide down and together while the arms stay straight. It teaches the start of every pull-up and wakes up the muscles that protect the shoulders.',
    json_array(
        'Use a box to take an overhand grip at shoulder width and hang with long arms.',
        'Let the shoulders rise towards the ears in a relaxed but not painful hang.',
        'Without bending the elbows, pull the shoulder blades down so that your neck grows longer and your chest lifts a little.',
        'Stay there for two seconds and breathe out.',
        'Let the shoulders glide up again slowly.',
        'Put both feet on the box to finish, and shake out your hands.'),
    json_array(
        'The whole body rises only by a few centimetres; anything more comes from the arms.',
        'Leave the toes on the box and take part of the weight off if you cannot move the blades at all.',
        'Use it as a warm-up of five to eight repetitions before heavier pulling.'));

INSERT INTO edition VALUES (
    'muscle-up', 'Muscle-up',
    json_array('bar muscle-up', 'strict muscle-up'),
    'strength', 'vertical_pull', 'advanced', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('lats', 'triceps'), json_array('upper-back', 'chest', 'biceps', 'front-delts', 'forearms', 'abs'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 180, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist', 'overhead'), json_array(), TRUE,
    'A fast pull-up that carries the chest over the bar and ends in a straight-arm support. It joins a high pull, a quick turn of the wrists and a dip, and belongs to athletes who can do ten strict pull-ups and ten deep dips.',
    json_array(
        'Check that the bar is firm and has free space above it, and take an overhand grip at shoulder width with the wrists slightly over the bar.',
        'Hang in a shallow dish shape, feet together a little in front of you.',
        'Pull explosively and a little away from the bar, aiming to bring it to the bottom of your ribs.',
        'As you become weightless, lean the chest forward over the bar and let both elbows turn up and back together.',
        'From the bottom of the dip, press down until your arms are straight, breathing out.',
        'Bend the elbows, roll back under the bar with control and return to the hang.',
        'Stop the set when the pull gets slow, and step down on a box.'),
    json_array(
        'One elbow coming over before the other strains that shoulder; go back to high pull-ups until both turn at once.',
        'Practise the turn over a low bar with your feet on the floor before you try it in the air.',
        'Singles and doubles with full rest teach more than tired sets.'));

INSERT INTO edition VALUES (
    'close-grip-pulldown', 'Close-grip pulldown',
    json_array('V-bar pulldown', 'V-grip pulldown', 'neutral-grip pulldown', 'narrow-grip lat pulldown',
        'close-grip lat pulldown'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('lat-pulldown-station'),
    json_array('lats'), json_array('upper-back', 'biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A pulldown with a narrow handle whose grips face each other. The elbows travel in front of the body through a long path, which many people feel well in the sides of the back and hardly at all in the shoulders.',
    json_array(
        'Hook the V-shaped handle to the high cable and choose a light weight for the first set.',
        'Set the thigh pad low enough that your heels stay on the floor.',
        'Stand up to take the handle with both palms facing, and sit down under the pads with long arms.',
        'Lean back a hand width, lift your breastbone and breathe in.',
        'Draw the elbows down past the front of your ribs until the handle is just below the chin, breathing out.',
        'Let the handle rise for three counts until you feel the shoulder blades spread.',
        'Stand up with the handle and set the stack down without a clank.'),
    json_array(
        'Pulling the handle to the stomach turns it into a row; finish at the upper chest.',
        'If the forearms burn first, hold the grips more loosely and think of your elbows alone.',
        'Do not let the weights touch between repetitions, so that the lats keep working at full length.'));

INSERT INTO edition VALUES (
    'underhand-pulldown', 'Underhand pulldown',
    json_array('reverse-grip pulldown', 'supinated pulldown', 'chin-up grip pulldown', 'reverse-grip lat pulldown',
        'underhand lat pulldown'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('lat-pulldown-station'),
    json_array('lats', 'biceps'), json_array('upper-back', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A pulldown with the palms turned towards you, the seated twin of the chin-up. The biceps help more than in the overhand form, so most people can use a little more weight.',
    json_array(
        'Fit the straight bar to the high cable and adjust the thigh pad.',
        'Take the bar underhand with your hands at shoulder width, thumbs wrapped round it.',
        'Sit down with straight arms and tilt your trunk back only slightly.',
        'Pull the shoulders down, then bring the elbows to your sides until the bar is below your chin, exhaling.',
        'Squeeze for a moment with the wrists straight.',
        'Give way slowly until both elbows are almost straight, and inhale.'),
    json_array(
        'Bent-back wrists take the strain off the back; keep knuckles and forearms in one line.',
        'Inner elbows that ache ask for a slightly narrower or an angled bar.',
        'Hips that slide forward on the seat are a sign that the stack is too heavy.'));

INSERT INTO edition VALUES (
    'single-arm-pulldown', 'Single-arm pulldown',
    json_array('one-arm pulldown', 'unilateral pulldown', 'single-arm lat pulldown'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('lat-pulldown-station'),
    json_array('lats'), json_array('upper-back', 'biceps', 'rear-delts', 'forearms', 'obliques'),
    json_array('weight', 'reps'), 'external', TRUE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A pulldown with one hand on a single handle. It shows and evens out differences between the sides and lets the working shoulder find its own path.',
    json_array(
        'Clip a single handle to the high cable and start with less than half of your usual pulldown weight.',
        'Sit or kneel so that the handle hangs a little in front of the working shoulder, with your thighs under the pad if there is one.',
        'Reach up with one hand, palm forward or turned inwards, and rest the other on your thigh.',
        'Pull the elbow down to your side pocket, letting the palm turn as it likes, and breathe out.',
        'Hold the bottom for one second with your shoulders level.',
        'Follow the cable up until that side of your back is fully stretched.',
        'Complete the set and repeat it with the other arm, the weaker side first next time.'),
    json_array(
        'A trunk that leans over to the working side does part of the lift; stay upright.',
        'Let the stronger side do no more repetitions than the weaker one.',
        'A small reach of the shoulder at the top is welcome as long as it does not pinch.'));

INSERT INTO edition VALUES (
    'machine-pullover', 'Machine pullover',
    json_array('pullover machine', 'lat pullover machine', 'Nautilus pullover'),
    'strength', 'vertical_pull', 'beginner', 'isolation', 'pull', json_array('pullover-machine'),
    json_array('lats'), json_array('triceps', 'chest', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'A seated machine in which the upper arms sweep from overhead down to the sides against pads or a bar. It trains the lats through a very long path without tiring the hands or the biceps.',
    json_array(
        'Set the seat so that your shoulders are level with the pivot of the machine, and choose a modest weight.',
        'Fasten the belt if there is one and press the foot lever to bring the pads within reach.',
        'Put your elbows on the pads, rest your hands lightly on the bar and release the foot lever slowly.',
        'Push the elbows down in an arc until the bar reaches your waist, breathing out.',
        'Pause, then let the arms travel up until you feel a stretch along your sides that is free of pain.',
        'Use the foot lever again to hold the weight while you take your arms out.'),
    json_array(
        'Push through the elbows, because pulling with the hands brings the arms into it.',
        'Limit the range with the pin if your lower back leaves the pad as the arms go up.',
        'Three seconds on the way up are worth more than another plate.'));

INSERT INTO edition VALUES (
    'tuck-front-lever', 'Tuck front lever',
    json_array('tucked front lever hold', 'front lever tuck'),
    'strength', 'vertical_pull', 'advanced', 'compound', 'static', json_array('pull-up-bar'),
    json_array('lats', 'abs'), json_array('upper-back', 'rear-delts', 'triceps', 'forearms'),
    json_array('duration'), 'none', FALSE, 120, NULL, NULL, NULL,
    json_array('shoulder', 'overhead'), json_array('front-lever'), FALSE,
    'A hang in which straight arms hold the back level with the floor while the knees stay drawn to the chest. It is the first station on the way to the front lever and calls for several clean pull-ups.',
    json_array(
        'Hang from the bar with an overhand grip a little wider than the shoulders, arms fully straight.',
        'Pull the shoulder blades down and back until your neck looks long.',
        'Draw your knees to your chest and keep them close to the ribs.',
        'Press the bar towards your thighs with straight arms, breathing out, until your back is parallel to the floor.',
        'Hold the position with eyes on the ceiling and short, quiet breaths.',
        'Lower the hips slowly to the hang, stretch out the legs and step down on to the floor or a box.'),
    json_array(
        'Bent elbows hide weakness, so shorten the hold before the arms begin to fold.',
        'Rounding the upper back a trifle is normal at first; aim to flatten it over the months.',
        'Count only the seconds in which the hips are level with the shoulders.',
        'Leave two days between sessions, as elbows and shoulders adapt more slowly than muscles.'));

INSERT INTO edition VALUES (
    'front-lever', 'Front lever',
    json_array('full front lever', 'front lever hold'),
    'strength', 'vertical_pull', 'advanced', 'compound', 'static', json_array('pull-up-bar'),
    json_array('lats', 'abs'), json_array('upper-back', 'rear-delts', 'triceps', 'forearms', 'glutes', 'lower-back'),
    json_array('duration'), 'none', FALSE, 150, NULL, NULL, NULL,
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'A gymnastic hold with the whole body stretched out level beneath a bar, face up and arms straight. It takes most people years of pulling work, and the tuck form must feel easy beforehand.',
    json_array(
        'Warm up with pull-ups and tucked holds, and check that nobody stands in front of the bar.',
        'Take an overhand grip at shoulder width, hang at full length and set the shoulders low.',
        'Squeeze buttocks, thighs and stomach so that the legs become one piece with the trunk.',
        'Pull with straight arms and raise the stiff body until head, hips and heels lie on one level line.',
        'Push the bar down towards your hips and hold for a few seconds without stopping your breath.',
        'Come down in one piece at an even speed, and rest completely before another attempt.'),
    json_array(
        'One leg straight and one bent is the usual step between the tuck and the full hold.',
        'Sagging hips are a sign to return to an easier form rather than to try harder.',
        'Lowering slowly from an upside-down hang builds the strength for holding.',
        'Pain at the inner elbow calls for some weeks of lighter pulling.'));

INSERT INTO edition VALUES (
    'skin-the-cat', 'Skin the cat',
    json_array('German hang', 'rings skin the cat'),
    'strength', 'vertical_pull', 'advanced', 'compound', 'pull', json_array('rings'),
    json_array('lats', 'abs'), json_array('upper-back', 'front-delts', 'chest', 'biceps', 'hip-flexors', 'forearms'),
    json_array('reps'), 'none', FALSE, 150, NULL, NULL, NULL,
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'A slow backward roll between the arms in a hang on rings, and the way back again. It gives strong, supple shoulders to people who can hang, pull and lift their legs with ease.',
    json_array(
        'Hang the rings just high enough for your bent legs to pass under them, with a mat below.',
        'Grip firmly, draw the shoulders down and lift your tucked knees towards your elbows.',
        'Round your back and roll on, letting hips and feet pass between your arms.',
        'Lower the tucked body behind you with control, only as far as the shoulders stretch without pain.',
        'Pause for one breath with straight arms and let the chest open.',
        'Pull the hips up and forwards the way they came, keeping the knees close to the chest.',
        'Return to a quiet hang, place your feet on the floor and rest your grip.'),
    json_array(
        'Set the rings low at first, so that your toes can touch the floor behind you and carry part of the weight.',
        'Any sharp feeling at the front of the shoulder ends the set.',
        'Straight elbows all the way protect the biceps tendons from sudden tugs.',
        'A fixed bar works too, yet rings turn with your arms and are gentler.'));

INSERT INTO edition VALUES (
    'seated-band-pulldown', 'Seated band pulldown',
    json_array('chair band pulldown', 'wheelchair pulldown', 'seated band lat pulldown'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array('band'),
    json_array('lats'), json_array('upper-back', 'biceps', 'rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Pulling a band down to the chest from above while sitting. It gives wheelchair users and people with weak legs the pull from overhead that a bar would ask too much of.',
    json_array(
        'Fix the band at the top of a closed door with an anchor, on the side where the door cannot swing open towards you.',
        'Sit facing it an arm''s length away on a chair, or in a braked wheelchair.',
        'Reach up and hold both ends with the arms long and the band lightly tight.',
        'Draw the shoulders down first, then pull the elbows towards your back pockets, breathing out.',
        'Bring the fists to the sides of the chest and lift the breastbone towards them.',
        'Let the arms go up slowly until the lats are stretched.',
        'Take the strain off the band before you let go.'),
    json_array(
        'Tug hard on the anchor before the first repetition.',
        'Leaning far back turns it into a row; keep the trunk still.',
        'Sit closer when the band is too strong at the bottom.'));

INSERT INTO edition VALUES (
    'prone-lat-pulldown', 'Prone lat pulldown',
    json_array('floor lat pulldown', 'lying lat pull', 'bodyweight lat pulldown', 'towel lat pulldown'),
    'strength', 'vertical_pull', 'beginner', 'compound', 'pull', json_array(),
    json_array('lats'), json_array('upper-back', 'biceps', 'rear-delts', 'lower-back'),
    json_array('reps'), 'none', FALSE, 45, NULL, 3.5, '02030',
    json_array(), json_array('sliding-floor-pulldown'), FALSE,
    'A pulldown imitated face down on the floor, with a towel stretched between the hands that you try to tear apart. The muscles resist one another, so beginners learn to pull with the back before they have a bar.',
    json_array(
        'Lie on your front with your legs long, and hold a rolled towel overhead in both hands, wider than your shoulders.',
        'Press the front of your hips into the mat and raise chest and arms a hand''s breadth.',
        'Pull the towel outwards as if you wanted to tear it, and keep that tension to the end of the set.',
        'Bend your elbows and draw the towel to your collarbones, driving the elbows towards your back pockets.',
        'Wait there for two seconds and then reach forwards again just as slowly.',
        'Lower your chest between sets and let your forehead rest on the mat.'),
    json_array(
        'The harder you pull outwards, the harder the exercise, so there is always a next step.',
        'Look at the floor just ahead, which keeps your neck long.',
        'Lift the chest less if you feel the lower back more than your sides.'));

INSERT INTO edition VALUES (
    'sliding-floor-pulldown', 'Sliding floor pulldown',
    json_array('floor slide pulldown', 'sliding lat pull', 'prone towel slide', 'lat slide'),
    'strength', 'vertical_pull', 'intermediate', 'compound', 'pull', json_array(),
    json_array('lats'), json_array('upper-back', 'triceps', 'biceps', 'rear-delts', 'abs'),
    json_array('reps'), 'none', FALSE, 75, NULL, 3.8, '02022',
    json_array('shoulder'), json_array(), FALSE,
    'A pull from overhead without a bar: you lie on a towel on a smooth floor and drag your whole body forwards past your hands. It asks the broad muscles of the back for real strength and needs nothing but a floor that is slippery.',
    json_array(
        'Spread a towel on a smooth, clean floor and lie on it face down, so that everything from chest to thighs rests on the cloth.',
        'Stretch both arms ahead, palms flat on the bare floor at shoulder width, and lift your feet off the ground.',
        'Brace your stomach and press the hands down as though you meant to pull the floor towards your feet.',
        'Slide forwards until your hands are beside your chest, elbows tucked in, while you breathe out.',
        'Push yourself gently back to long arms, or crawl back if that tires your shoulders.',
        'Finish by bringing both hands under your shoulders and rising on to your knees.'),
    json_array(
        'Let the toes glide along behind you, or push with them a little, if whole repetitions are still too hard.',
        'Damp hands grip better on the floor than dry ones.',
        'Stop the slide earlier if a shoulder pinches when the arms are at their longest.'));

INSERT INTO edition VALUES (
    'cable-glute-kickback', 'Cable glute kickback',
    json_array('cable kickback', 'standing cable glute kickback', 'cable hip extension'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('glutes'), json_array('hamstrings'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Pushing one leg back against a low cable fixed to the ankle. It works the buttock alone with no weight on the back and suits the end of a leg session.',
    json_array(
        'Fasten an ankle cuff to the lowest pulley, pick a light weight and strap the cuff above one ankle.',
        'Face the machine, hold its frame and stand on the other leg with the knee slightly bent.',
        'Lean forward from the hips a little and brace your stomach.',
        'Breathe out and push the cuffed leg straight back, with the knee almost straight.',
        'Stop as soon as your pelvis wants to tip, and clench the buttock for a second.',
        'Breathe in while you bring the foot forward again, level with the other.',
        'When the side is finished, let the weight rest and move the cuff across.'),
    json_array(
        'Arching the lower back makes the kick look higher without working the buttock any more.',
        'Stand on a low plate so that the working foot swings free of the floor.',
        'Turning the toes out a few degrees brings in the upper part of the buttock.'));

INSERT INTO edition VALUES (
    'machine-glute-kickback', 'Machine glute kickback',
    json_array('glute kickback machine', 'glute machine', 'standing kickback machine', 'rear kick machine'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('glute-kickback-machine'),
    json_array('glutes'), json_array('hamstrings'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A machine in which one foot pushes a plate or roller backwards while the trunk is supported. The guided path makes it simple to load each buttock on its own.',
    json_array(
        'Adjust the chest pad and the lever so that the foot plate meets your foot with the hip and knee bent.',
        'Lay your trunk or forearms on the pad and take the handles.',
        'Put the middle of one foot on the plate and keep the other firmly on its support.',
        'Tighten your belly and look down so that your neck is in line.',
        'Push the plate back and up through the heel until the hip is open, and breathe out on the way.',
        'Hold for one count, then let the knee come forward again under control.',
        'Leave the plate only after the weights have settled, and repeat with the other foot.'),
    json_array(
        'The pelvis stays square to the pad; if it rolls open, lower the weight.',
        'Feeling it mainly in the back of the thigh? Push with the heel and bend the knee a bit more.',
        'Sets of ten to twenty suit this small movement better than heavy triples.'));

INSERT INTO edition VALUES (
    'seated-leg-curl', 'Seated leg curl',
    json_array('seated hamstring curl', 'seated leg curl machine', 'oturarak leg curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('leg-curl-machine'),
    json_array('hamstrings'), json_array('calves'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
    'A machine that bends the knees against a roller while you sit upright. Sitting stretches the hamstrings at the hip, which makes them work at a longer length than when lying down.',
    json_array(
        'Set the backrest so that your knees line up with the pivot of the machine and the edge of the seat ends just before them.',
        'Rest your lower legs on the roller, a hand above the heels, and lock the thigh pad snugly over your knees.',
        'Hold the handles and press your back and hips into the seat.',
        'Breathe out and pull the roller down and under you as far as it goes.',
        'Keep it there for one count.',
        'Let it rise over three seconds while you breathe in, until your legs are all but straight.',
        'Ease the weight on to the stack, then open the thigh pad and get out.'),
    json_array(
        'A loose thigh pad lets the knees ride up and steals the range.',
        'Leaning forward with a long back deepens the stretch at the start.',
        'If the lower back arches with each pull, the load is beyond the hamstrings.'));

INSERT INTO edition VALUES (
    'standing-leg-curl', 'Standing leg curl',
    json_array('standing hamstring curl', 'single-leg curl', 'standing leg curl machine', 'one-leg leg curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('leg-curl-machine'),
    json_array('hamstrings'), json_array('calves'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Curling one heel towards the seat on a machine while you stand on the other leg. It finds out which hamstring lags behind and trains each alone.',
    json_array(
        'Adjust the roller so that it presses just above the heel of the leg you train first.',
        'Stand with the thigh against its pad, the kneecap slightly below the lower edge of it.',
        'Grip the handles and put your weight on the straight or slightly bent standing leg.',
        'Breathe out and bend the knee until the roller comes close to your seat.',
        'Stop there briefly while your hips stay pressed against the pad.',
        'Take three seconds to lower the foot, breathing in, and keep a little tension at the end.',
        'Put the roller down, step across and set the machine for the second leg.'),
    json_array(
        'Do not let the hip bend to help; the thigh hangs straight down the whole time.',
        'Give the second leg the number that the first one managed and no more.',
        'Pulling the toes towards the shin lets the calf lend a hand.'));

INSERT INTO edition VALUES (
    'sliding-leg-curl', 'Sliding leg curl',
    json_array('slider leg curl', 'hamstring slide', 'towel leg curl', 'slider hamstring curl'),
    'strength', 'isolation', 'intermediate', 'isolation', 'pull', json_array('sliders'),
    json_array('hamstrings'), json_array('glutes', 'calves', 'abs'),
    json_array('reps'), 'none', FALSE, 75, NULL, 3.0, '02056',
    json_array('supine'), json_array('nordic-hamstring-curl'), FALSE,
    'Lying on your back with raised hips, you slide the heels out and pull them in again. It needs only two discs, or socks on a smooth floor, and is surprisingly hard on the hamstrings.',
    json_array(
        'Lie down with bent knees and put each heel on a slider that glides on your floor.',
        'Rest your arms at your sides, pull your toes up and brace your stomach.',
        'Lift your hips until your trunk and thighs form a straight line.',
        'Breathe in and let your heels slide away slowly while your hips stay up.',
        'Go out until your knees are almost straight, or as far as you can hold the hips.',
        'Dig your heels in and drag them back under your knees with a breath out.',
        'Set your hips on the floor when they begin to sag, and take a rest.'),
    json_array(
        'At first slide out only, put your hips down and pull the heels in without a load.',
        'On carpet use plastic discs, on wood or tiles use cloths.',
        'One heel at a time is the way on, once twelve with both are easy.'));

INSERT INTO edition VALUES (
    'stability-ball-leg-curl', 'Stability ball leg curl',
    json_array('Swiss ball leg curl', 'gym ball hamstring curl', 'exercise ball leg curl', 'ball hamstring curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('stability-ball'),
    json_array('hamstrings'), json_array('glutes', 'calves', 'abs'),
    json_array('reps'), 'none', FALSE, 60, NULL, 3.0, '02056',
    json_array('supine'), json_array('sliding-leg-curl'), TRUE,
    'A leg curl on your back with the heels on a large ball. It works hamstrings and buttocks together and adds a little balance, as a first step towards harder curls without machines.',
    json_array(
        'Lie on a mat with your heels and calves on top of the ball and your arms spread on the floor, palms down.',
        'Press your legs into the ball and raise your hips until you are straight from shoulders to heels.',
        'Steady the ball before you move.',
        'Breathe out and roll it towards your seat by bending your knees, ending with the soles on the ball.',
        'Keep your hips as high as they were, or let them rise a little with the knees.',
        'Roll the ball away again over three seconds and breathe in.',
        'Lower your hips to the mat after the last roll and take your legs off one by one.'),
    json_array(
        'The wider the arms lie on the floor, the steadier the ball.',
        'If the hips drop, practise holding the straight bridge for twenty seconds first.',
        'Deflating the ball a little makes it calmer for newcomers.'));

INSERT INTO edition VALUES (
    'machine-standing-calf-raise', 'Machine standing calf raise',
    json_array('standing calf raise machine', 'calf raise machine', 'standing machine calf raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('calf-raise-machine'),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
    'A calf raise under padded levers that rest on the shoulders. It loads the large calf muscle with straight knees and a full stretch, well beyond what your own weight can do.',
    json_array(
        'Set the pads so low that you have to bend your knees to get under them.',
        'Put the balls of your feet on the edge of the step at hip width, and hold the handles.',
        'Straighten your legs to lift the weight, and keep the knees straight without locking them hard.',
        'Sink your heels below the step while breathing in, and wait there for two seconds.',
        'Push up through the big toes as high as you can and breathe out.',
        'Pause on tiptoe, then lower again without bouncing.',
        'Bend your knees after the last raise until the weight is at rest, and step off.'),
    json_array(
        'Rounding or arching the back under the pads shows that the weight is too great.',
        'A long wait in the stretch does more for the calves than extra plates.',
        'Bent knees pass the work to the deeper calf muscle and the thighs.'));

INSERT INTO edition VALUES (
    'leg-press-calf-raise', 'Leg press calf raise',
    json_array('calf press', 'calf press on leg press', 'calf extension', 'calf press machine',
        'calf press on seated leg press'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('leg-press-machine'),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A calf raise done in the leg press by pushing the platform with the balls of the feet. The back is supported and nothing weighs on the shoulders, so it suits people who cannot stand under a load.',
    json_array(
        'Load much less than for leg presses, sit down with your hips deep in the seat and leave the safety stops in.',
        'Press the platform to straight legs with whole feet, then walk your feet down until only their front halves are on its lower edge.',
        'Unlock your knees by a hair and hold the grips.',
        'Breathe in and let the platform push your toes towards you until the calves are stretched.',
        'Point your toes and push it away as far as your ankles allow, breathing out.',
        'Hold for a second and return slowly.',
        'Walk your feet back up to the middle before you bend your knees to put the platform down.'),
    json_array(
        'Shoes with a firm rubber sole matter here, for a foot that slips lets the platform drop on to you.',
        'Keep the safety stops set close below, since the movement needs so little room.',
        'Do not bend the knees to get the platform moving.'));

INSERT INTO edition VALUES (
    'single-leg-calf-raise', 'Single-leg calf raise',
    json_array('one-leg calf raise', 'single-leg heel raise', 'one-legged heel raise'),
    'strength', 'isolation', 'intermediate', 'isolation', 'push', json_array(),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 45, NULL, 3.0, '02056',
    json_array(), json_array(), TRUE,
    'A calf raise on one foot at the edge of a step. It doubles the load without any weight and is a good measure of what runners'' and walkers'' calves can do.',
    json_array(
        'Stand with the ball of one foot on the edge of a stair, a hand on the rail, and hook the other foot behind that ankle.',
        'Straighten the standing knee and stretch yourself tall.',
        'Lower the heel below the edge while you breathe in, until the calf is stretched.',
        'Push up over the big and second toes to the highest point, breathing out.',
        'Wait on tiptoe for a whole second.',
        'Come down over three seconds, and do not bounce at the bottom.',
        'Step up with both feet before you change over.'),
    json_array(
        'Twenty-five full raises on each leg are a fine goal for active adults.',
        'Work on the flat floor first if the deep stretch hurts the heel or the Achilles tendon.',
        'Hold a dumbbell on the side of the working leg for more.'));

INSERT INTO edition VALUES (
    'clamshell', 'Clamshell',
    json_array('clam', 'clamshells', 'lying clam', 'side-lying clam'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array(),
    json_array('abductors'), json_array('glutes'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 45, NULL, 3.0, '02056',
    json_array(), json_array('side-lying-hip-abduction'), FALSE,
    'Lying on the side with bent knees, you open the top knee like the shell of a clam. It wakes up the deep muscles of the outer hip and is common in the care of aching knees, hips and backs.',
    json_array(
        'Lie on your side with your hips bent to about 45 degrees and your knees to a right angle, heels in line with your seat.',
        'Rest your head on the lower arm and put the other hand on the top of your pelvis.',
        'Stack your hips and shoulders exactly above each other and tighten your lower belly.',
        'Keep your heels together, breathe out and lift the top knee as far as the pelvis stays still.',
        'Hold the open position for two seconds.',
        'Breathe in and close the knees slowly.',
        'Turn over when the side is done.'),
    json_array(
        'The hand on your hip notices at once when the pelvis rolls back, which means you have gone too far.',
        'Rolling a touch forward, with the top hip slightly ahead, finds the right muscle.',
        'A short loop band above the knees makes it harder when twenty are easy.'));

INSERT INTO edition VALUES (
    'cable-hip-abduction', 'Cable hip abduction',
    json_array('standing cable hip abduction', 'cable side leg raise', 'cable leg abduction'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('abductors'), json_array('glutes'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Lifting one leg out to the side against a low cable. It trains the outer hip standing up, in the way it works when you walk, and the standing leg has to hold the balance as well.',
    json_array(
        'Attach an ankle cuff to the lowest pulley and strap it to the leg that will be further away from the machine.',
        'Stand sideways to the stack, hold the frame with the near hand and step out until the cable is tight.',
        'Put your weight on the near leg with the knee soft, and bring the cuffed foot just in front of it.',
        'Breathe out and move the far leg straight out to the side, toes facing forward.',
        'Stop when the pelvis wants to lift, at the height of a good step, and hold for a second.',
        'Let the foot come back across slowly with an in-breath.',
        'Do the set, take the cuff off and turn round for the other leg.'),
    json_array(
        'Leaning away from the leg is a way to cheat, so keep your head above the standing foot.',
        'Choose the smallest plate, as the lever of the long leg makes it heavy.',
        'Turned-out toes bring in the hip flexors instead of the outer hip.'));

INSERT INTO edition VALUES (
    'incline-dumbbell-fly', 'Incline dumbbell fly',
    json_array('incline fly', 'incline dumbbell flye', 'incline dumbbell chest fly', 'incline DB fly'),
    'strength', 'isolation', 'intermediate', 'isolation', 'push', json_array('adjustable-bench', 'dumbbell'),
    json_array('chest'), json_array('front-delts', 'biceps'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'The dumbbell fly on a bench raised to about 30 degrees. It stretches and works the upper chest with light weights, at its best after presses.',
    json_array(
        'Set the backrest to about 30 degrees and sit down with a light dumbbell standing on each thigh.',
        'Lean back, bring the weights up over your collarbones and turn your palms towards each other.',
        'Bend the elbows a little and press your shoulder blades into the pad.',
        'Breathe in and open your arms in a wide arc for three seconds.',
        'Stop when the dumbbells are at chest height or you feel a stretch without pain.',
        'Breathe out and bring the weights together again along the same arc.',
        'Lower them to your chest with bent elbows at the end, and sit up with the dumbbells on your thighs.'),
    json_array(
        'Choose a weight with which you could do fifteen, as the last centimetres of the stretch are the risky ones.',
        'If you feel it in the arms more than in the chest, the elbows are too straight.',
        'Dumbbells that clink at the top have no load left there, so stop a hand apart.'));

INSERT INTO edition VALUES (
    'high-to-low-cable-fly', 'High-to-low cable fly',
    json_array('high cable fly', 'decline cable fly', 'downward cable fly', 'high-to-low cable crossover'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('chest'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'A cable fly from high pulleys down to the hips. The downward path suits the lower part of the chest and is easy on most shoulders.',
    json_array(
        'Bring both pulleys above head height, clip on handles and choose a light load.',
        'Take the handles, stand in the middle with one foot in front and lean forward slightly.',
        'Begin with the arms spread, hands at about shoulder height and elbows a little bent.',
        'Breathe out and sweep your hands down and together until they meet in front of your hips.',
        'Press your palms towards each other for a second.',
        'Breathe in and let your hands rise along the same curve, no higher than the shoulders.',
        'Go back to one pulley and then the other to hang up the handles.'),
    json_array(
        'Pushing down with bent elbows makes triceps work of it, so fix their angle.',
        'Let the chest lead and keep the shoulders away from the ears.',
        'Standing too far forward drags the arms behind the body; one short step is plenty.'));

INSERT INTO edition VALUES (
    'low-to-high-cable-fly', 'Low-to-high cable fly',
    json_array('low cable fly', 'low cable fly crossover', 'incline cable fly', 'upward cable fly', 'low-to-high cable crossover'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('chest'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'A cable fly from low pulleys up to the height of the chin. It works the upper chest and the front of the shoulders with light, even tension.',
    json_array(
        'Put both pulleys at the lowest notch and pick very light weights.',
        'Hold the handles with your palms forward and step out in front of the machine, one foot ahead.',
        'Let your arms hang a little away from your sides, elbows soft and chest up.',
        'Breathe out and scoop both hands up and inwards until they meet in front of your chin.',
        'Stay there for a count while you squeeze the upper chest.',
        'Breathe in and lower your hands slowly to beside your thighs.',
        'Return the handles one after the other.'),
    json_array(
        'Leaning back to get the hands up is a sign of too much load.',
        'Think of bringing the upper arms together across the chest, not of lifting the hands.',
        'If the front of the shoulder pinches, finish at breastbone height.'));

INSERT INTO edition VALUES (
    'dumbbell-pullover', 'Dumbbell pullover',
    json_array('DB pullover', 'lying dumbbell pullover', 'bench pullover'),
    'strength', 'isolation', 'intermediate', 'isolation', 'pull', json_array('bench', 'dumbbell'),
    json_array('chest', 'lats'), json_array('triceps'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead', 'supine'), json_array(), FALSE,
    'Lying on a bench, you lower one dumbbell behind the head with nearly straight arms and pull it back over the chest. It trains chest and lats together through a long stretch, for shoulders that move freely overhead.',
    json_array(
        'Check that the head of the dumbbell is firmly fixed, and sit on the end of a flat bench with it on your thigh.',
        'Lie back along the bench with your head on it and your feet flat.',
        'Hold the dumbbell above your chest, both palms flat under its upper head and the thumbs round the handle.',
        'Bend your elbows slightly and draw your ribs down.',
        'Breathe in and lower the weight behind your head in an arc until your upper arms are beside your ears.',
        'Turn round earlier if your back arches or the shoulders feel tight.',
        'Breathe out and pull it over your chest again on the same arc.',
        'Rest the dumbbell on your chest, then on your thigh, and sit up with it.'),
    json_array(
        'Elbows that bend and stretch make a triceps exercise of it.',
        'Light weights and slow arcs of twelve or more suit this lift.',
        'Lying across the bench with raised hips is an old variant, but it tempts people to overstretch the shoulders.'));

INSERT INTO edition VALUES (
    'upright-row', 'Upright row',
    json_array('barbell upright row', 'standing upright row', 'wide-grip upright row'),
    'strength', 'isolation', 'intermediate', 'compound', 'pull', json_array('barbell'),
    json_array('side-delts', 'traps'), json_array('front-delts', 'biceps', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder', 'wrist'), json_array(), FALSE,
    'Pulling a bar up along the front of the body to the lower chest. It trains the side of the shoulders and the upper part of the trapezius, and is kind to the joints only with a wide grip and a modest height.',
    json_array(
        'Take the bar off the floor or a low rack with your hands a little wider than your shoulders, palms towards you.',
        'Stand tall with the bar on your thighs and your knees soft.',
        'Brace your stomach and draw your shoulders back slightly.',
        'Breathe out and lead with the elbows out and up, the bar staying close to your body.',
        'Stop when the elbows are at shoulder height at most and the bar is at your lower chest.',
        'Breathe in while you lower it over two or three seconds.',
        'Bend your knees to put the bar down after the last one.'),
    json_array(
        'A narrow grip and hands under the chin turn the shoulders in and pinch them.',
        'If it hurts in spite of a wide grip, take lateral raises and shrugs instead.',
        'An EZ bar or two dumbbells allow the wrists to find their own angle.'));

INSERT INTO edition VALUES (
    'machine-lateral-raise', 'Machine lateral raise',
    json_array('lateral raise machine', 'side raise machine', 'seated lateral raise machine'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('lateral-raise-machine'),
    json_array('side-delts'), json_array('traps', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), TRUE,
    'A seated machine in which you lift padded levers out to the sides with the upper arms. The load is even from bottom to top and nothing can be swung, so the side of the shoulder has nowhere to hide.',
    json_array(
        'Adjust the seat so that your shoulder joints line up with the pivots of the machine.',
        'Sit tall, lay the outsides of your arms or elbows against the pads and hold the grips loosely.',
        'Let your shoulders sink and tighten your stomach.',
        'Breathe out and push the pads out to the sides with your elbows.',
        'Stop at shoulder height and hold for a heartbeat.',
        'Breathe in and bring the pads down over three seconds, until just before the weights meet.',
        'Let the stack rest after the last raise before you slip your arms out.'),
    json_array(
        'Pressing with the hands brings in the forearms; imagine your arms ended at the elbow.',
        'A neck that tenses first needs less weight and lower shoulders.',
        'Small steps matter on this machine, so add repetitions before you move the pin.'));

INSERT INTO edition VALUES (
    'cable-rear-delt-fly', 'Cable rear delt fly',
    json_array('cable reverse fly', 'cable rear delt flye', 'reverse cable crossover', 'rear delt cable fly',
        'cable rear delt reverse fly'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('cable-machine'),
    json_array('rear-delts'), json_array('upper-back', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
    'Two crossed cables are drawn apart at shoulder height. It works the rear of the shoulders against an even pull, which helps against rounded shoulders and balances all the pressing.',
    json_array(
        'Set both pulleys slightly above shoulder height and take off the handles, so that you can hold the ends of the cables.',
        'Grasp the left cable with your right hand and the right one with your left, and step back until both are taut.',
        'Stand tall with one foot ahead and lift your hands in front of your face, elbows a little bent.',
        'Breathe out and sweep both arms apart and back in a wide arc.',
        'Stop when your hands are in line with your shoulders, and hold for a count.',
        'Breathe in and let them cross in front of you slowly.',
        'Walk forward to set the weights down, and let go of one cable at a time.'),
    json_array(
        'Squeezing the shoulder blades hard together shifts the work to the middle of the back, so think of reaching out to the walls.',
        'Bent elbows that straighten halfway are the triceps helping.',
        'Choose a weight that fifteen smooth repetitions allow, for heavier ones only bring a swing.'));

INSERT INTO edition VALUES (
    'ez-bar-curl', 'EZ-bar curl',
    json_array('EZ curl', 'EZ-bar biceps curl', 'supinated EZ-bar curl', 'cambered bar curl', 'standing EZ-bar curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('ez-bar'),
    json_array('biceps'), json_array('forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
    'A standing curl with an angled bar that lets the palms turn slightly inwards. It takes nearly as much weight as the straight bar and is kinder to wrists and elbows.',
    json_array(
        'Load the EZ bar evenly, secure the collars and lift it from a rack or from the floor with bent knees.',
        'Hold it on the outer or inner slopes, whichever lets the wrists stay straight, and stand with feet at hip width.',
        'Put your elbows just in front of your sides and tighten the stomach.',
        'Bend the elbows and bring the bar up towards your collarbones, breathing out.',
        'Keep the upper arms upright as the biceps finish the last few degrees.',
        'Lower the bar for two to three seconds to long arms and inhale.'),
    json_array(
        'A bar that drifts away from the body pulls you forward; let it rise close to the shirt.',
        'Alternate between the inner and the outer grip from week to week for a little variety.',
        'Leave the bar on the rack when you can only move it by leaning back.'));

INSERT INTO edition VALUES (
    'incline-dumbbell-curl', 'Incline dumbbell curl',
    json_array('incline curl', 'seated incline curl', 'incline hammer curl', 'seated incline hammer curl'),
    'strength', 'isolation', 'intermediate', 'isolation', 'pull', json_array('adjustable-bench', 'dumbbell'),
    json_array('biceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), TRUE,
    'A curl lying back on a sloping bench, so that the arms hang behind the body. The biceps are loaded in a long stretch, which makes modest dumbbells feel heavy.',
    json_array(
        'Raise the back rest to between 45 and 60 degrees and sit down with a dumbbell on each thigh.',
        'Lean back with head and shoulders on the pad and let both arms hang straight down.',
        'Turn the palms forward and draw the shoulders gently back.',
        'Curl both dumbbells without letting the elbows swing forward, and breathe out.',
        'Stop when the forearms are almost upright and tense the arms for a moment.',
        'Lower slowly until the elbows are straight and you feel the stretch again.',
        'Sit up with the weights on your thighs before you stand.'),
    json_array(
        'Pain at the front of the shoulder asks for a steeper bench.',
        'Begin with about two thirds of the weight of your standing curl.',
        'Keep the head on the pad; lifting it to watch tires the neck.'));

INSERT INTO edition VALUES (
    'concentration-curl', 'Concentration curl',
    json_array('seated concentration curl', 'single-arm concentration curl', 'dumbbell concentration curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('bench', 'dumbbell'),
    json_array('biceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A seated one-arm curl with the back of the upper arm resting against the inside of the thigh. The support takes away all swing, so you can feel the biceps do the whole lift.',
    json_array(
        'Sit on the edge of a bench with your feet wide and a dumbbell on the floor between them.',
        'Lean forward from the hips and set the back of one upper arm against the inner thigh, just above the knee.',
        'Take the dumbbell with the arm straight, palm facing the other leg, and support yourself with the free hand on its knee.',
        'Curl the weight towards the front of your shoulder and let the air out.',
        'Squeeze hard for one count without rolling the shoulder up.',
        'Lower in three counts until the arm is long, and switch sides after the set.'),
    json_array(
        'The thigh is a rest for the arm, not a lever; do not push the elbow up with it.',
        'Keep your chest open, because a collapsed back makes breathing difficult.',
        'Use your weaker arm first and match its repetitions with the other.'));

INSERT INTO edition VALUES (
    'machine-preacher-curl', 'Machine preacher curl',
    json_array('preacher curl machine', 'lever preacher curl', 'plate-loaded preacher curl', 'seated preacher curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('biceps-curl-machine'),
    json_array('biceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), TRUE,
    'A preacher curl on a machine, with the upper arms on a sloping pad and the weight on a lever. The resistance stays even from bottom to top, and nothing can fall, so it suits beginners and hard last sets.',
    json_array(
        'Raise or lower the seat until the armpits fit over the top edge of the pad.',
        'Line up your elbows with the pivot of the lever and choose a light weight.',
        'Grasp the handles underhand, standing up a little if they are far away, and sit down.',
        'Curl until the hands are near your shoulders and exhale.',
        'Let the lever come back in three counts until your arms are nearly straight.',
        'Rise from the seat with the lever to bring it gently to its stop.'),
    json_array(
        'Elbows that slide or lift show a seat that is too high or a weight that is too great.',
        'Do not let the lever snap your arms straight at the bottom.',
        'Train one arm at a time if one side always pushes ahead.'));

INSERT INTO edition VALUES (
    'bayesian-curl', 'Bayesian curl',
    json_array('Bayesian cable curl', 'behind-the-body cable curl', 'face-away cable curl', 'face-away Bayesian curl',
        'behind-the-back cable curl'),
    'strength', 'isolation', 'intermediate', 'isolation', 'pull', json_array('cable-machine'),
    json_array('biceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A one-arm cable curl facing away from the pulley, with the arm starting behind the body. It keeps the biceps under tension in the stretched position, where dumbbells give little.',
    json_array(
        'Put the pulley at its lowest setting with a single handle and begin with a small weight.',
        'Take the handle, turn your back to the machine and step forward until the cable draws your arm slightly behind you.',
        'Stand in a split stance with the opposite foot ahead and lean forward a touch.',
        'Keep the elbow where it is and curl the handle towards the front of your shoulder, palm up, breathing out.',
        'Pause, then straighten the arm over three seconds until you feel the stretch along the biceps.',
        'Step back to slacken the cable and change arms.'),
    json_array(
        'The shoulder stays quiet; an elbow that comes forward takes the stretch away.',
        'Step closer to the machine if the front of the shoulder feels pulled.',
        'Ten to fifteen repetitions fit this curl better than heavy fives.'));

INSERT INTO edition VALUES (
    'rope-hammer-curl', 'Rope hammer curl',
    json_array('cable hammer curl', 'rope curl', 'cable rope hammer curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('cable-machine'),
    json_array('biceps', 'forearms'), json_array('front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A hammer curl with a rope on a low pulley. The thumbs stay on top and the cable pulls all the way, so both the biceps and the upper side of the forearm keep working.',
    json_array(
        'Attach a rope to the lowest pulley and stand about half a metre away, facing it.',
        'Hold an end in each hand with the palms turned towards each other and the knobs against your thumbs.',
        'Stand upright with elbows by your waist and knees unlocked.',
        'Bend the elbows until the hands reach chest height, spreading the rope slightly, and breathe out.',
        'Tense for a second while the wrists remain stiff.',
        'Let the rope draw your arms straight again in two or three counts.'),
    json_array(
        'Stepping too far back makes the cable pull you forward instead of down.',
        'Hands that slip on the rope do better with a towel under each palm or with chalk.',
        'Pulling the elbows behind you shortens the curl; leave them at your side seams.'));

INSERT INTO edition VALUES (
    'reverse-curl', 'Reverse curl',
    json_array('barbell reverse curl', 'overhand curl', 'palms-down curl', 'EZ-bar reverse curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('barbell'),
    json_array('forearms'), json_array('biceps'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('wrist'), json_array(), FALSE,
    'A curl with the palms facing down. It shifts the work to the forearm muscles that bend the elbow and hold up the wrist, useful for grip, climbing and elbows that need balance.',
    json_array(
        'Take a light bar overhand with your hands at shoulder width and thumbs wrapped round it.',
        'Stand tall, elbows at your ribs and knuckles in line with the forearms.',
        'Raise the bar by bending the elbows until it is at chest height, breathing out.',
        'Hold the top briefly and check that the wrists have not dropped.',
        'Lower the bar slowly to the thighs and inhale.',
        'Put it down on a rack or squat to the floor with it when the set ends.'),
    json_array(
        'About half the weight of your ordinary curl is a sensible start.',
        'If the straight bar hurts your wrists, an EZ bar held on its slopes does the same work.',
        'Elbows that wing outwards mean that you are lifting with the shoulders.'));

INSERT INTO edition VALUES (
    'cable-overhead-triceps-extension', 'Cable overhead triceps extension',
    json_array('overhead cable triceps extension', 'overhead rope extension', 'triceps overhead cable',
        'rope overhead triceps extension', 'cable triceps extension'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('triceps'), json_array('forearms', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'An elbow extension facing away from the cable with the hands behind the head. It stretches the long head of the triceps under a steady pull and is easier to get into than a heavy dumbbell overhead.',
    json_array(
        'Fix a rope to a pulley at about chest height and select a light weight.',
        'Take both ends, turn away from the machine and bring the hands behind your head with elbows pointing forward.',
        'Step out one pace into a split stance and lean forward with a straight back.',
        'Brace your stomach so that the cable cannot arch you.',
        'Straighten the elbows until the arms are long in front of and above you, breathing out.',
        'Let the hands travel back behind the head for three counts, with the upper arms still.',
        'Step backwards to the machine and lower the rope beside you at the end.'),
    json_array(
        'Upper arms that swing up and down turn the movement into a pullover.',
        'Raise the pulley a few notches if your shoulders dislike having the arms so high.',
        'Spread the ends of the rope at full stretch for the last bit of effort.'));

INSERT INTO edition VALUES (
    'lying-dumbbell-triceps-extension', 'Lying dumbbell triceps extension',
    json_array('dumbbell skull crusher', 'dumbbell skullcrusher', 'DB skull crusher', 'two-dumbbell French press'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('bench', 'dumbbell'),
    json_array('triceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('supine'), json_array(), FALSE,
    'An elbow extension lying on a bench with a dumbbell in each hand, palms facing. Each arm moves freely, so it is often more comfortable for the elbows than a bar, and it needs no great weight.',
    json_array(
        'Sit on a flat bench with two light dumbbells on your thighs and lie back with them against your chest.',
        'Press both up above your shoulders and turn the palms towards each other.',
        'Tilt the upper arms a little towards your head and keep them there.',
        'Bend the elbows and lower the dumbbells to either side of your head, near the ears, breathing in.',
        'Go down until the forearms are just below level or the stretch is enough for your elbows.',
        'Straighten the arms with a smooth push and breathe out.',
        'Bring the dumbbells to your chest, then to your thighs, and sit up with them.'),
    json_array(
        'Wrists that wobble send the dumbbells towards the face; grip firmly and move slowly.',
        'Elbows may open a little, yet they should point to the ceiling rather than to the walls.',
        'End the set with two repetitions left in you, for tired arms let go without warning.'));

INSERT INTO edition VALUES (
    'triceps-kickback', 'Triceps kickback',
    json_array('tricep kickback', 'dumbbell kickback', 'kickback', 'bent-over triceps extension'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('bench', 'dumbbell'),
    json_array('triceps'), json_array('rear-delts', 'forearms'),
    json_array('weight', 'reps'), 'external', TRUE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A bent-over exercise in which the forearm swings back until the arm is straight. The triceps are worked hardest when fully shortened, so a light dumbbell is enough and elbows are rarely bothered.',
    json_array(
        'Put one hand and the knee of the same side on a bench and place the other foot on the floor.',
        'Take a light dumbbell in the free hand and make the back flat and level.',
        'Lift the upper arm until it lies along your side, elbow bent to a right angle.',
        'Extend the elbow until the arm is one straight line and breathe out.',
        'Hold it straight for a full second.',
        'Let the forearm sink back to the right angle without dropping the elbow, and swap sides after the set.'),
    json_array(
        'A dumbbell that swings past the hip from momentum is too heavy or too fast.',
        'The elbow is a hinge on a fixed post; when it sinks, lower the weight and start again.',
        'Turning the palm up in the last third makes the squeeze stronger.'));

INSERT INTO edition VALUES (
    'machine-triceps-extension', 'Machine triceps extension',
    json_array('triceps extension machine', 'seated triceps extension machine', 'triceps press-down machine', 'lever triceps extension'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('triceps-extension-machine'),
    json_array('triceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A seated elbow extension on a machine, with the upper arms on a pad and handles that swing down. The path is fixed, which makes it a safe and simple way to work the back of the arms.',
    json_array(
        'Adjust the seat so that your upper arms lie flat on the pad and the elbows meet the pivot.',
        'Choose a light stack and take the handles with the arms bent.',
        'Sit tall against the back rest and keep the shoulders low.',
        'Press the handles away until your elbows are straight, breathing out.',
        'Stay straight for a moment without slamming into the lock.',
        'Give way slowly until the forearms have come up past a right angle.',
        'Let the stack settle before taking your hands off.'),
    json_array(
        'Elbows that leave the pad show that you are pushing with the body.',
        'If the start position pinches the elbows, use the range pin to begin a little later.',
        'Keep your wrists straight, since the handles push against the heel of the hand.'));

INSERT INTO edition VALUES (
    'machine-biceps-curl', 'Machine biceps curl',
    json_array('biceps curl machine', 'bicep curl machine', 'machine bicep curl', 'seated biceps curl machine', 'lever biceps curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('biceps-curl-machine'),
    json_array('biceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A curl on a seated machine with a weight stack, the elbows resting on a pad in line with the pivot. You only choose the weight and bend the arms, which suits the first weeks of training and the end of a session.',
    json_array(
        'Set the seat so that your upper arms rest on the pad at about shoulder height without hunching.',
        'Check that your elbows sit beside the axle on which the lever turns.',
        'Select a small weight, take the handles with palms up and lean your chest against the pad.',
        'Bend both elbows evenly until the handles come near your face, and exhale.',
        'Tense the arms for one second at the end.',
        'Unbend them in three counts and stop just short of letting the stack touch.',
        'After the last curl, bring the weight to rest before you let go of the handles.'),
    json_array(
        'Shoulders that creep up to the ears usually mean that the seat is too low.',
        'If the handles turn, let your wrists follow them freely.',
        'Add the smallest plate once you reach fifteen even repetitions.'));

INSERT INTO edition VALUES (
    'barbell-standing-calf-raise', 'Barbell standing calf raise',
    json_array('barbell calf raise', 'standing barbell calf raise', 'barbell heel raise'),
    'strength', 'isolation', 'intermediate', 'isolation', 'push', json_array('barbell', 'rack'),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A calf raise with a barbell across the upper back. It loads the calves well where there is no calf machine, provided that you keep your balance with a bar on your shoulders.',
    json_array(
        'Set the bar in a rack at mid-chest height, with the safety bars just below your shoulder height when standing.',
        'If you want more range, lay a low, stable board or plate where the balls of your feet will be.',
        'Duck under the bar, rest it on the muscle of the upper back and step back by one short pace.',
        'Stand with feet at hip width and knees straight but not locked.',
        'Rise high on to the balls of both feet, breathing out, with the weight over the big toes.',
        'Stay up for a second, then lower the heels in three counts to a gentle stretch.',
        'Walk the bar back into the hooks with flat feet.'),
    json_array(
        'Losing balance? Stay on the flat floor and let the bar touch the uprights lightly.',
        'Bouncing at the bottom loads the Achilles tendon instead of training the calf.',
        'Take the weight in small steps, as ankles need longer than thighs to get used to it.'));

INSERT INTO edition VALUES (
    'dumbbell-front-raise', 'Dumbbell front raise',
    json_array('DB front raise', 'front dumbbell raise', 'alternating front raise', 'seated front raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('dumbbell'),
    json_array('front-delts'), json_array('side-delts', 'chest', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'A raise of two dumbbells to the front with almost straight arms. It isolates the front of the shoulder, which heavy presses already work, so a little goes a long way.',
    json_array(
        'Stand with two light dumbbells in front of your thighs, palms towards you and elbows slightly soft.',
        'Tighten your buttocks and draw the shoulders down.',
        'Raise both arms forward to shoulder height while you breathe out, or one after the other.',
        'Pause there with the hands no higher than your eyes.',
        'Lower slowly until the dumbbells nearly touch the thighs.',
        'Rest the weights on a bench or squat down with them when you are done.'),
    json_array(
        'Leaning back is the sign of too much weight; try it seated to see what you can really lift.',
        'A thumbs-up grip leaves the shoulder more room if palms-down pinches.',
        'Alternate the arms when your trunk tends to sway.'));

INSERT INTO edition VALUES (
    'smith-calf-raise', 'Smith calf raise',
    json_array('Smith machine calf raise', 'Smith standing calf raise', 'Smith machine standing calf raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('smith-machine'),
    json_array('calves'), json_array(),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A standing calf raise under the bar of a Smith machine. The rails take care of the balance, so all attention can go to slow heels and a full range.',
    json_array(
        'Put a firm step or a thick plate under the bar and set the stops a little below your shoulder height.',
        'Stand with the balls of the feet on the edge and bring the bar across your upper back.',
        'Stretch your legs to lift the bar and turn it out of the hooks.',
        'Let the heels sink below the step until the calves feel long.',
        'Push up as high as the ankles allow and breathe out.',
        'Hold the top for two counts, then sink again without a bounce.',
        'Turn the bar back into its hooks while standing with level feet, before you step down.'),
    json_array(
        'Check that the step cannot slide; a rubber mat beneath it helps.',
        'Bending and stretching the knees is a squat in disguise, so leave them nearly straight.',
        'Pad the bar with a towel if it presses on the bones of the neck, and place it lower.'));

INSERT INTO edition VALUES (
    'smith-shrug', 'Smith shrug',
    json_array('Smith machine shrug', 'standing Smith shrug'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('smith-machine'),
    json_array('traps'), json_array('forearms', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('neck'), json_array(), FALSE,
    'A shrug with the bar on rails, picked up at thigh height without bending. The fixed path suits heavy weights and leaves you free to think about the shoulders only.',
    json_array(
        'Hang the bar at mid-thigh height, load it and place the stops one notch below.',
        'Stand close with the feet under your hips and take an overhand grip outside the thighs.',
        'Unlock the hooks and stand upright with long arms and a level chin.',
        'Lift the shoulders as high as you can, letting the air go.',
        'Squeeze for two seconds, then sink until the traps are stretched.',
        'Turn the bar into its hooks again at the end of the set.'),
    json_array(
        'Elbows that bend turn the shrug into half an upright row.',
        'Straps are reasonable once the hands give up well before the shoulders.',
        'Leave the head still, since poking it forward under load irritates the neck.'));

INSERT INTO edition VALUES (
    'cable-front-raise', 'Cable front raise',
    json_array('front cable raise', 'low pulley front raise', 'rope front raise'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('cable-machine'),
    json_array('front-delts'), json_array('side-delts', 'chest', 'traps'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'A front raise with the cable running between the legs or beside you. The pull stays even from the thigh to shoulder height, so small weights suffice.',
    json_array(
        'Drop the pulley to the bottom and clip on a short bar, a rope or a single handle.',
        'Turn your back to the machine, straddle the cable and take the attachment in front of your thighs.',
        'Take one step forward, stand tall and bend the elbows by a few degrees.',
        'Lift the arms to the level of your shoulders and breathe out.',
        'Stay there for a moment with the ribs low.',
        'Resist the cable on the way down for three counts, then step back to end the set.'),
    json_array(
        'A sway of the hips at the start means that the pin sits too low in the stack.',
        'Use one hand at a time if the cable rubs against your legs.',
        'After a session of presses one or two sets are enough.'));

INSERT INTO edition VALUES (
    'cable-upright-row', 'Cable upright row',
    json_array('rope upright row', 'low pulley upright row', 'cable high pull'),
    'strength', 'isolation', 'intermediate', 'compound', 'pull', json_array('cable-machine'),
    json_array('side-delts', 'traps'), json_array('front-delts', 'biceps', 'forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'A pull from a low cable up along the front of the body, led by the elbows. It trains the sides of the shoulders and the traps; a wide grip and a modest height keep it kind to the joint.',
    json_array(
        'Attach a wide bar or a rope to the lowest pulley and stand close to the machine.',
        'Hold it with your hands at shoulder width or wider, arms straight and thumbs round the bar.',
        'Stand tall and draw the shoulders slightly back.',
        'Lead with the elbows and raise them out to the sides until they are level with your shoulders, breathing out.',
        'Stop the hands at the height of the lower chest, without forcing them to the chin.',
        'Let the bar down slowly and feel the weight at the sides of the shoulders.'),
    json_array(
        'Any pinch on top of the shoulder means a lower finish, a wider grip or another exercise.',
        'With a rope the wrists can turn as they please, which many people prefer.',
        'Shrugging first brings mostly the neck into play, so let the elbows start.'));

INSERT INTO edition VALUES (
    'cable-y-raise', 'Cable Y raise',
    json_array('Y raise on cables', 'cable Y fly', 'standing cable Y raise'),
    'strength', 'isolation', 'intermediate', 'isolation', 'pull', json_array('cable-machine'),
    json_array('traps', 'side-delts'), json_array('rear-delts', 'upper-back', 'front-delts', 'rotator-cuff'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'A raise of both arms into a Y against two low cables. It trains the sides of the shoulders together with the lower traps, which steady the shoulder blades overhead.',
    json_array(
        'Set two pulleys low, take the left handle in the right hand and the right one in the left, and use the smallest weights.',
        'Stand facing the machine, one step back, with the cables crossed and a slight lean forward.',
        'Begin with the hands in front of the thighs and the thumbs pointing up.',
        'Raise the arms up and out until they form a Y with your trunk, elbows almost straight, and breathe out.',
        'Hold for a second and feel the shoulder blades turn round the ribs.',
        'Lower in three counts without letting the stack pull you in.',
        'Walk forward before you hand back the handles.'),
    json_array(
        'Bending backwards at the top is no shoulder work; shorten the lift instead.',
        'With one free pulley, train one side after the other.',
        'Choose a weight with which twelve slow repetitions stay smooth.'));

INSERT INTO edition VALUES (
    'band-chest-fly', 'Band chest fly',
    json_array('resistance band chest fly', 'banded fly', 'band fly', 'standing band fly'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('band'),
    json_array('chest'), json_array('front-delts', 'biceps'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('shoulder'), json_array(), FALSE,
    'A standing fly against a band fixed behind you, bringing wide arms together in front. It trains the chest at home without a bench and is light on the elbows.',
    json_array(
        'Fix the band at chest height behind you, to a post or to a door anchor in a locked door that opens away from you.',
        'Hold an end in each hand, turn away and step forward into a split stance until the band is taut.',
        'Open the arms to the sides at a little below shoulder height, elbows softly bent and palms forward.',
        'Bring the hands together in a wide arc in front of your breastbone and breathe out.',
        'Press the palms towards each other for a second.',
        'Open again slowly, and stop when the hands are level with your chest.'),
    json_array(
        'If the elbows bend and stretch, it has become a press; keep them in one gentle curve.',
        'Going far behind the body with the arms pulls on the front of the shoulder.',
        'Step further forward for more tension rather than moving faster.'));

INSERT INTO edition VALUES (
    'cable-shrug', 'Cable shrug',
    json_array('low pulley shrug', 'cable trap shrug', 'standing cable shrug'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('cable-machine'),
    json_array('traps'), json_array('forearms', 'upper-back'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('neck'), json_array(), FALSE,
    'A shrug holding a bar or two handles on low cables. The pull stays constant and slightly from the front, which many people feel better in the traps than a hanging weight.',
    json_array(
        'Connect a straight bar to the lowest pulley, or use one handle on each side of a double station.',
        'Stand a short step away with the arms long in front of your thighs.',
        'Lean a few degrees back against the pull and set your chin level.',
        'Raise the shoulders up and slightly back, breathing out.',
        'Hold them high for two counts.',
        'Let them sink and slide forward a little until the traps are long.'),
    json_array(
        'Take the bar from the machine with bent knees rather than a round back.',
        'The arms are only straps; neither elbows nor wrists should pull.',
        'Higher repetitions, twelve to twenty, suit the small range.'));

INSERT INTO edition VALUES (
    'decline-fly', 'Decline fly',
    json_array('decline dumbbell fly', 'decline flye', 'decline chest fly'),
    'strength', 'isolation', 'intermediate', 'isolation', 'push', json_array('adjustable-bench', 'dumbbell'),
    json_array('chest'), json_array('front-delts', 'biceps'),
    json_array('weight', 'reps'), 'external', FALSE, 75, NULL, 3.5, '02054',
    json_array('shoulder', 'supine'), json_array(), FALSE,
    'A dumbbell fly on a bench that slopes towards the head, which aims at the lower part of the chest. It uses light weights and belongs after presses.',
    json_array(
        'Set the bench to a slope of 15 to 30 degrees and check that the leg rollers hold.',
        'Sit with the dumbbells on your thighs, hook your legs in and lie back slowly with the weights against your chest.',
        'Press them up over the lower chest with the palms facing and the elbows slightly bent.',
        'Open the arms in a wide arc, breathing in, until you feel a stretch across the chest.',
        'Stop when the elbows are level with your trunk.',
        'Hug the dumbbells back together over the breastbone and breathe out.',
        'Draw them to the chest to finish, and have a partner take them or curl up with them.'),
    json_array(
        'An elbow that keeps bending on the way down means that the dumbbells are too heavy to fly.',
        'Getting up with weights is the awkward part, so practise it once with none.',
        'Stop the set if your head throbs; the slope sends blood towards it.'));

INSERT INTO edition VALUES (
    'spider-curl', 'Spider curl',
    json_array('dumbbell spider curl', 'prone incline curl', 'chest-supported curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('adjustable-bench', 'dumbbell'),
    json_array('biceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'A curl lying with the chest on a sloping bench, the arms hanging straight down. The body cannot swing, and the load is greatest at the top, where the biceps are short.',
    json_array(
        'Set the back rest to about 45 degrees and lay two dumbbells at its foot.',
        'Lie with your chest on the pad, chin over the edge and toes on the floor.',
        'Pick up the weights and let the arms hang vertically with palms forward.',
        'Curl both dumbbells as high as they go without moving the upper arms, breathing out.',
        'Squeeze for a second at the top.',
        'Lower until the elbows are straight again, in about three counts.',
        'Put the dumbbells down before you stand up.'),
    json_array(
        'Elbows that drift back towards the ribs rob the curl of its hardest part.',
        'An EZ bar works as well, held at shoulder width.',
        'Raise the bench a notch if the weights touch the floor.'));

INSERT INTO edition VALUES (
    'kettlebell-halo', 'Kettlebell halo',
    json_array('halo', 'KB halo', 'kettlebell head circle'),
    'strength', 'isolation', 'beginner', 'compound', NULL, json_array('kettlebell'),
    json_array('side-delts', 'front-delts'), json_array('rotator-cuff', 'traps', 'triceps', 'abs', 'obliques'),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array('shoulder', 'overhead'), json_array(), FALSE,
    'Circling a light kettlebell around the head at the height of the brow. It loosens and strengthens the shoulders before a session and shows at once whether the ribs stay down.',
    json_array(
        'Hold a light kettlebell upside down in front of your chest, a hand on each side of the handle.',
        'Take a hip-wide stance, tense your seat and knit the ribs down.',
        'Lift the bell past one ear and pass it behind your head, elbows pointing ahead and up.',
        'Bring it round past the other ear and back to the chest, keeping your head still.',
        'Breathe out while the bell is behind you and in as it returns.',
        'Change the direction with every circle, and set the bell down with both hands.'),
    json_array(
        'Eight kilograms is plenty to begin with, and four is no shame.',
        'If you have to duck or bend to the side, make the circle wider.',
        'Kneeling on both knees keeps the lower back from swaying along.'));

INSERT INTO edition VALUES (
    'wall-slide', 'Wall slide',
    json_array('wall angel', 'standing wall slide', 'scapular wall slide'),
    'strength', 'isolation', 'beginner', 'compound', NULL, json_array(),
    json_array('traps', 'upper-back'), json_array('rotator-cuff', 'front-delts', 'side-delts'),
    json_array('reps'), 'none', FALSE, 30, NULL, NULL, NULL,
    json_array(), json_array(), FALSE,
    'Sliding the arms up and down a wall with the back against it. It wakes the muscles that turn the shoulder blades upwards and shows how far you can reach without arching.',
    json_array(
        'Lean your back and head against a wall with the heels about a foot''s length away and the knees soft.',
        'Flatten your lower ribs towards the wall and draw in the chin slightly.',
        'Raise your elbows to just under shoulder height with the backs of the hands near the wall.',
        'Slide the arms upwards in a V, breathing out, as far as the ribs stay down.',
        'Pause, then draw the elbows down towards your sides and feel the shoulder blades glide.',
        'Repeat slowly, letting the hands leave the wall wherever the shoulders are too stiff to follow.'),
    json_array(
        'Sitting on a stool against the wall makes it easier to hold the back still.',
        'When the shoulders hitch up towards the ears early on, go only half as high.',
        'Facing the wall with the forearms on it is a milder form after an injury.'));

INSERT INTO edition VALUES (
    'scapular-push-up', 'Scapular push-up',
    json_array('scap push-up', 'serratus push-up', 'push-up plus', 'scapula press-up'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array(),
    json_array('upper-back'), json_array('chest', 'front-delts', 'triceps', 'abs'),
    json_array('reps'), 'none', FALSE, 45, NULL, 3.0, '02056',
    json_array('wrist'), json_array(), FALSE,
    'A tiny push-up that moves the shoulder blades alone while the elbows stay locked. It trains the muscle that holds the blades to the ribs, for steadier pressing and fewer shoulder complaints.',
    json_array(
        'Take up a plank on your hands or knees with the wrists beneath the shoulders.',
        'Lock the elbows and make a straight line from head to hips.',
        'Let the chest sink between the arms until the shoulder blades draw together.',
        'Push the floor away until they spread and the upper back rounds gently.',
        'Breathe out with the push and hold it for a second.',
        'Keep hips and head where they are, and lower your knees when the movement becomes ragged.'),
    json_array(
        'Bending elbows turn it into another exercise, so think of the arms as two pillars.',
        'With the hands on a wall or a worktop it is gentle enough after shoulder trouble.',
        'A nodding head means that the neck is doing the work; look at one spot on the floor.'));

INSERT INTO edition VALUES (
    'eccentric-heel-drop', 'Eccentric heel drop',
    json_array('eccentric calf lowering', 'Alfredson heel drop', 'single-leg heel drop', 'Achilles heel drop'),
    'strength', 'isolation', 'intermediate', 'isolation', 'push', json_array(),
    json_array('calves'), json_array('tibialis-anterior'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 60, NULL, 3.0, '02056',
    json_array(), json_array(), FALSE,
    'Lowering one heel slowly below the edge of a step after rising on both feet. It is a classic way to make the Achilles tendon fit for load again, best begun on the advice of a physiotherapist.',
    json_array(
        'Stand with the balls of both feet on a sturdy step and a rail within reach.',
        'Rise on to your toes with both legs together.',
        'Shift your weight on to the leg to be trained and lift the other foot.',
        'Lower that heel below the edge to a slow count of four, knee straight.',
        'Put the second foot back, rise again on both feet and repeat.',
        'Do a further set with the knee slightly bent, then change legs.'),
    json_array(
        'Mild ache during the set is acceptable, but it should be gone by the next morning.',
        'Pain right at the heel bone calls for stopping at the level of the step.',
        'Put on a rucksack with a few books when fifteen repetitions no longer tire you.'));

INSERT INTO edition VALUES (
    'band-terminal-knee-extension', 'Band terminal knee extension',
    json_array('terminal knee extension', 'TKE', 'standing band knee extension', 'banded terminal knee extension'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('band'),
    json_array('quadriceps'), json_array('glutes'),
    json_array('weight', 'reps'), 'external', TRUE, 45, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Straightening the knee over its last few degrees against a band that pulls it forwards. It brings back the control of the thigh after knee trouble and warms the joint up for squats.',
    json_array(
        'Fasten a loop of band to something solid at knee height and step into it with one leg, the band behind the knee.',
        'Walk back until it is taut, facing the anchor, with the foot of that leg flat.',
        'Put most of your weight on the banded leg and hold a chair if you need it.',
        'Let the band draw the knee into a small bend with the heel on the floor.',
        'Press the knee straight back, tightening the thigh, and breathe out.',
        'Hold for two seconds without jamming the joint, release slowly, and change legs after the set.'),
    json_array(
        'Feel the muscle above the kneecap with your fingers to be sure that it works.',
        'If the hips sway to and fro, the band is too strong.',
        'Pad the back of the knee with a sleeve or a towel where the band bites.'));

INSERT INTO edition VALUES (
    'pelvic-floor-contraction', 'Pelvic floor contraction',
    json_array('Kegel', 'Kegel exercise', 'pelvic floor squeeze', 'pelvic floor exercise'),
    'strength', 'isolation', 'beginner', 'isolation', 'static', json_array(),
    json_array('abs'), json_array('adductors', 'glutes'),
    json_array('reps'), 'none', FALSE, 45, NULL, NULL, NULL,
    json_array(), json_array(), FALSE,
    'Lifting and releasing the muscles that close the pelvis from below. It helps women and men against leaking, in pregnancy and from the first days after birth as well as in later life.',
    json_array(
        'Sit upright, lie on your side or stand with your feet at hip width, and breathe quietly.',
        'Imagine holding back wind and urine at the same moment.',
        'Draw that area gently up and in as you breathe out, without squeezing buttocks or thighs.',
        'Hold for three to five seconds and keep on breathing.',
        'Let go completely and wait just as long until all is soft.',
        'After ten holds add five quick squeezes, each of them fully released.'),
    json_array(
        'Full release counts as much as the squeeze, since a floor that is always tense can hurt and leak too.',
        'Do not practise by stopping the stream on the toilet, which disturbs the bladder.',
        'Squeeze just before you cough, sneeze or lift.',
        'See a pelvic health physiotherapist first after an operation, or if you feel heaviness, pain or nothing at all.'));

INSERT INTO edition VALUES (
    'seated-knee-extension', 'Seated knee extension',
    json_array('chair knee extension', 'seated leg straightening', 'sitting leg lift', 'seated knee straightening'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array(),
    json_array('quadriceps'), json_array('hip-flexors'),
    json_array('weight', 'reps'), 'bodyweight', TRUE, 45, NULL, 3.0, '02056',
    json_array(), json_array(), FALSE,
    'Straightening one knee while sitting on a chair. It keeps the thigh awake after knee or hip surgery, in illness and in old age, with nothing but the weight of the leg.',
    json_array(
        'Sit well back on a firm chair with the thighs fully supported.',
        'Hold the edge of the seat and pull the toes of one foot towards you.',
        'Straighten that knee until the leg points ahead, breathing out.',
        'Tighten the thigh at the top for three seconds.',
        'Lower the foot slowly, and do all repetitions before changing legs.',
        'Keep the back against the rest, so that it cannot help by leaning.'),
    json_array(
        'A rolled towel under the thigh raises the foot if it scrapes along the floor.',
        'Tightness behind the knee is the hamstring; slide forward on the seat a little.',
        'An ankle weight of half a kilogram is the next stage.'));

INSERT INTO edition VALUES (
    'seated-dumbbell-curl', 'Seated dumbbell curl',
    json_array('chair dumbbell curl', 'seated biceps curl', 'seated DB curl', 'wheelchair biceps curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('dumbbell'),
    json_array('biceps'), json_array('forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Curling dumbbells while sitting on a chair or in a wheelchair. Without the legs there is no swing, so light weights are enough for the arms that lift bags and grandchildren.',
    json_array(
        'Sit near the front of a chair without armrests, or remove those of the wheelchair and apply the brakes.',
        'Let the arms hang at your sides with a dumbbell in each hand, palms facing in.',
        'Fix the elbows beside the ribs and sit up straight.',
        'Bend the elbows, turning the palms up on the way, and breathe out.',
        'Stop when the forearms are nearly upright, and squeeze for a second.',
        'Straighten the arms slowly all the way down.'),
    json_array(
        'Where armrests are in the way, curl one arm between the thighs with the elbow against the leg.',
        'Rocking the trunk means that the last kilogram was too much.',
        'Thumbs-up grips are often friendlier to sore wrists.'));

INSERT INTO edition VALUES (
    'seated-band-curl', 'Seated band curl',
    json_array('chair band curl', 'wheelchair band curl', 'seated resistance band curl'),
    'strength', 'isolation', 'beginner', 'isolation', 'pull', json_array('band'),
    json_array('biceps'), json_array('forearms', 'front-delts'),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'An arm curl from a chair with a band under the feet. From a wheelchair it goes round the footplate or under the thighs, so that one cheap band trains the arms at home.',
    json_array(
        'Sit upright with the band under both shoes, round a sturdy footplate or beneath your thighs.',
        'Hold an end in each hand, palms up and elbows close to the waist.',
        'Shorten your hold until the band is barely tight with straight arms.',
        'Curl the fists towards the shoulders and breathe out.',
        'Pause, and let the band pull the hands down again in three seconds.',
        'Let it go slack before you take it off your feet.'),
    json_array(
        'Cover the band with your whole shoe, so that it cannot snap up at you.',
        'The pull comes straight from below if you move the feet under the hands.',
        'Elbows that drift forwards rob the biceps of the last part.'));

INSERT INTO edition VALUES (
    'seated-band-triceps-pushdown', 'Seated band triceps pushdown',
    json_array('chair triceps pushdown', 'wheelchair triceps pushdown', 'seated band pushdown'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('band'),
    json_array('triceps'), json_array('forearms'),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Straightening the elbows against a band fixed above you, from a chair. Strong triceps push you out of armchairs and help wheelchair users to transfer.',
    json_array(
        'Anchor the band at the top of a shut door that opens away from you, and sit before it with feet or footplate steady.',
        'Grip the ends with palms down and bring the elbows to the sides of your waist.',
        'Begin with bent elbows and the fists at the height of the chest.',
        'Press the hands down beside the thighs until the arms are straight, breathing out.',
        'Hold for one count, then let the fists rise with the elbows staying put.',
        'Stay upright in the seat from the first repetition to the last.'),
    json_array(
        'Wide thighs or armrests in the way are no matter if you press with one arm at a time.',
        'Wrists stay in line with the forearms.',
        'Sore elbows often agree with a lighter band and twenty slow repetitions.'));

INSERT INTO edition VALUES (
    'seated-band-hip-abduction', 'Seated band hip abduction',
    json_array('chair band hip abduction', 'seated knees apart with band', 'seated band clam'),
    'strength', 'isolation', 'beginner', 'isolation', 'push', json_array('band'),
    json_array('abductors'), json_array('glutes'),
    json_array('weight', 'reps'), 'external', FALSE, 45, NULL, 3.5, '02054',
    json_array(), json_array(), FALSE,
    'Pressing the knees apart against a loop of band while sitting on a chair. It strengthens the sides of the hips that keep you steady on one leg, for older people and in pregnancy.',
    json_array(
        'Put a short loop of band round both thighs just above the knees.',
        'Sit on the front half of a firm chair, feet at hip width and flat.',
        'Lengthen your back and hold the sides of the seat lightly.',
        'Push both knees outwards as far as the band permits, breathing out.',
        'Keep the soles of the feet on the floor and wait for two seconds.',
        'Let the knees come back slowly, without letting the band snap them together.'),
    json_array(
        'Leaning the trunk forward a little brings in more of the buttocks.',
        'Knees wide with a gentle press are enough if the front of the pelvis aches in pregnancy, and pain means leaving it out.',
        'Take a firmer loop when twenty repetitions are easy.'));

INSERT INTO edition VALUES (
    'sit-up', 'Sit-up',
    json_array('situp', 'full sit-up', 'bent-knee sit-up', 'weighted sit-up'),
    'strength', 'core', 'beginner', 'compound', 'pull', json_array(),
    json_array('abs', 'hip-flexors'), json_array('obliques', 'quadriceps'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 3.8, '02022',
    json_array('lower_back', 'neck', 'supine'), json_array('v-up'), FALSE,
    'A full curl from lying to sitting with bent knees. It works the abdominals and the muscles at the front of the hips through a long path and is still asked for in many fitness tests.',
    json_array(
        'Lie on a mat with your knees bent at about a right angle and your feet flat, under a sofa edge or held by a partner if need be.',
        'Cross your arms over your chest, or hold the fingertips beside your ears.',
        'Tuck the chin slightly, breathe out and roll up bone by bone, first the head, then the ribs, then the waist.',
        'Come up until your trunk is close to your thighs, with the buttocks staying where they are.',
        'Roll down the same way in two or three seconds and breathe in.',
        'Touch the mat with the shoulder blades before you rise again.'),
    json_array(
        'Jerking with the arms or the head is the commonest fault; fold the arms if you notice it.',
        'A back that aches from sit-ups is better served by crunches, planks or dead bugs.',
        'Hold a plate against your chest when twenty smooth ones are easy.'));

INSERT INTO edition VALUES (
    'v-up', 'V-up',
    json_array('jackknife sit-up', 'V sit-up', 'pike sit-up', 'straight-leg jackknife'),
    'strength', 'core', 'intermediate', 'compound', 'pull', json_array(),
    json_array('abs', 'hip-flexors'), json_array('obliques', 'quadriceps'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 3.8, '02022',
    json_array('lower_back', 'neck', 'supine'), json_array(), FALSE,
    'A floor exercise in which straight arms and straight legs rise at once and meet above the hips. It needs strong abdominals and fairly supple hamstrings, and follows well on hollow holds.',
    json_array(
        'Lie flat on a mat with the arms stretched overhead and the legs together.',
        'Press the lower back down and let shoulders and heels hover just off the floor.',
        'Breathe out and fold in the middle, lifting legs and trunk at the same speed.',
        'Reach for your shins or toes at the top, balanced on the back of the pelvis.',
        'Unfold slowly until you are long and hovering once more, and breathe in.',
        'Lay down legs and head when you can no longer keep your back from arching.'),
    json_array(
        'Tucking the knees to the chest gives a good easier form with the same rhythm.',
        'Throwing the arms lifts you for free; bring them up together with the ribs.',
        'Do few and clean ones, since tired V-ups are done by the lower back.'));

INSERT INTO edition VALUES (
    'lying-leg-raise', 'Lying leg raise',
    json_array('leg raise', 'flat leg raise', 'supine leg raise', 'floor leg raise', 'weighted leg raise'),
    'strength', 'core', 'beginner', 'compound', 'pull', json_array(),
    json_array('abs', 'hip-flexors'), json_array('obliques', 'quadriceps'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 2.8, '02024',
    json_array('lower_back', 'supine'), json_array('hanging-knee-raise'), TRUE,
    'Lifting both legs to vertical while lying on the back. The legs are the weight and the stomach has to keep the pelvis from tipping, which prepares for raises in the hang.',
    json_array(
        'Lie on a mat with the legs straight and slide your hands, palms down, under the sides of your buttocks.',
        'Flatten your lower back towards the floor and draw the ribs down.',
        'Lift both legs together until the soles face the ceiling, breathing out.',
        'Curl the tailbone a few centimetres off the mat at the top if you can do so without a kick.',
        'Lower the legs over three seconds, only as far as your back stays in touch with the mat.',
        'Bend the knees and set the feet down to finish.'),
    json_array(
        'A gap under the lower back tells you to stop higher or to bend your knees.',
        'Knees bent to a right angle halve the load and make a fine first month.',
        'Clamp a light dumbbell between the feet only when fifteen slow raises are easy.'));

INSERT INTO edition VALUES (
    'hanging-knee-raise', 'Hanging knee raise',
    json_array('hanging knee tuck', 'bar knee raise', 'hanging bent-knee raise'),
    'strength', 'core', 'intermediate', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('abs', 'hip-flexors'), json_array('obliques', 'forearms', 'lats'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 75, NULL, 3.8, '02022',
    json_array('shoulder', 'overhead'), json_array('hanging-leg-raise'), TRUE,
    'A hang from a bar in which the bent knees rise towards the chest. It is the friendlier form of the hanging leg raise and trains abdominals, hip flexors and grip.',
    json_array(
        'Climb on a box, grip the bar just wider than your shoulders and hang with the feet together.',
        'Draw the shoulders away from the ears and bring the legs a touch in front of you.',
        'Pull both knees up past the height of your hips, breathing out.',
        'Roll the pelvis up at the end so that the knees come closer to the ribs.',
        'Let the legs down for two counts without swinging behind you.',
        'Stand on the box again before the fingers open.'),
    json_array(
        'Between two repetitions the body should hang still; wait for a moment if it sways.',
        'Knees that stop at hip height leave the stomach half idle.',
        'Use straps or the captain''s chair if your hands give out first.'));

INSERT INTO edition VALUES (
    'captains-chair-knee-raise', 'Captain''s chair knee raise',
    json_array('vertical knee raise', 'Roman chair knee raise', 'parallel bar knee raise', 'knee raise on parallel bars', 'vertical bench knee raise'),
    'strength', 'core', 'beginner', 'compound', 'pull', json_array('captains-chair'),
    json_array('abs', 'hip-flexors'), json_array('obliques', 'front-delts'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 3.8, '02022',
    json_array(), json_array('hanging-knee-raise'), TRUE,
    'A knee raise in a frame with a back pad and arm rests, so that the grip has nothing to do. It suits people who want to train the stomach upright before they can hang for long.',
    json_array(
        'Step up backwards into the frame and lay your forearms on the pads, hands round the grips.',
        'Press down through the forearms until the shoulders are away from the ears, and take the feet off the steps.',
        'Lean the lower back against the pad and let the legs hang.',
        'Raise the bent knees to your chest, breathing out, and curl the hips off the pad at the top.',
        'Lower them slowly until the thighs point to the floor.',
        'Feel for the step with one foot after the other to get down.'),
    json_array(
        'Sinking between the arms strains the shoulders; keep pressing up all through the set.',
        'If the legs swing, pause for a second at the bottom.',
        'Straight legs, or a dumbbell between the feet, make it harder later.'));

INSERT INTO edition VALUES (
    'toes-to-bar', 'Toes-to-bar',
    json_array('TTB', 'toes to bar raise', 'strict toes-to-bar'),
    'strength', 'core', 'advanced', 'compound', 'pull', json_array('pull-up-bar'),
    json_array('abs', 'hip-flexors'), json_array('lats', 'obliques', 'forearms', 'quadriceps'),
    json_array('reps'), 'none', FALSE, 90, NULL, 3.8, '02022',
    json_array('shoulder', 'lower_back', 'overhead'), json_array(), FALSE,
    'A hanging raise in which the feet travel all the way up to the bar. It asks for strong abdominals, active lats and supple hamstrings, and belongs after many clean hanging leg raises.',
    json_array(
        'Take a full grip with the thumbs round the bar, hands just outside your shoulders, and hang still.',
        'Tighten your body into a shallow dish and press the bar down with straight arms.',
        'Lift the legs together and lean the shoulders back slightly to make room, breathing out.',
        'Continue until both feet touch the bar between or outside the hands.',
        'Bring the legs down at a speed that you could stop at any point.',
        'Let the swing die away, then begin the next one.',
        'Step on a box to come off when grip or stomach begins to fail.'),
    json_array(
        'Bent knees on the way up are a fine step, straightened only for the last stretch.',
        'The strict form comes first; swinging between two dish shapes is a skill for later and needs rested shoulders.',
        'Torn skin ends training for days, so file your calluses and stop when the palm pinches.'));

INSERT INTO edition VALUES (
    'dragon-flag', 'Dragon flag',
    json_array('bench dragon flag', 'Bruce Lee flag', 'dragon flag lowering'),
    'strength', 'core', 'advanced', 'compound', 'pull', json_array('bench'),
    json_array('abs'), json_array('obliques', 'lats', 'hip-flexors', 'lower-back', 'glutes'),
    json_array('reps'), 'none', FALSE, 120, NULL, 3.8, '02022',
    json_array('shoulder', 'lower_back', 'neck', 'supine'), json_array(), FALSE,
    'The whole body is lowered from the shoulders like a stiff plank while the hands hold the bench behind the head. It is one of the hardest abdominal exercises, meant for people with long, solid rollouts and leg raises.',
    json_array(
        'Lie on a bench that cannot tip and grip its edge beside your ears with bent elbows.',
        'Roll up until legs and hips are stacked above your shoulders, weight on the upper back and never on the neck.',
        'Squeeze buttocks and stomach until shoulders, hips and feet form one straight line.',
        'Lower that line slowly, breathing in, and stop before it bends at the hips.',
        'Come back up with the same stiff body, or tuck your knees and roll up again if that is too much.',
        'Bend the knees to the chest and lay down the hips to end the set.'),
    json_array(
        'Lowering with one or both knees bent is the way in; lengthen the legs over weeks.',
        'Any pressure on the neck means that you rolled too high or pulled too little with the arms.',
        'Three to five slow repetitions are a full set.'));

INSERT INTO edition VALUES (
    'l-sit', 'L-sit',
    json_array('L-sit hold', 'parallel bar L-sit', 'L hold'),
    'strength', 'core', 'advanced', 'compound', 'static', json_array('dip-bars'),
    json_array('abs', 'hip-flexors'), json_array('triceps', 'quadriceps', 'lats', 'front-delts'),
    json_array('duration'), 'none', FALSE, 90, NULL, 3.8, '02022',
    json_array('shoulder', 'wrist'), json_array(), FALSE,
    'A support on straight arms with straight legs held level in front. It shows how strong stomach, hip flexors and shoulders are together and is a cornerstone of gymnastics.',
    json_array(
        'Stand between two parallel bars and place your hands on them beside your hips.',
        'Press up until the elbows are locked, pushing the shoulders far down from the ears.',
        'Tuck both knees to the chest first and find your balance.',
        'Stretch one leg and then the other until both are level with the hips, toes pointed.',
        'Hold the chest up and take short, even breaths.',
        'Bend the knees and put your feet down before the shoulders begin to creep up.'),
    json_array(
        'Gather twenty seconds in short holds of five rather than one long shaking one.',
        'A tucked hold, then one leg out at a time, is the ladder to the full shape.',
        'Cramp in the thighs is common at first; shake the legs out and try again.'));

INSERT INTO edition VALUES (
    'plank-shoulder-tap', 'Plank shoulder tap',
    json_array('shoulder tap', 'shoulder taps', 'high plank tap', 'alternating shoulder tap'),
    'strength', 'core', 'intermediate', 'compound', 'static', json_array(),
    json_array('abs', 'obliques'), json_array('front-delts', 'triceps', 'chest', 'glutes'),
    json_array('reps', 'duration'), 'none', FALSE, 45, NULL, 2.8, '02024',
    json_array('wrist'), json_array(), FALSE,
    'A high plank in which one hand after the other leaves the floor to touch the opposite shoulder. The trunk has to stop the body from turning, which makes a plain plank livelier and harder.',
    json_array(
        'Set your hands under your shoulders and step back into the top of a push-up, feet wider than your hips.',
        'Tense your thighs, buttocks and stomach and push the floor away.',
        'Shift your weight gently on to the left hand without moving the hips.',
        'Touch the left shoulder with the right hand for one second and breathe out.',
        'Put the hand down without noise and tap on the other side.',
        'Kneel down when your hips start to rock.'),
    json_array(
        'Count each touch as one repetition, and go slowly: hurrying makes it easier.',
        'Feet closer together raise the demand, and hands on a bench lower it.',
        'Make fists or hold push-up handles if bent wrists hurt.'));

INSERT INTO edition VALUES (
    'stir-the-pot', 'Stir-the-pot',
    json_array('stability ball stir-the-pot', 'Swiss ball stir the pot', 'ball plank circle'),
    'strength', 'core', 'intermediate', 'compound', 'static', json_array('stability-ball'),
    json_array('abs'), json_array('obliques', 'front-delts', 'lats', 'glutes', 'lower-back'),
    json_array('reps', 'duration'), 'none', FALSE, 60, NULL, 2.8, '02112',
    json_array(), json_array('ab-wheel-rollout'), FALSE,
    'A plank with the forearms on a large ball, while the elbows draw small circles. The moving support asks for a firm trunk in every direction, without bending the spine.',
    json_array(
        'Kneel behind a firm ball and put your forearms on top of it with the hands clasped.',
        'Step the feet back, wider than your hips, and lift the knees so that you are in a slanting plank.',
        'Tuck the pelvis slightly and press the forearms down into the ball.',
        'Move the elbows in a small circle, as though you were stirring a big pan, and keep your hips still.',
        'Make the agreed number of circles one way, then the same the other way, breathing all the time.',
        'Lower the knees to the floor first and then leave the ball.'),
    json_array(
        'Begin on your knees with circles the size of a saucer.',
        'A back that sags into a hollow is the sign to end the set.',
        'Set the ball on a mat or against a wall at first so that it cannot shoot away.'));

INSERT INTO edition VALUES (
    'machine-crunch', 'Machine crunch',
    json_array('crunch machine', 'ab crunch machine', 'seated crunch machine', 'abdominal machine'),
    'strength', 'core', 'beginner', 'isolation', 'pull', json_array('crunch-machine'),
    json_array('abs'), json_array('obliques'),
    json_array('weight', 'reps'), 'external', FALSE, 60, NULL, 3.5, '02054',
    json_array('lower_back'), json_array(), FALSE,
    'A seated crunch against a weight stack. The load can be raised in small steps and the seat holds the legs, so it is a straightforward way to make the abdominals stronger.',
    json_array(
        'Adjust the seat so that the pivot of the machine is level with your lower ribs.',
        'Sit back, hook your feet under the rollers if there are any and take hold of the handles.',
        'Choose a weight that you could move fifteen times.',
        'Breathe out and round your trunk, bringing the ribs towards the pelvis.',
        'Pause in the shortest position for a second.',
        'Uncurl slowly until you sit tall, without letting the plates touch.'),
    json_array(
        'Pulling with the arms or pushing with the feet spares the stomach; hold both loosely.',
        'Bend the spine rather than the hips, so the movement is shorter than you may think.',
        'Anyone with a disc problem or brittle bones should choose planks and dead bugs in its place.'));

INSERT INTO edition VALUES (
    'mcgill-curl-up', 'McGill curl-up',
    json_array('McGill crunch', 'modified curl-up', 'big three curl-up'),
    'strength', 'core', 'beginner', 'isolation', 'static', json_array(),
    json_array('abs'), json_array('obliques'),
    json_array('reps', 'duration'), 'none', FALSE, 45, NULL, 2.8, '02024',
    json_array('neck', 'supine'), json_array(), FALSE,
    'A very small lift of head and shoulders with the hands under the lower back, which keeps its natural curve. It trains the front of the trunk while hardly bending the spine, a sensible choice for sensitive backs.',
    json_array(
        'Lie on your back with one leg straight and the other bent, its foot flat on the floor.',
        'Slide both hands, palms down, under the hollow of your lower back to hold its shape.',
        'Brace your stomach gently as if someone were about to poke it.',
        'Lift head, neck and shoulders together as one block, only a few centimetres off the floor.',
        'Stay up for eight to ten seconds and keep breathing.',
        'Lower with control, rest for two breaths and change the bent leg halfway through the set.'),
    json_array(
        'Imagine that your head lies on a pair of scales whose needle should just drop to zero.',
        'Take the elbows off the floor as well once the plain form is easy.',
        'A chin poked at the ceiling strains the neck, so keep it lightly tucked.'));

INSERT INTO edition VALUES (
    'decline-crunch', 'Decline crunch',
    json_array('decline bench crunch', 'weighted decline crunch', 'decline ab crunch'),
    'strength', 'core', 'intermediate', 'isolation', 'pull', json_array('adjustable-bench'),
    json_array('abs'), json_array('obliques', 'hip-flexors'),
    json_array('weight', 'reps'), 'bodyweight', FALSE, 60, NULL, 2.8, '02024',
    json_array('lower_back', 'neck', 'supine'), json_array(), FALSE,
    'A crunch on a bench that slopes down towards the head. Gravity makes the curl longer and harder, and a plate on the chest can be added in small steps.',
    json_array(
        'Set a slight slope at first and make sure that the foot rollers hold you firmly.',
        'Hook your feet under the rollers, sit down and lower yourself backwards with your hands on the bench.',
        'Cross the arms over your chest or touch your temples, with the chin slightly tucked.',
        'Breathe out and roll the ribs towards the pelvis until the shoulder blades are well off the pad.',
        'Hold the curl for a second, then unroll to the pad while you breathe in.',
        'Take hold of the bench or your thighs to sit up at the end.'),
    json_array(
        'Coming all the way up hands the work to the hips; stop when the lower back would leave the pad.',
        'Sit up slowly after the set, as the head has been low and may feel light.',
        'Leave the slope out if you have high blood pressure or reflux.'));

INSERT INTO edition VALUES (
    'heel-slide', 'Heel slide',
    json_array('lying heel slide', 'supine heel slide', 'alternating heel slide'),
    'strength', 'core', 'beginner', 'compound', NULL, json_array(),
    json_array('abs'), json_array('hip-flexors', 'hamstrings', 'obliques'),
    json_array('reps'), 'none', FALSE, 30, NULL, 2.8, '02024',
    json_array('supine'), json_array('dead-bug'), FALSE,
    'Lying with bent knees and sliding one heel away and back while the pelvis keeps still. It brings back control of the deep abdomen after a birth, an operation or a spell of back pain.',
    json_array(
        'Lie on your back with both knees bent, feet flat, and socks on a smooth floor.',
        'Find the middle position of your pelvis, neither pressed down nor arched.',
        'Breathe out, draw the lower belly in lightly and slide one heel along the floor.',
        'Go only as far as the pelvis stays level and the belly stays flat.',
        'Breathe in as you draw the heel back.',
        'Slide the other heel, and keep changing at an easy pace.'),
    json_array(
        'Two fingertips just inside the hip bones feel whether the deep muscle stays switched on.',
        'A ridge that rises along the middle of the belly means that you should slide less far.',
        'From mid-pregnancy on, do it half sitting against cushions instead of flat on the back.'));

INSERT INTO edition VALUES (
    'incline-plank', 'Incline plank',
    json_array('elevated plank', 'hands-elevated plank', 'worktop plank'),
    'strength', 'core', 'beginner', 'compound', 'static', json_array(),
    json_array('abs'), json_array('obliques', 'front-delts', 'glutes', 'quadriceps'),
    json_array('duration'), 'none', FALSE, 45, NULL, 2.8, '02024',
    json_array(), json_array('plank'), FALSE,
    'A plank with the hands or forearms on a worktop, table or sofa arm. The raised support takes weight off the trunk, so it suits beginners, older people, and women before and after birth.',
    json_array(
        'Choose a support that cannot slide, at about the height of your hips.',
        'Put your forearms or palms on it, shoulder-width apart, and walk your feet back.',
        'Line up head, hips and heels, with the elbows or hands under the shoulders.',
        'Tuck the ribs in lightly, tighten buttocks and thighs, and look down.',
        'Hold for 10 to 40 seconds while the breath flows freely.',
        'Walk your feet in and stand up to finish.'),
    json_array(
        'The higher the support, the lighter the plank; begin against a wall if need be.',
        'A belly that bulges or sags into a ridge asks for a shorter hold.',
        'Choose a lower support every couple of weeks as the hold becomes easy.'));

INSERT INTO edition VALUES (
    'yoke-walk', 'Yoke walk',
    json_array('yoke carry', 'super yoke', 'strongman yoke'),
    'strength', 'carry', 'advanced', 'compound', 'static', json_array('yoke'),
    json_array('quadriceps', 'glutes', 'abs'), json_array('upper-back', 'traps', 'lower-back', 'obliques', 'calves'),
    json_array('weight', 'reps', 'duration', 'distance'), 'external', FALSE, 180, 1.0, NULL, NULL,
    json_array('knee', 'lower_back'), json_array(), FALSE,
    'A walk under a loaded strongman frame that rests across the upper back. It presses the whole body into one stiff column, and belongs with lifters who already squat heavy and carry well.',
    json_array(
        'Set the crossbar at a height that lets you stand it up with only a shallow knee bend, and clear a level lane of 10 to 20 metres.',
        'Step under the middle, place the bar across the muscle below your neck and take hold of the uprights with both hands.',
        'Fill your belly with air, brace hard and pull your elbows down and slightly forward.',
        'Stand up with straight hips, let the frame stop swinging and only then take your first step.',
        'Walk in short, quick steps with your feet close to the floor, sipping air without losing the brace.',
        'Halt before the end line, let the frame settle and bend the knees until its feet rest on the floor.'),
    json_array(
        'A frame that sways from side to side is telling you that your steps are too long.',
        'Begin with an empty or nearly empty frame, and add weight only when three runs stay smooth.',
        'If you lose your balance, sink straight down and let the feet of the yoke take the load; never try to twist out from under it.',
        'Flat, firm shoes give a steadier base than cushioned running shoes.'));

INSERT INTO edition VALUES (
    'bear-hug-carry', 'Bear-hug carry',
    json_array('sandbag carry', 'sandbag bear-hug carry', 'sandbag walk'),
    'strength', 'carry', 'intermediate', 'compound', 'static', json_array('sandbag'),
    json_array('upper-back', 'abs', 'glutes'), json_array('lower-back', 'biceps', 'forearms', 'quadriceps', 'calves', 'obliques'),
    json_array('weight', 'reps', 'duration', 'distance'), 'external', FALSE, 90, 1.0, 4.5, '17018',
    json_array('lower_back'), json_array(), FALSE,
    'A walk with a heavy sandbag squeezed against the chest. Upper back and midriff work hard to keep you upright, and the soft bag forgives small mistakes better than iron does.',
    json_array(
        'Stand the sandbag on its end and mark out a walk with a clear finish.',
        'Squat to it, put your arms right round the bag and clasp one wrist with the other hand.',
        'Pull the bag tightly into your breastbone and rise by pushing the floor away.',
        'Settle its top just below your chin so that you can see the path and breathe freely.',
        'Walk with even, modest steps, hips under your ribs, letting the breath come in small portions.',
        'At the end, stop dead, squat down and place the bag on the floor before you open your arms.'),
    json_array(
        'The lower the bag slides, the harder it pulls on the back, so stop and take a fresh hold.',
        'Leaning backwards to balance the weight is a sign to choose a lighter bag.',
        'Loosely filled bags are harder to hold than tightly packed ones of the same weight.'));

INSERT INTO edition VALUES (
    'front-rack-carry', 'Front-rack carry',
    json_array('kettlebell rack carry', 'rack walk', 'front-loaded carry', 'double kettlebell rack walk'),
    'strength', 'carry', 'intermediate', 'compound', 'static', json_array('kettlebell'),
    json_array('abs', 'upper-back'), json_array('obliques', 'front-delts', 'forearms', 'biceps', 'glutes', 'calves'),
    json_array('weight', 'reps', 'duration', 'distance'), 'external', FALSE, 90, 1.1, 4.5, '17018',
    json_array('wrist'), json_array(), FALSE,
    'A walk with two kettlebells held at the shoulders. The load sits in front of the body and tries to fold you forwards, so the trunk and upper back learn to stay upright while you breathe.',
    json_array(
        'Clean two equal kettlebells to your shoulders, or bring them up one at a time with both hands.',
        'Let each bell rest on the outside of the forearm, knuckles near the collarbone and wrists straight.',
        'Tuck the elbows in towards the ribs, lengthen your neck and tighten the abdomen.',
        'Walk ahead at an easy pace, placing each foot under its own hip.',
        'Take shallow breaths against the tight belly and hold the bells still.',
        'Stop at the end of the lane, swing the bells down between the legs or lower them singly, and park them with a flat back.'),
    json_array(
        'Lifting the chest too proudly arches the back; bring the ribs down over the pelvis.',
        'When the bells pull the shoulders forwards, end the walk and rest.',
        'A single bell held on one side is a simpler way to begin.'));

INSERT INTO edition VALUES (
    'trap-bar-carry', 'Trap-bar carry',
    json_array('hex-bar carry', 'trap-bar farmer''s walk', 'hexagonal bar walk'),
    'strength', 'carry', 'beginner', 'compound', 'static', json_array('trap-bar'),
    json_array('forearms', 'traps'), json_array('upper-back', 'quadriceps', 'glutes', 'abs', 'obliques', 'calves'),
    json_array('weight', 'reps', 'duration', 'distance'), 'external', FALSE, 120, 1.1, 4.5, '17018',
    json_array('lower_back'), json_array(), FALSE,
    'A loaded walk inside a hexagonal bar. Because the weight surrounds you and cannot knock against the legs, it is the easiest way to carry really heavy loads.',
    json_array(
        'Load the bar evenly, make a clear lane ahead and stand in the middle of the frame.',
        'Squat down, take the handles exactly at their centre and set the back flat.',
        'Rise as in a deadlift, stand motionless for a second and press the shoulders down.',
        'Walk off with brisk, short steps and your gaze fixed on the far end.',
        'Breathe behind a firm midriff and keep the bar level from front to back.',
        'Come to a full stop, then lower the bar by bending hips and knees until the plates are on the floor.'),
    json_array(
        'When the bar tips, you have gripped off centre; put it down and start again.',
        'Leave enough room at the end of the lane, since turning with a heavy frame is clumsy.',
        'High handles make the pick-up kinder for tall people and stiff hips.',
        'Add distance first and plates second.'));

-- Plyometrics

INSERT INTO edition VALUES (
    'rotational-medicine-ball-throw', 'Rotational medicine ball throw',
    json_array('rotational throw', 'med ball side toss', 'medicine ball scoop toss', 'med ball rotational throw'),
    'plyometrics', 'core', 'intermediate', 'compound', 'push', json_array('medicine-ball'),
    json_array('obliques'), json_array('abs', 'glutes', 'front-delts', 'chest'),
    json_array('weight', 'reps'), 'external', TRUE, 90, NULL, NULL, NULL,
    json_array('lower_back'), json_array(), FALSE,
    'A sideways throw against a wall that unwinds from the back foot through the hips to the hands. It trains the turning power used in striking and throwing sports.',
    json_array(
        'Stand side-on to a solid wall, about one and a half metres away, with a light ball at your navel.',
        'Place your feet wider than your hips and soften the knees.',
        'Load the hip that is further from the wall by turning towards it and shifting your weight.',
        'Push off the back foot, let hips and chest turn to the wall and sling the ball at it with long arms.',
        'Breathe out sharply with the throw and let the back heel come off the floor.',
        'Catch the rebound or let it roll, and reset both feet without haste.',
        'Complete the throws on one side before you turn round.'),
    json_array(
        'Turning only the shoulders over planted feet strains the lower back, so let hips and heel travel along.',
        'Two to four kilograms suit most people; speed counts for more than weight.',
        'A ball that bounces hard belongs further from the wall or should be swapped for a softer one.'));

INSERT INTO edition VALUES (
    'overhead-medicine-ball-throw', 'Overhead medicine ball throw',
    json_array('med ball overhead throw', 'soccer throw', 'throw-in with medicine ball'),
    'plyometrics', 'core', 'intermediate', 'compound', 'pull', json_array('medicine-ball'),
    json_array('lats', 'abs'), json_array('triceps', 'chest', 'front-delts', 'glutes'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, NULL, NULL,
    json_array('shoulder', 'lower_back', 'overhead'), json_array(), FALSE,
    'A two-handed throw from behind the head, like a throw-in at football. It trains the trunk and the lats to send force from the ground into the hands.',
    json_array(
        'Face a solid wall or an open field from two to three metres with a light ball in both hands.',
        'Take a short split stance and bring the ball above and just behind your head, elbows bent.',
        'Stretch tall, keep the ribs from flaring and breathe in.',
        'Step or rock on to the front foot, brace the abdomen and throw the ball forwards with whipping arms.',
        'Let go in front of the forehead so that the ball flies level or slightly down.',
        'Follow through with the hands and allow the trunk to fold a little.',
        'Pick up the ball with bent knees, and change the front foot from throw to throw.'),
    json_array(
        'Bending far backwards before the throw loads the spine without adding speed.',
        'One to three kilograms are right for shoulders that are new to throwing.',
        'Leave it for another day if raising your arms hurts, and slam or chest-pass instead.'));

INSERT INTO edition VALUES (
    'lateral-box-jump', 'Lateral box jump',
    json_array('side box jump', 'sideways box jump', 'lateral jump to box'),
    'plyometrics', 'jump', 'intermediate', 'compound', 'push', json_array('box'),
    json_array('quadriceps', 'glutes'), json_array('abductors', 'calves', 'adductors', 'hamstrings'),
    json_array('reps'), 'none', TRUE, 120, NULL, NULL, NULL,
    json_array('knee', 'impact'), json_array(), FALSE,
    'A two-footed jump sideways on to a low box. It adds the side-to-side push that many sports need to the usual jumps straight ahead, while the raised landing keeps the impact small.',
    json_array(
        'Stand beside a stable, low box with your feet hip-width apart and a hand''s breadth of space.',
        'Look at the spot on top where you wish to land.',
        'Dip quickly, swing your arms back and load both legs evenly.',
        'Spring up and across, drawing the knees up to clear the edge.',
        'Touch down on both feet at once in the middle of the box, knees over toes, and hold for a second.',
        'Stand tall, then step down on the side from which you came.',
        'Finish the set to this side, turn round and lead with the other hip.'),
    json_array(
        'Start with a box no higher than mid-shin, as catching an edge sideways is unpleasant.',
        'Knees that fall inwards on landing call for a lower box.',
        'Jump with fresh legs near the beginning of the session.'));

INSERT INTO edition VALUES (
    'single-leg-hop', 'Single-leg hop',
    json_array('one-leg hop', 'single-leg forward hop', 'hop and stick'),
    'plyometrics', 'jump', 'intermediate', 'compound', 'push', json_array(),
    json_array('calves', 'quadriceps'), json_array('glutes', 'hamstrings', 'abductors'),
    json_array('reps'), 'none', TRUE, 90, NULL, NULL, NULL,
    json_array('knee', 'impact'), json_array(), FALSE,
    'Hopping forwards on one leg and freezing on each landing. It prepares runners and players for the moment when all the force meets a single ankle and knee.',
    json_array(
        'Choose a level, slightly springy surface and stand on one leg with the other foot lifted behind you.',
        'Bend the standing knee a little and draw both arms back.',
        'Hop forwards by no more than the length of your foot, swinging the arms along.',
        'Come down softly on the ball of the foot, let the heel follow and bend knee and hip.',
        'Freeze for two seconds with the knee in line with the toes and the hips level.',
        'Go on for four to six hops, walk back and do the same on the other leg.'),
    json_array(
        'Lengthen the hop only when you can stick every landing without a second bounce.',
        'Being able to rise on to the toes of one foot twenty times is a fair entry test.',
        'Noise gives you away: the quieter the foot, the better the landing.'));

INSERT INTO edition VALUES (
    'drop-landing', 'Drop landing',
    json_array('drop and stick', 'depth drop', 'box drop landing'),
    'plyometrics', 'jump', 'intermediate', 'compound', 'push', json_array('box'),
    json_array('quadriceps', 'glutes'), json_array('calves', 'hamstrings'),
    json_array('reps'), 'none', FALSE, 90, NULL, NULL, NULL,
    json_array('knee', 'impact'), json_array('depth-jump'), FALSE,
    'Stepping off a low box and landing still. It teaches the body to soak up force safely and is the groundwork for every kind of jumping.',
    json_array(
        'Stand on a box of fifteen to thirty centimetres with your toes at the edge.',
        'Reach one foot forwards and step off, so that you fall rather than jump.',
        'Bring both feet level in the air at hip width.',
        'Meet the ground with the balls of both feet together and let the heels come down at once.',
        'Bend ankles, knees and hips as if sitting down, chest slightly forward, and breathe out.',
        'Stay motionless for two seconds, then straighten up and climb the box again.'),
    json_array(
        'Film yourself from the front: the kneecaps ought to point over the second toe.',
        'Raise the box by a few centimetres only when three sets of five sound like a cat landing.',
        'Shoes off on a mat sharpens the feeling for the foot, provided that the box stays low.'));

-- Balance

INSERT INTO edition VALUES (
    'tandem-stance', 'Tandem stance',
    json_array('heel-to-toe stance', 'tandem balance', 'tandem standing', 'sharpened Romberg'),
    'balance', 'balance', 'beginner', NULL, 'static', json_array(),
    json_array('calves', 'abductors'), json_array('tibialis-anterior', 'glutes', 'abs'),
    json_array('duration'), 'none', TRUE, 20, NULL, NULL, NULL,
    json_array(), json_array('heel-to-toe-walk', 'single-leg-stand'), TRUE,
    'Standing with one foot exactly in front of the other, heel against toes. It narrows the base just enough to train balance safely, between standing with feet together and on one leg.',
    json_array(
        'Stand beside a worktop or in a corner with a chair in front of you.',
        'Put one foot directly before the other so that the heel meets the toes.',
        'Share your weight between both feet and soften the knees.',
        'Let the hand hover above the support and look at a point ahead.',
        'Breathe calmly and hold for 10 to 30 seconds.',
        'Hold on, step out, and repeat with the other foot in front.'),
    json_array(
        'Leave a gap to the side of a few centimetres if the line is too narrow at first.',
        'Turning the head slowly makes it harder once half a minute feels safe.',
        'Practise in shoes and barefoot, as you walk in both.'));

INSERT INTO edition VALUES (
    'backward-walk', 'Backward walk',
    json_array('backward walking', 'retro walking', 'reverse walk', 'walking backwards'),
    'balance', 'balance', 'beginner', NULL, NULL, json_array(),
    json_array('quadriceps', 'calves'), json_array('glutes', 'hamstrings', 'tibialis-anterior', 'abductors'),
    json_array('duration', 'distance'), 'none', FALSE, 30, 0.6, NULL, NULL,
    json_array(), json_array(), FALSE,
    'Walking backwards on a clear, level path. It trains balance, the front of the thighs and the trust to step back without falling, which older people need at doors and kerbs.',
    json_array(
        'Pick a hallway with a handrail or a wall to touch, free of rugs, pets and steps.',
        'Stand tall and glance over your shoulder to see where you will go.',
        'Reach back with one foot, touch down with the toes and roll on to the heel.',
        'Bring your weight over that foot before you move the other one.',
        'Take small, even steps and keep the trunk upright, breathing as usual.',
        'Stop after five to ten metres, turn round and return in the same manner.'),
    json_array(
        'Ask somebody to walk beside you for the first times.',
        'Speed is no aim here; a step a second is fast enough.',
        'A treadmill at its slowest with both hands on the rails is a choice for those who use one safely.'));

-- Cardio

INSERT INTO edition VALUES (
    'wall-ball', 'Wall ball',
    json_array('wall ball shot', 'wall ball throw', 'medicine ball squat throw'),
    'cardio', 'squat', 'intermediate', 'compound', 'push', json_array('medicine-ball'),
    json_array('quadriceps', 'glutes', 'front-delts'), json_array('triceps', 'side-delts', 'calves', 'abs'),
    json_array('weight', 'reps'), 'external', FALSE, 90, NULL, NULL, NULL,
    json_array('knee', 'shoulder', 'overhead'), json_array(), FALSE,
    'A squat with a medicine ball at the chest that ends in a throw at a target high on the wall. Legs, shoulders and lungs work as one, for people with a comfortable full squat.',
    json_array(
        'Mark a target two and a half to three metres up a solid wall and stand an arm''s length from it.',
        'Hold a soft, large ball under your chin with the hands at its sides and the elbows close.',
        'Squat until your thighs are about level, chest up and heels down.',
        'Rise fast and use the drive of the legs to throw the ball straight up at the mark.',
        'Keep the arms raised, watch the ball and receive it with soft elbows in front of your face.',
        'Sink into the next squat as it comes down, breathing in, and breathe out with the throw.',
        'Let the ball drop to the floor after the last one and step back.'),
    json_array(
        'Standing too far off makes the ball come back in an arc and pulls you forwards.',
        'Three to six kilograms are a sound start, and the target may be lower.',
        'Breaking a long set into tens keeps the squats deep and the throws accurate.'));

INSERT INTO edition VALUES (
    'squat-thrust', 'Squat thrust',
    json_array('squat thrusts', 'no-jump burpee', 'half burpee'),
    'cardio', 'core', 'intermediate', 'compound', NULL, json_array(),
    json_array('quadriceps', 'abs', 'hip-flexors'), json_array('front-delts', 'triceps', 'chest', 'glutes'),
    json_array('reps', 'duration'), 'none', FALSE, 60, NULL, 7.5, '02020',
    json_array('knee', 'lower_back', 'wrist', 'impact'), json_array('burpee'), FALSE,
    'Jumping the feet from a crouch back into a high plank and forwards again. It raises the pulse quickly in a tiny space and leads up to the burpee.',
    json_array(
        'Crouch down and place your palms on the floor below your shoulders.',
        'Spread the fingers, straighten the arms and tighten the stomach.',
        'Shift your weight on to the hands and shoot both feet back into a high plank.',
        'Stop the hips level with the shoulders, so that the back does not sag.',
        'Jump the feet forwards again to land flat beside or just behind your hands.',
        'Breathe out with each jump back and count every return to the crouch.',
        'Walk the feet in and stand up slowly when you have finished.'),
    json_array(
        'Step back one foot at a time if jumping jars the back or the knees.',
        'Putting the hands on a low step takes weight off the wrists and shoulders.',
        'Thumping feet are a sign of fatigue, so rest a little sooner.'));

INSERT INTO edition VALUES (
    'backward-sled-drag', 'Backward sled drag',
    json_array('sled drag', 'reverse sled drag', 'backward sled pull', 'sled back pedal pull', 'sled back peddle pull'),
    'cardio', 'locomotion', 'beginner', NULL, 'pull', json_array('weight-plate', 'sled'),
    json_array('quadriceps'), json_array('calves', 'glutes', 'forearms', 'upper-back', 'tibialis-anterior'),
    json_array('weight', 'duration', 'distance'), 'external', FALSE, 90, 0.8, NULL, NULL,
    json_array(), json_array(), FALSE,
    'Walking backwards while you tow a loaded sled by straps. The thighs burn quickly although the knees are never lowered under load, which is why many people use it when building up sore knees.',
    json_array(
        'Fasten a strap or rope with two handles to the sled, load it lightly and look over your shoulder to be sure that the lane is free.',
        'Face the sled, hold the handles with straight arms and step back until the strap is tight.',
        'Sit back into a quarter squat with your trunk upright and your weight hanging against the sled.',
        'Take short steps backwards, reaching with the toes and pressing through the ball of the foot until the knee is nearly straight.',
        'Breathe steadily and glance behind you every few paces.',
        'Cover 10 to 30 metres, slow down until the strap sags, and stand up fully before you let go.'),
    json_array(
        'Lower hips mean more work for the thighs, so raise them when the burn gets too fierce.',
        'Ask a partner to watch the lane in a busy gym.',
        'Arms stay long throughout, because the sled is to be moved by your legs.'));

INSERT INTO edition VALUES (
    'ski-erg', 'Ski erg',
    json_array('SkiErg', 'ski ergometer', 'ski machine', 'Nordic ski machine'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('ski-erg'),
    json_array('lats', 'triceps', 'abs'), json_array('upper-back', 'front-delts', 'glutes', 'hamstrings', 'calves', 'quadriceps'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 3.3, NULL, NULL,
    json_array('shoulder', 'lower_back'), json_array(), TRUE,
    'A machine on which you pull two handles from overhead to the hips, as in cross-country skiing. It works arms, trunk and lungs without impact, and can also be used kneeling or from a chair.',
    json_array(
        'Set the damper to a middle value, stand an arm''s length from the machine and take a handle in each hand.',
        'Begin tall with your hands a little above your head, elbows slightly bent and feet hip-width apart.',
        'Brace the stomach and pull down by folding at the hips, with the arms nearly fixed at first.',
        'Let the knees bend a little as the hands pass the face, and sweep them down past the thighs.',
        'Breathe out on the way down and finish with nearly straight arms beside the hips.',
        'Rise smoothly with hips and arms together, breathing in, and reach up for the next pull.',
        'Ease off for two minutes at the end and guide the handles back up by hand.'),
    json_array(
        'Pulling with the arms alone tires them within a minute, so let body weight start each stroke.',
        'A deep squat wastes energy, because the power comes from the trunk folding over the hips.',
        'Keep the hands in front of your shoulders at the top if reaching high is uncomfortable.'));

INSERT INTO edition VALUES (
    'air-bike', 'Air bike',
    json_array('assault bike', 'fan bike', 'air resistance bike', 'dual-action bike'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('air-bike'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves', 'front-delts', 'triceps', 'upper-back', 'biceps'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 6.0, NULL, NULL,
    json_array(), json_array(), TRUE,
    'Pedalling and pushing moving handles against a fan that resists more the faster you go. Arms and legs share the work, so it serves for easy warm-ups as well as for fierce intervals.',
    json_array(
        'Adjust the saddle so that the knee stays slightly bent at the lowest point of the pedal.',
        'Sit tall, place the middle of your feet on the pedals and hold the handles without clenching.',
        'Start pedalling lightly and let the handles carry your arms to and fro for a few minutes.',
        'Push with one hand while the other pulls, in step with the opposite leg.',
        'Lift the speed until the effort suits your plan, breathing deeply and evenly.',
        'Slow down little by little and wait for the fan to come to rest before you dismount.'),
    json_array(
        'Rest the feet on the pegs for an arms-only spell, or let go of the handles for the legs alone.',
        'A fan gives back all you put in, so begin the first interval at three quarters of what you could do.',
        'Hunched shoulders steal air; drop them with each breath out.'));

INSERT INTO edition VALUES (
    'recumbent-bike', 'Recumbent bike',
    json_array('recumbent exercise bike', 'reclined bike', 'recumbent cycling'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('recumbent-bike'),
    json_array('quadriceps', 'glutes'), json_array('hamstrings', 'calves'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 5.0, NULL, NULL,
    json_array(), json_array(), TRUE,
    'Indoor cycling in a low seat with a backrest and the pedals out in front. The broad seat is kind to back, wrists and balance, so it suits older or heavier people and those who return after an illness.',
    json_array(
        'Lower yourself into the seat, lean back and put both feet into the pedal straps.',
        'Slide the seat until the leg that pushes away is almost, but not quite, straight.',
        'Rest your hands on the side grips and let your shoulders sink.',
        'Turn the pedals easily for five minutes with hardly any resistance.',
        'Raise the level until talking is possible but singing is not.',
        'Keep the kneecaps pointing upwards and push with the whole forefoot.',
        'Spin lightly again before you stop, and stay seated for a moment before standing up.'),
    json_array(
        'A cushion behind the lower back helps if you slide down in the seat.',
        'Reach for the seat handles to get up, as legs can be wobbly after the ride.',
        'Sixty to eighty turns a minute are gentler on the knees than a slow, heavy grind.'));

INSERT INTO edition VALUES (
    'arm-ergometer', 'Arm ergometer',
    json_array('arm bike', 'upper-body ergometer', 'UBE', 'hand cycle ergometer'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('arm-ergometer'),
    json_array('front-delts', 'triceps', 'biceps'), json_array('upper-back', 'lats', 'chest', 'forearms', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 3.0, NULL, NULL,
    json_array('shoulder'), json_array(), FALSE,
    'Endurance training by turning cranks with the arms. It can be done from a wheelchair or a chair, and keeps heart and lungs in training while the legs cannot take part.',
    json_array(
        'Lock the brakes of the wheelchair or take a firm chair, and sit close enough that the elbows stay bent at the farthest point.',
        'Set the axle of the cranks at the height of your shoulders or slightly lower.',
        'Hold the grips lightly with straight wrists and sit upright.',
        'Turn the cranks forwards at an easy pace for three to five minutes.',
        'Add resistance until you breathe faster but can still speak, at about 50 to 70 turns a minute.',
        'Pull as deliberately as you push, and let your trunk remain quiet.',
        'Change to a backward direction for part of the time, and finish with two easy minutes.'),
    json_array(
        'Shoulders that ache on the next day ask for a lower axle and less resistance.',
        'Short bouts of two minutes with a minute of rest are a good beginning, since arms tire sooner than legs.',
        'Wrap the hands to the grips with soft cuffs if your hold is weak.',
        'Take more care over heat if a spinal cord injury affects your sweating.'));

INSERT INTO edition VALUES (
    'backstroke-swim', 'Backstroke swim',
    json_array('back crawl', 'swimming on the back', 'backstroke swimming'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('pool'),
    json_array('lats', 'rear-delts'), json_array('triceps', 'upper-back', 'hip-flexors', 'glutes', 'quadriceps', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 0.6, 4.8, '18255',
    json_array('shoulder'), json_array(), TRUE,
    'Swimming on your back with alternate arm strokes and a flutter kick. The face stays out of the water, which makes breathing easy and opens a chest that sits bent over a desk all day.',
    json_array(
        'Use a supervised pool, choose a lane with flags or a ceiling line to steer by, and count your strokes from the flags to the wall.',
        'Push off on your back with arms stretched out and hips near the surface.',
        'Rest the head as if on a pillow, ears in the water and eyes straight up.',
        'Lift each arm out of the water thumb first, and let it enter little finger first in line with the shoulder, elbow straight.',
        'Bend the elbow under water and push towards your feet, rolling the body from side to side.',
        'Kick from the hips with loose ankles so that the toes just break the surface.',
        'Breathe in with one arm and out with the other, and take one hand ahead of you as the wall comes near.'),
    json_array(
        'Hips that sink usually follow a raised head, so look at the ceiling rather than at your toes.',
        'Cycling knees poke out of the water; press the thigh down and let the shin follow.',
        'Scull gently with both hands whenever you need a rest.'));

INSERT INTO edition VALUES (
    'butterfly-swim', 'Butterfly swim',
    json_array('butterfly stroke', 'fly stroke', 'dolphin stroke'),
    'cardio', 'locomotion', 'advanced', NULL, NULL, json_array('pool'),
    json_array('lats', 'chest', 'front-delts'), json_array('abs', 'lower-back', 'glutes', 'triceps', 'hamstrings', 'quadriceps'),
    json_array('duration', 'distance'), 'none', FALSE, 90, 0.8, 13.8, '18270',
    json_array('shoulder', 'lower_back'), json_array(), FALSE,
    'The wave-like stroke with both arms thrown forwards together and a dolphin kick. It is the most strenuous way to swim, for those who feel at home in the other strokes.',
    json_array(
        'Warm up with several easy lengths and a few of dolphin kick alone.',
        'Push off and start a wave that runs from the chest through the hips to the feet.',
        'Enter both hands at shoulder width with the face down, and kick as they go in.',
        'Press the chest slightly down, catch the water wide and pull both hands under the body to the hips.',
        'Kick a second time as the hands leave the water, and swing relaxed arms low over the surface.',
        'Lift the chin only as far as needed to breathe in, and put the face back before the arms land.',
        'Stop at the wall as soon as the rhythm breaks, and recover with easy backstroke.'),
    json_array(
        'Half lengths with perfect rhythm teach more than whole ones swum by force.',
        'Kicking from the knees alone strains the back, so let the wave begin at the breastbone.',
        'Breathe every second stroke once you can, as the hips then stay higher.',
        'Fins take the struggle out of the first weeks.'));

INSERT INTO edition VALUES (
    'aqua-aerobics', 'Aqua aerobics',
    json_array('water aerobics', 'aqua fitness', 'aquafit', 'water exercise'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('pool'),
    json_array('quadriceps', 'glutes'), json_array('hip-flexors', 'calves', 'front-delts', 'upper-back', 'abs'),
    json_array('duration'), 'none', FALSE, 60, NULL, NULL, NULL,
    json_array(), json_array(), FALSE,
    'Marching, kicking and arm movements in chest-deep water. The water carries your weight and resists every direction, so joints, bumps and sore backs are all treated kindly, and it suits pregnancy too.',
    json_array(
        'Choose a supervised pool where the water reaches between navel and breastbone, and wear shoes if the floor is slippery.',
        'Walk to and fro for three minutes until you feel warm.',
        'March on the spot with high knees, pushing the water down with your palms.',
        'Change every minute: side steps, leg kicks, small jumps, arms sweeping in and out below the surface.',
        'Stand tall with a firm belly and keep your hands under water, where they meet resistance.',
        'Speed the movements up to work harder and make them larger, then smaller, as you like.',
        'Finish with slow walking and gentle stretches at the edge.'),
    json_array(
        'Drink before and after, because you sweat in the pool without noticing.',
        'Hold on to the rail with one hand while you learn the leg movements.',
        'Turn the hands edgewise to ease the load on the arms and flat to increase it.',
        'Leave the pool if you feel faint or chilled.'));

INSERT INTO edition VALUES (
    'tempo-run', 'Tempo run',
    json_array('threshold run', 'lactate threshold run', 'comfortably hard run'),
    'cardio', 'locomotion', 'intermediate', NULL, NULL, json_array(),
    json_array('quadriceps', 'calves', 'hamstrings'), json_array('glutes', 'hip-flexors', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 120, 3.1, 11.0, '12070',
    json_array('knee', 'impact'), json_array(), FALSE,
    'A steady run at a pace that feels comfortably hard and could be held for about an hour in a race. It raises the speed you can sustain, and suits runners who already manage forty easy minutes.',
    json_array(
        'Jog for ten minutes and add three or four short strides to wake the legs.',
        'Settle into a speed at which you can say a few words but no longer chat.',
        'Run with quick, light steps, a tall trunk and loose hands.',
        'Hold that pace for 10 to 20 minutes, or in two or three blocks with two minutes of jogging between them.',
        'Check your breathing at every kilometre and ease back as soon as it turns ragged.',
        'Jog or walk for ten minutes to come down.'),
    json_array(
        'If the last minutes are a fight, you set out too fast.',
        'One tempo run a week beside easy running is plenty.',
        'Choose a flat route without traffic lights, so that the rhythm is yours alone.'));

INSERT INTO edition VALUES (
    'hiking', 'Hiking',
    json_array('hill walking', 'trekking', 'trail walking', 'mountain walk'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array(),
    json_array('quadriceps', 'glutes', 'calves'), json_array('hamstrings', 'hip-flexors', 'abductors', 'tibialis-anterior'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 1.2, NULL, NULL,
    json_array('knee'), json_array('rucking'), FALSE,
    'Walking on paths through hills, woods or mountains, up and down. It builds lasting endurance and sure feet, and the route can be matched to any level of fitness.',
    json_array(
        'Plan a route by its climb as well as its length, and tell somebody when you expect to be back.',
        'Pack water, food, a warm layer and a charged telephone, and wear shoes with a gripping sole.',
        'Start slower than you feel like for the first quarter of an hour.',
        'Climb with short steps and the whole foot on the ground, at a pace that lets you talk.',
        'Walk downhill with soft knees and small steps, leaning slightly forward over your feet.',
        'Rest for five minutes every hour, drink and look at the weather.',
        'Stroll the last stretch and loosen your calves before the journey home.'),
    json_array(
        'Descents make thighs and knees sore, so keep the first ones short and use poles.',
        'Turn back when half your time, water or strength is gone.',
        'Blisters announce themselves as warm spots; put a plaster on them at once.'));

INSERT INTO edition VALUES (
    'heavy-bag-boxing', 'Heavy bag boxing',
    json_array('heavy bag', 'punch bag workout', 'boxing bag rounds', 'bag work'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array('heavy-bag'),
    json_array('front-delts', 'obliques', 'triceps'), json_array('chest', 'abs', 'upper-back', 'calves', 'quadriceps'),
    json_array('duration'), 'none', FALSE, 60, NULL, 5.8, '15110',
    json_array('shoulder', 'wrist'), json_array(), FALSE,
    'Rounds of punches against a hanging bag. It trains endurance, coordination and a turning trunk, and chases away the stress of the day.',
    json_array(
        'Wrap your hands, put on padded gloves and check that the bag hangs securely.',
        'Stand an arm''s length away with one foot forward, knees soft and fists beside the cheeks.',
        'Close the fist properly, thumb outside, and meet the bag with the first two knuckles and a straight wrist.',
        'Jab with the front hand, then send the rear hand by turning the back hip and heel.',
        'Pull each fist straight back to the face and breathe out in short puffs.',
        'Move around the bag between combinations and keep the chin down.',
        'Work for one to three minutes, rest for a minute, and close with a round of light touches.'),
    json_array(
        'Wrists that buckle call for softer punches until the fist is firm.',
        'Pushing the bag makes it swing, whereas a snapping punch makes it jump.',
        'Change the leading foot now and then so that both sides get their share.'));

INSERT INTO edition VALUES (
    'seated-march', 'Seated march',
    json_array('seated marching', 'chair march', 'seated knee lift', 'sitting march'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array(),
    json_array('hip-flexors'), json_array('quadriceps', 'abs'),
    json_array('reps', 'duration'), 'none', FALSE, 45, NULL, NULL, NULL,
    json_array(), json_array(), FALSE,
    'Lifting the knees in turn while sitting, in the rhythm of a march. It warms the body, raises the pulse and keeps the hips able for steps and kerbs without any demand on balance.',
    json_array(
        'Sit tall towards the front of a firm chair, feet flat and hands at the sides of the seat.',
        'Brace the belly lightly so that your back leaves the backrest.',
        'Lift one knee a hand''s breadth and lower the foot quietly.',
        'Change legs in an even beat and breathe along.',
        'Let the arms swing from the shoulders once you feel steady.',
        'March for one to three minutes, slowing down at the end.'),
    json_array(
        'Music of about a hundred beats a minute sets a good pace.',
        'If your trunk rocks backwards, lift the knees less high.',
        'Tap the toes forwards instead when lifting the knee pinches at the hip.'));

INSERT INTO edition VALUES (
    'seated-punches', 'Seated punches',
    json_array('chair boxing', 'seated boxing', 'sitting punches', 'wheelchair boxing'),
    'cardio', 'locomotion', 'beginner', NULL, NULL, json_array(),
    json_array('front-delts', 'triceps'), json_array('obliques', 'upper-back', 'abs', 'chest'),
    json_array('reps', 'duration'), 'none', FALSE, 45, NULL, NULL, NULL,
    json_array(), json_array(), FALSE,
    'Boxing at the air from a chair or a wheelchair. It is a cheerful way to get out of breath when the legs cannot or should not join in.',
    json_array(
        'Sit upright in a firm chair, or in a wheelchair with the brakes on, away from the backrest if you can.',
        'Plant the feet on the floor or the footplate and raise loose fists to your chin.',
        'Punch straight ahead with one arm and turn the shoulder a little with it.',
        'Stop just before the elbow locks, and bring the fist back to the chin.',
        'Alternate the arms, breathing out in short puffs.',
        'Add hooks and upward punches as you warm up.',
        'Box for 30 to 90 seconds, rest for as long, and repeat.'),
    json_array(
        'Lower the punches to chest height when the shoulders tire.',
        'Speed raises the pulse, and small weights in the hands are not needed.',
        'With little trunk control, hold an armrest with one hand and box with the other.'));

INSERT INTO edition VALUES (
    'wheelchair-push', 'Wheelchair push',
    json_array('wheelchair propulsion', 'wheelchair rolling', 'wheeling', 'manual wheelchair training'),
    'cardio', 'locomotion', 'beginner', NULL, 'push', json_array('wheelchair'),
    json_array('triceps', 'front-delts', 'chest'), json_array('forearms', 'upper-back', 'biceps', 'rotator-cuff', 'abs'),
    json_array('duration', 'distance'), 'none', FALSE, 60, 1.4, NULL, NULL,
    json_array('shoulder', 'wrist'), json_array(), FALSE,
    'Endurance training in a manual wheelchair, on a track, a quiet path or in a hall. Long, smooth strokes spare the shoulders while heart and arms get fitter.',
    json_array(
        'Check tyre pressure and brakes, and choose a smooth, level route without traffic.',
        'Sit right back with the pelvis upright, shoulders loose and gloves on.',
        'Reach back on the push rims to just behind the hips with both hands.',
        'Push forwards and down in a long arc until the arms are almost straight.',
        'Release, and let the hands swing below the rims on their way back.',
        'Roll with each push and keep the strokes few and long, breathing with them.',
        'Begin with five minutes easy, then vary the pace, and brake gradually with both palms at the end.'),
    json_array(
        'Short, hurried pushes at the top of the wheel are what wears shoulders out.',
        'Balance the week with rows and outward rotations, because pushing trains mainly the front.',
        'Follow each harder stretch with easy rolling for just as long.',
        'Lean forward a little uphill so that the front wheels stay on the ground.'));

-- Flexibility

INSERT INTO edition VALUES (
    '90-90-hip-switch', '90/90 hip switch',
    json_array('90/90 switch', 'shin box switch', 'seated hip switch', 'hip internal and external rotation switch'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array(),
    json_array('glutes', 'abductors'), json_array('adductors', 'hip-flexors', 'obliques'),
    json_array('reps'), 'none', FALSE, 15, NULL, 2.3, '02101',
    json_array(), json_array(), TRUE,
    'Sitting on the floor and swinging both bent knees from one side to the other. It moves the hips through inward and outward rotation, which sitting and squatting both ask for.',
    json_array(
        'Sit on the floor, lean back on your hands and put your feet wider than your hips, knees bent.',
        'Let both knees tip to the right until the outside of one thigh and the inside of the other come near the ground.',
        'Arrange the legs so that each knee forms a right angle, one in front and one beside you.',
        'Lengthen your spine and breathe out into the new position for a moment.',
        'Bring the knees up again, pivoting on the heels, and let them fall to the left.',
        'Keep on switching at the pace of your breath, each change of side counting once.'),
    json_array(
        'Sit on a folded blanket if your pelvis rolls backwards.',
        'Take the hands off the floor and hold the arms in front once it feels easy.',
        'Move only through what is comfortable if a knee pinches, or keep the feet closer together.'));

INSERT INTO edition VALUES (
    'deep-squat-hold', 'Deep squat hold',
    json_array('malasana', 'garland pose', 'resting squat', 'deep squat stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('adductors', 'calves', 'glutes'), json_array('lower-back', 'quadriceps', 'tibialis-anterior'),
    json_array('duration'), 'none', FALSE, 30, NULL, 2.3, '02150',
    json_array('knee'), json_array(), TRUE,
    'Resting at the bottom of a squat with the heels on the ground. It regains ankle, hip and back mobility for squatting, and is a restful seat once the joints allow it.',
    json_array(
        'Stand beside a door frame or a heavy table, feet wide and toes turned out.',
        'Hold the support and bend hips, knees and ankles until you sit as low as they let you.',
        'Keep the heels down, or slide a rolled towel beneath them.',
        'Put your elbows inside your knees and press gently outwards, palms together.',
        'Grow long through the crown of your head and breathe into belly and back.',
        'Stay for 20 to 60 seconds, rocking slightly from foot to foot if you wish.',
        'Put the hands on the floor or the support, lift the hips and stand up without hurry.'),
    json_array(
        'Keep hold of the frame with straight arms for as long as you tip backwards.',
        'Sit on a low stack of books until the depth comes.',
        'Come up at once if the knees hurt deep inside, and use a higher seat next time.'));

INSERT INTO edition VALUES (
    'knee-to-wall-ankle-rock', 'Knee-to-wall ankle rock',
    json_array('knee-to-wall stretch', 'ankle dorsiflexion rock', 'ankle rocker', 'weight-bearing ankle mobilisation'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array(),
    json_array('calves'), json_array('tibialis-anterior'),
    json_array('reps'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array(), json_array(), TRUE,
    'Rocking the knee towards a wall over a foot that stays flat. It loosens stiff ankles before squats and after sprains, and the distance from the wall tells you how you progress.',
    json_array(
        'Stand facing a wall in a short split stance with the front foot a few centimetres from it.',
        'Point that foot straight ahead and rest your fingertips on the wall.',
        'Bend the front knee forwards over the second toe until it touches the wall or the heel is about to lift.',
        'Wait there for two seconds with the heel heavy, breathing out.',
        'Rock back to straight and repeat smoothly.',
        'Move the foot back a little whenever the touch becomes easy, then do the same with the other ankle.'),
    json_array(
        'Measure from big toe to wall once a week; around ten centimetres is a useful aim.',
        'An arch that collapses inwards makes the movement look larger than it is.',
        'Pinching at the front of the ankle means that you should rock less far.'));

INSERT INTO edition VALUES (
    'foam-roller-thoracic-extension', 'Foam roller thoracic extension',
    json_array('thoracic extension on foam roller', 'upper back extension over roller', 'thoracic roller extension'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array('foam-roller'),
    json_array('upper-back'), json_array('chest', 'abs'),
    json_array('reps'), 'none', FALSE, 15, NULL, 2.3, '02101',
    json_array('supine'), json_array(), FALSE,
    'Bending the upper back backwards over a foam roller, one level after another. It relieves the hunch of desk work and makes reaching overhead easier.',
    json_array(
        'Place the roller across a mat, sit in front of it and lie back so that it rests beneath your shoulder blades.',
        'Bend your knees, set your feet flat and leave your buttocks on the floor.',
        'Support your head with both hands and bring the elbows towards each other.',
        'Breathe out and let the upper back drape over the roller without the ribs popping up at the bottom.',
        'Curl up slightly as you breathe in, and repeat three to five times.',
        'Shift the roller up by a hand''s width and continue as far as the tops of the shoulder blades.',
        'Roll on to your side to get up.'),
    json_array(
        'Stay above the lower ribs, because the lower back has no need of this bend.',
        'The hands carry the head throughout, so that the neck can rest.',
        'People with brittle bones should choose a rolled towel or seated stretches.'));

INSERT INTO edition VALUES (
    'open-book', 'Open book',
    json_array('open book stretch', 'side-lying thoracic rotation', 'side-lying book opening'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array(),
    json_array('chest', 'obliques'), json_array('upper-back', 'front-delts', 'lower-back'),
    json_array('reps'), 'none', TRUE, 15, NULL, 2.3, '02101',
    json_array(), json_array(), TRUE,
    'Turning the upper body open from lying on the side, like the cover of a book. It frees the middle of the back and the chest without load, and is comfortable in pregnancy and with a sore lower back.',
    json_array(
        'Lie on your side with a pillow under your head, hips and knees bent to right angles.',
        'Stretch both arms out in front at shoulder height, palm on palm.',
        'Press the knees together and into the floor, or squeeze a cushion between them.',
        'Breathe in and lift the top hand in a wide arc, following it with your eyes.',
        'Let it sink behind you as you breathe out, as far as the knees stay stacked.',
        'Rest there for a breath, then close the arms again.',
        'Roll over after the last one and open the other side.'),
    json_array(
        'If the hand hovers in the air, prop a cushion under it and let it be heavy.',
        'Knees drawn further up the body move the turn higher in the back.',
        'Tingling in the arm goes away when you bend the elbow.'));

INSERT INTO edition VALUES (
    'band-pass-through', 'Band pass-through',
    json_array('band pass-over', 'shoulder dislocate', 'band shoulder dislocation', 'resistance band pass-through'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array('band'),
    json_array('chest', 'front-delts'), json_array('rotator-cuff', 'lats'),
    json_array('weight', 'reps'), 'external', FALSE, 15, NULL, 2.3, '02101',
    json_array('shoulder'), json_array(), FALSE,
    'Carrying a light band with straight arms from the thighs over the head to the back. It opens chest and shoulders before pressing or throwing, and the band gives way wherever you are stiff.',
    json_array(
        'Check a long, light band for cracks and hold it in front of your thighs with a very wide grip.',
        'Stand tall with the ribs down and the elbows straight.',
        'Breathe in and lift the band overhead, stretching it a little outwards.',
        'Breathe out and continue behind you until it touches your back or your arms stop.',
        'Return along the same way without letting one arm hurry ahead.',
        'Widen the grip whenever an elbow wants to bend, and finish with the band loose in front of you.'),
    json_array(
        'Discomfort at the top of the shoulder asks for a wider hold or a smaller arc.',
        'A bulging belly shows that the back has taken over from the shoulders.',
        'Slow circles teach the joint far more than swinging does.'));

INSERT INTO edition VALUES (
    'prone-press-up', 'Prone press-up',
    json_array('McKenzie press-up', 'McKenzie extension', 'prone lumbar extension', 'lying press-up for the back'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array(),
    json_array('abs'), json_array('lower-back', 'hip-flexors', 'chest'),
    json_array('reps'), 'none', FALSE, 15, NULL, 2.3, '02101',
    json_array('lower_back', 'wrist'), json_array(), FALSE,
    'Pressing the upper body up from lying face down while the hips and the back stay slack. It is often used to calm a lower back that has been bent for too long.',
    json_array(
        'Lie on your front for a minute with your head turned to one side and your arms beside you.',
        'Put your palms on the floor beneath your shoulders.',
        'Let buttocks and legs go limp, and leave the hips on the mat.',
        'Straighten the arms slowly to raise chest and head, as far as the back allows.',
        'Breathe out at the top and let the belly sag for a second.',
        'Lower yourself completely, rest for a breath and repeat up to ten times.'),
    json_array(
        'Pain that draws back from the leg towards the spine is a good sign; pain that spreads down the leg means stop and seek advice.',
        'Resting on the forearms is the right first stage when the full press is too much.',
        'Choose another exercise in pregnancy, or if standing tall with a slight backward bend hurts.'));

INSERT INTO edition VALUES (
    'sun-salutation', 'Sun salutation',
    json_array('surya namaskar', 'sun salutation A', 'sun salute'),
    'flexibility', 'stretch', 'intermediate', NULL, NULL, json_array(),
    json_array('hamstrings', 'hip-flexors', 'calves'), json_array('chest', 'abs', 'lats', 'triceps', 'front-delts', 'lower-back'),
    json_array('reps', 'duration'), 'none', FALSE, 30, NULL, NULL, NULL,
    json_array('shoulder', 'lower_back', 'wrist'), json_array(), FALSE,
    'A flowing yoga round from standing through forward fold, plank and upward arch to downward dog and back. It warms and stretches the entire body at the pace of the breath.',
    json_array(
        'Stand at the front of a mat, feet together, and sweep your arms up as you breathe in.',
        'Breathe out and fold forwards from the hips with soft knees.',
        'Lengthen the back to half height on the breath in, hands on the shins.',
        'Step back to a plank on the breath out, and lower to the floor with the elbows close to the ribs.',
        'Breathe in and lift the chest with the legs long behind you.',
        'Breathe out, push the hips up and back, and stay for five calm breaths.',
        'Step both feet to the hands, rise with a long back and join the palms before your chest to end the round.'),
    json_array(
        'Put the knees down on the way to the floor for as long as the arms tire.',
        'Rise slowly from the fold if you are inclined to dizziness.',
        'Three rounds with quiet breath do more good than ten in a hurry.',
        'Step back with the other foot first in every second round.'));

INSERT INTO edition VALUES (
    'triangle-pose', 'Triangle pose',
    json_array('trikonasana', 'utthita trikonasana', 'extended triangle'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('hamstrings', 'adductors'), json_array('obliques', 'glutes', 'calves', 'abductors'),
    json_array('duration'), 'none', TRUE, 20, NULL, 2.3, '02150',
    json_array(), json_array(), FALSE,
    'A standing yoga pose with straight legs far apart and the trunk tilted sideways over one of them. It stretches the inner and back thighs and opens the side of the waist.',
    json_array(
        'Stand with your feet a leg''s length apart, one turned out fully and the other slightly in.',
        'Spread your arms at shoulder height and straighten both legs without locking the knees.',
        'Shift the hips towards the back foot and reach out long over the front leg.',
        'Tilt from the hip and rest the lower hand on shin, block or chair seat.',
        'Stretch the upper arm to the ceiling and turn the chest open.',
        'Breathe evenly for three to six breaths with both sides of the waist long.',
        'Press into the feet to rise, and take the pose to the other side.'),
    json_array(
        'A hand that hunts for the floor makes the trunk collapse, so take a higher support.',
        'Stand with your back against a wall to learn the line.',
        'Look down or straight ahead if the neck tires of looking up.'));

INSERT INTO edition VALUES (
    'happy-baby', 'Happy baby',
    json_array('happy baby pose', 'ananda balasana', 'lying groin stretch'),
    'flexibility', 'stretch', 'beginner', NULL, 'static', json_array(),
    json_array('adductors', 'glutes'), json_array('hamstrings', 'lower-back'),
    json_array('duration'), 'none', FALSE, 15, NULL, 2.3, '02150',
    json_array('supine'), json_array(), FALSE,
    'Lying on the back with the soles of the feet to the ceiling and the knees beside the ribs. It softens hips, groin and lower back at the end of a session or of a long day.',
    json_array(
        'Lie on your back on a mat and draw both knees towards your chest.',
        'Take hold of the outsides of the feet, of the shins or of a strap round the soles.',
        'Open the knees wider than your trunk and stack the ankles above them.',
        'Pull the feet gently down until the thighs near the ribs, with the tailbone heavy on the mat.',
        'Relax neck and jaw, and breathe low into the belly.',
        'Rock a little from side to side if that feels good.',
        'Release the feet one after the other, and roll on to your side before sitting up.'),
    json_array(
        'Lay a cushion under the head when the chin points upwards.',
        'Holding the backs of the thighs is the mildest form and quite enough for stiff hips.',
        'One leg at a time, with the other foot on the floor, calms a sensitive back.'));

INSERT INTO edition VALUES (
    'diaphragmatic-breathing', 'Diaphragmatic breathing',
    json_array('belly breathing', '360 breathing', 'deep belly breathing', 'lateral rib breathing'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array(),
    json_array('abs'), json_array('obliques', 'lower-back'),
    json_array('duration'), 'none', FALSE, 15, NULL, NULL, NULL,
    json_array(), json_array(), FALSE,
    'Slow breathing that widens belly, sides and lower ribs. It calms the body and is the first exercise after a birth or an operation, because diaphragm, deep abdomen and pelvic floor learn to move together again.',
    json_array(
        'Sit supported or lie on your side with a cushion between the knees, and loosen tight clothes.',
        'Place one hand on the belly and the other on the side of the lower ribs.',
        'Breathe in softly through the nose and let the air spread the ribs into your hands.',
        'Allow the pelvic floor to give way as you fill, like a hammock under a light weight.',
        'Breathe out slowly through pursed lips and feel belly and pelvic floor draw back by themselves.',
        'Continue for two to five minutes at about six breaths a minute.'),
    json_array(
        'Shoulders that rise towards the ears show that the breath stays too high.',
        'Take smaller breaths and pause if you grow light-headed.',
        'Use it as an ending to any session, or in bed before sleep.'));

INSERT INTO edition VALUES (
    'chair-seated-trunk-rotation', 'Chair-seated trunk rotation',
    json_array('chair twist', 'seated torso turn', 'seated spinal rotation in a chair', 'seated thoracic rotation'),
    'flexibility', 'stretch', 'beginner', NULL, NULL, json_array(),
    json_array('obliques'), json_array('upper-back', 'lower-back'),
    json_array('reps'), 'none', FALSE, 15, NULL, 2.3, '02101',
    json_array(), json_array(), FALSE,
    'Turning the upper body from side to side on a chair. It keeps the spine able to look over the shoulder when driving or reversing a wheelchair, and is gentle enough for every day.',
    json_array(
        'Sit tall with feet and knees apart, so that the pelvis stays square.',
        'Cross your arms on your chest, or place your hands on your shoulders.',
        'Grow a little longer as you breathe in.',
        'Turn ribs, shoulders and head to one side as you breathe out.',
        'Wait for one breath at the end of the way, without forcing.',
        'Come back to the middle and turn to the other side, each turn counting once.'),
    json_array(
        'Squeeze a cushion between your knees to stop the hips from turning along.',
        'Lead with the breastbone and let the eyes follow.',
        'Leave out strong twists with brittle bones or soon after spinal surgery.'));

-- Merging the edition -----------------------------------------------------------------------------------------------

INSERT INTO exercise (
    slug, name, sort_name, aliases, type, movement, level, mechanic, force, tracks, load, unilateral, rest_s, speed_m_s, met,
    met_code, stresses, staple, description, instructions, tips)
SELECT slug, name, fold(name), aliases, type, movement, level, mechanic, force, tracks, load, CAST(unilateral AS INTEGER), rest_s,
       speed_m_s, met, met_code, stresses, CAST(staple AS INTEGER), description, instructions, tips
  FROM edition
 WHERE true
 ORDER BY rowid
ON CONFLICT (slug) WHERE user_id IS NULL DO UPDATE
   SET name = excluded.name, sort_name = excluded.sort_name, aliases = excluded.aliases, type = excluded.type,
       movement = excluded.movement, level = excluded.level, mechanic = excluded.mechanic, force = excluded.force,
       tracks = excluded.tracks, load = excluded.load, unilateral = excluded.unilateral, rest_s = excluded.rest_s,
       speed_m_s = excluded.speed_m_s, met = excluded.met, met_code = excluded.met_code, stresses = excluded.stresses,
       staple = excluded.staple,
       description = excluded.description, instructions = excluded.instructions, tips = excluded.tips;

DELETE FROM exercise_muscle
 WHERE exercise_id IN (SELECT id FROM exercise WHERE user_id IS NULL);

INSERT INTO exercise_muscle (exercise_id, muscle, role)
SELECT exercise.id, listed.value, 'primary'
  FROM edition
  JOIN exercise ON exercise.slug = edition.slug AND exercise.user_id IS NULL
  CROSS JOIN json_each(edition.primary_muscles) AS listed
UNION ALL
SELECT exercise.id, listed.value, 'secondary'
  FROM edition
  JOIN exercise ON exercise.slug = edition.slug AND exercise.user_id IS NULL
  CROSS JOIN json_each(edition.secondary_muscles) AS listed;

DELETE FROM exercise_equipment
 WHERE exercise_id IN (SELECT id FROM exercise WHERE user_id IS NULL);

INSERT INTO exercise_equipment (exercise_id, equipment)
SELECT exercise.id, listed.value
  FROM edition
  JOIN exercise ON exercise.slug = edition.slug AND exercise.user_id IS NULL
  CROSS JOIN json_each(edition.equipment) AS listed;

-- A slug that does not exist gives null, which the column refuses, where a join would lose the row without a word.
DELETE FROM exercise_step;

INSERT INTO exercise_step (easier_id, harder_id, position)
SELECT exercise.id,
       (SELECT harder.id FROM exercise AS harder WHERE harder.slug = listed.value AND harder.user_id IS NULL),
       listed.key
  FROM edition
  JOIN exercise ON exercise.slug = edition.slug AND exercise.user_id IS NULL
  CROSS JOIN json_each(edition.harder) AS listed;

DROP TABLE edition;

-- The templates -----------------------------------------------------------------------------------------------------
-- Ready-made plans, written into tables of this session alone like the exercises, and merged below.
-- A day is known by its key until it has an id. Days and entries come in the order in which they stand here.
-- Weights stay open: they are for each person to find. The repetitions of a one-sided exercise are for each side.
-- What progresses, and by which rule, stands below the last of them, for all at once.

CREATE TEMPORARY TABLE template (
    slug TEXT, name TEXT, goal TEXT, sessions_per_week INTEGER, session_minutes INTEGER, exercise_types TEXT, notes TEXT
);

CREATE TEMPORARY TABLE template_day (
    position INTEGER PRIMARY KEY, key TEXT UNIQUE, template TEXT, name TEXT, weekday TEXT, notes TEXT
);

CREATE TEMPORARY TABLE template_entry (
    position INTEGER PRIMARY KEY, day TEXT, exercise TEXT, set_type TEXT, sets INTEGER, reps INTEGER, reps_max INTEGER, rir REAL,
    duration_s INTEGER, distance_m REAL, rest_s INTEGER, tempo TEXT, superset TEXT, notes TEXT, progression TEXT
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
    ('beginner-a', 'plank',                      'working',  3, NULL, NULL, NULL,   30, NULL,  45, NULL,      NULL, 'Five seconds longer each time, up to a minute.'),
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
    'Most holds become five seconds longer each time, up to a minute; when one feels easy, ease a little deeper. ' ||
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
    'Each session asks for a repetition more, up to the end of each range, and then for a bell of 4 kg more; say in your account if your bells come in other steps. ' ||
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
   SET progression = '{"rule":"double"}'
 WHERE set_type = 'working' AND reps_max IS NOT NULL;

UPDATE template_entry                              -- holds become longer, up to a minute
   SET progression = '{"rule":"time","up_to_s":60}'
 WHERE set_type = 'working' AND reps IS NULL AND duration_s < 60
   AND exercise IN (SELECT slug FROM exercise WHERE user_id IS NULL AND type IN ('strength', 'flexibility', 'balance'));

UPDATE template_entry                              -- carries go half as far again, and then get heavier
   SET progression = '{"rule":"distance","up_to_m":' || CAST(1.5 * distance_m AS INTEGER) || '}'
 WHERE set_type = 'working' AND distance_m < 100;

UPDATE template_entry                              -- the run of the last week becomes longer
   SET progression = '{"rule":"distance","up_to_m":10000}'
 WHERE set_type = 'working' AND exercise = 'outdoor-run' AND distance_m >= 5000;

UPDATE template_entry                              -- bells come in steps of 4 kg
   SET progression = '{"rule":"double","increment_kg":4}'
 WHERE reps_max IS NOT NULL AND progression IS NOT NULL
   AND day IN (SELECT key FROM template_day WHERE template = 'kettlebell-three-days');

UPDATE template_entry
   SET progression = CASE exercise WHEN 'barbell-deadlift' THEN '{"rule":"linear","increment_kg":5,"deload_after":3,"deload_percent":10}'
                                   ELSE '{"rule":"linear","increment_kg":2.5,"deload_after":3,"deload_percent":10}' END
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
