/* Derived from emojibase-data 17.0.0 (https://emojibase.dev), MIT License, Copyright (c) 2017-2019 Miles Johnson; see emojibase-license.txt. */
export default `
smileys & emotion
😀	grinning face	grinning	cheerful cheery grin happy laugh nice smile smiling teeth
😃	grinning face with big eyes	smiley	awesome grin happy mouth open smile smiling teeth yay
😄	grinning face with smiling eyes	smile	eye grin happy laugh lol mouth open smile
😁	beaming face with smiling eyes	grin	eye grin grinning happy nice smile teeth
😆	grinning squinting face	laughing satisfied	closed eyes haha hahaha happy laugh lol mouth open rofl smile smiling
😅	grinning face with sweat	sweat_smile	cold dejected excited mouth nervous open smile smiling stress stressed
🤣	rolling on the floor laughing	rofl	crying face funny haha happy hehe hilarious joy laugh lmao lol rofl roflmao tear
😂	face with tears of joy	joy	crying feels funny haha happy hehe hilarious laugh lmao lol rofl roflmao tear
🙂	slightly smiling face	slightly_smiling_face	happy smile
🙃	upside-down face	upside_down_face	hehe smile
🫠	melting face	melting_face	disappear dissolve embarrassed haha heat hot liquid lol melt sarcasm sarcastic
😉	winking face	wink	flirt heartbreaker sexy slide tease wink winks
😊	smiling face with smiling eyes	blush	blush eye glad satisfied smile
😇	smiling face with halo	innocent	angel angelic angels blessed fairy fairytale fantasy happy innocent peaceful smile spirit tale
🥰	smiling face with hearts	smiling_face_with_three_hearts	adore crush heart ily love romance smile you
😍	smiling face with heart-eyes	heart_eyes	143 bae eye feels hearts ily kisses love romance romantic smile xoxo
🤩	star-struck	star_struck	excited eyes face grinning smile star starry-eyed wow
😘	face blowing a kiss	kissing_heart	adorbs bae flirt heart ily love lover miss muah romantic smooch xoxo you
😗	kissing face	kissing	143 date dating flirt ily kiss love smooch smooches xoxo you
☺️	smiling face	relaxed	happy outlined relaxed smile
😚	kissing face with closed eyes	kissing_closed_eyes	143 bae blush date dating eye flirt ily kisses smooches xoxo
😙	kissing face with smiling eyes	kissing_smiling_eyes	143 closed date dating eye flirt ily kiss kisses love night smile
🥲	smiling face with tear	smiling_face_with_tear	glad grateful happy joy pain proud relieved smile smiley touched
😋	face savoring food	yum	delicious eat full hungry savor smile smiling tasty um yum yummy
😛	face with tongue	stuck_out_tongue	awesome cool nice party stuck-out sweet
😜	winking face with tongue	stuck_out_tongue_winking_eye	crazy epic eye funny joke loopy nutty party stuck-out wacky weirdo wink yolo
🤪	zany face	zany_face	crazy eye eyes goofy large small
😝	squinting face with tongue	stuck_out_tongue_closed_eyes	closed eye eyes gross horrible omg stuck-out taste whatever yolo
🤑	money-mouth face	money_mouth_face	money mouth paid
🤗	smiling face with open hands	hugs	hug hugging
🤭	face with hand over mouth	hand_over_mouth	giggle giggling oops realization secret shock sudden surprise whoops
🫢	face with open eyes and hand over mouth	face_with_open_eyes_and_hand_over_mouth	amazement awe disbelief embarrass gasp omg quiet scared shock surprise
🫣	face with peeking eye	face_with_peeking_eye	captivated embarrass hide hiding peek peep scared shy stare
🤫	shushing face	shushing_face	quiet shh shush
🤔	thinking face	thinking	chin consider hmm ponder pondering wondering
🫡	saluting face	saluting_face	good luck ma’am ok respect salute sir troops yes
🤐	zipper-mouth face	zipper_mouth_face	keep mouth quiet secret shut zip zipper
🤨	face with raised eyebrow	raised_eyebrow	disapproval disbelief distrust emoji hmm mild skeptic skeptical skepticism surprise what
😐️	neutral face	neutral_face	awkward blank deadpan expressionless fine jealous meh oh shade straight unamused unhappy unimpressed whatever
😑	expressionless face	expressionless	awkward dead fine inexpressive jealous meh not oh omg straight uh unhappy unimpressed whatever
😶	face without mouth	no_mouth	awkward blank expressionless mouthless mute quiet secret silence silent speechless
🫥	dotted line face	dotted_line_face	depressed disappear hidden hide introvert invisible meh whatever wtv
😶‍🌫️	face in clouds	face_in_clouds	absentminded fog head
😏	smirking face	smirk	boss dapper flirt homie kidding leer shade slick sly smirk smug snicker suave suspicious swag
😒	unamused face	unamused	... bored fine jealous jel jelly pissed smh ugh uhh unhappy weird whatever
🙄	face with rolling eyes	roll_eyes	eyeroll shade ugh whatever
😬	grimacing face	grimacing	awk awkward dentist grimace grinning smile smiling
😮‍💨	face exhaling	face_exhaling	blow blowing exhale exhausted gasp groan relief sigh smiley smoke whisper whistle
🤥	lying face	lying_face	liar lie pinocchio
🫨	shaking face	shaking_face	crazy daze earthquake omg panic shock surprise vibrate whoa wow
😌	relieved face	relieved	calm peace relief zen
😔	pensive face	pensive	awful bored dejected died disappointed losing lost sad sucks
😪	sleepy face	sleepy	crying good night sad sleep sleeping tired
🤤	drooling face	drooling_face
😴	sleeping face	sleeping	bed bedtime good goodnight nap night sleep tired whatever yawn zzz
😷	face with medical mask	mask	cold dentist dermatologist doctor dr germs medicine sick
🤒	face with thermometer	face_with_thermometer	ill sick
🤕	face with head-bandage	face_with_head_bandage	bandage hurt injury ouch
🤢	nauseated face	nauseated_face	gross nasty sick vomit
🤮	face vomiting	vomiting_face	barf ew gross puke sick spew throw up vomit
🤧	sneezing face	sneezing_face	fever flu gesundheit sick sneeze
🥵	hot face	hot_face	dying feverish heat panting red-faced stroke sweating tongue
🥶	cold face	cold_face	blue blue-faced freezing frostbite icicles subzero teeth
🥴	woozy face	woozy_face	dizzy drunk eyes intoxicated mouth tipsy uneven wavy
😵	face with crossed-out eyes	dizzy_face	dead dizzy feels knocked out sick tired
😵‍💫	face with spiral eyes	face_with_spiral_eyes	confused dizzy hypnotized omg smiley trouble whoa woah woozy
🤯	exploding head	exploding_head	blown explode mind mindblown no shocked way
🤠	cowboy hat face	cowboy_hat_face	cowgirl
🥳	partying face	partying_face	bday birthday celebrate celebration excited happy hat hooray horn party
🥸	disguised face	disguised_face	disguise eyebrow glasses incognito moustache mustache nose person spy tache tash
😎	smiling face with sunglasses	sunglasses	awesome beach bright bro chilling cool rad relaxed shades slay smile style swag win
🤓	nerd face	nerd_face	brainy clever expert geek gifted glasses intelligent smart
🧐	face with monocle	monocle_face	classy fancy rich stuffy wealthy
😕	confused face	confused	befuddled confusing dunno frown hm meh not sad sorry sure
🫤	face with diagonal mouth	face_with_diagonal_mouth	confused confusion disappointed doubt doubtful frustrated frustration meh skeptical unsure whatever wtv
😟	worried face	worried	anxious butterflies nerves nervous sad stress stressed surprised worry
🙁	slightly frowning face	slightly_frowning_face	frown sad
☹️	frowning face	frowning_face	frown sad
😮	face with open mouth	open_mouth	believe forgot omg shocked surprised sympathy unbelievable unreal whoa wow you
😯	hushed face	hushed	epic omg stunned surprised whoa woah
😲	astonished face	astonished	cost no omg shocked totally way
😳	flushed face	flushed	amazed awkward crazy dazed dead disbelief embarrassed geez heat hot impressed jeez what wow
🥺	pleading face	pleading_face	begging big eyes mercy not please pretty puppy sad why
🥹	face holding back tears	face_holding_back_tears	admiration aww cry embarrassed feelings grateful gratitude joy please proud resist sad
😦	frowning face with open mouth	frowning	caught frown guard scared scary surprise what wow
😧	anguished face	anguished	forgot scared scary stressed surprise unhappy what wow
😨	fearful face	fearful	afraid anxious blame fear scared worried
😰	anxious face with sweat	cold_sweat	blue cold eek mouth nervous open rushed scared yikes
😥	sad but relieved face	disappointed_relieved	anxious call close complicated disappointed not sweat time whew
😢	crying face	cry	awful cry feels miss sad tear triste unhappy
😭	loudly crying face	sob	bawling cry sad sob tear tears unhappy
😱	face screaming in fear	scream	epic fearful munch scared scream screamer shocked surprised woah
😖	confounded face	confounded	annoyed confused cringe distraught feels frustrated mad sad
😣	persevering face	persevere	concentrate concentration focus headache persevere
😞	disappointed face	disappointed	awful blame dejected fail losing sad unhappy
😓	downcast face with sweat	sweat	close cold feels headache nervous sad scared yikes
😩	weary face	weary	crying fail feels hungry mad nooo sad sleepy tired unhappy
😫	tired face	tired_face	cost feels nap sad sneeze
🥱	yawning face	yawning_face	bedtime bored goodnight nap night sleep sleepy tired whatever yawn zzz
😤	face with steam from nose	triumph	anger angry feels fume fuming furious fury mad triumph unhappy won
😡	enraged face	pout rage	anger angry feels mad maddening pouting rage red shade unhappy upset
😠	angry face	angry	anger blame feels frustrated mad maddening rage shade unhappy upset
🤬	face with symbols on mouth	cursing_face	censor cursing cussing mad pissed swearing
😈	smiling face with horns	smiling_imp	demon devil evil fairy fairytale fantasy purple shade smile tale
👿	angry face with horns	imp	demon devil evil fairy fairytale fantasy imp mischievous purple shade tale
💀	skull	skull	body dead death face fairy fairytale i’m lmao monster tale yolo
☠️	skull and crossbones	skull_and_crossbones	bone dead death face monster
💩	pile of poo	hankey poop shit	bs comic doo dung face fml monster poop smelly smh stink stinks stinky turd
🤡	clown face	clown_face
👹	ogre	japanese_ogre	creature devil face fairy fairytale fantasy mask monster scary tale
👺	goblin	japanese_goblin	angry creature face fairy fairytale fantasy mask mean monster tale
👻	ghost	ghost	boo creature excited face fairy fairytale fantasy halloween haunting monster scary silly tale
👽️	alien	alien	creature extraterrestrial face fairy fairytale fantasy monster space tale ufo
👾	alien monster	space_invader	creature extraterrestrial face fairy fairytale fantasy game gamer games pixelated space tale ufo
🤖	robot	robot	face monster
😺	grinning cat	smiley_cat	animal face mouth open smile smiling
😸	grinning cat with smiling eyes	smile_cat	animal eye face grin smile
😹	cat with tears of joy	joy_cat	animal face laugh laughing lol tear
😻	smiling cat with heart-eyes	heart_eyes_cat	animal eye face heart love smile
😼	cat with wry smile	smirk_cat	animal face ironic
😽	kissing cat	kissing_cat	animal closed eye eyes face kiss
🙀	weary cat	scream_cat	animal face oh surprised
😿	crying cat	crying_cat_face	animal cry face sad tear
😾	pouting cat	pouting_cat	animal face
🙈	see-no-evil monkey	see_no_evil	embarrassed evil face forbidden forgot gesture hide no omg prohibited scared secret smh watch
🙉	hear-no-evil monkey	hear_no_evil	animal ears evil face forbidden gesture hear listen no not prohibited secret shh tmi
🙊	speak-no-evil monkey	speak_no_evil	animal evil face forbidden gesture no not oops prohibited quiet secret speak stealth
💌	love letter	love_letter	heart mail romance valentine
💘	heart with arrow	cupid	143 adorbs cupid date emotion ily love romance valentine
💝	heart with ribbon	gift_heart	143 anniversary emotion ily kisses valentine xoxo
💖	sparkling heart	sparkling_heart	143 emotion excited good ily kisses morning night sparkle xoxo
💗	growing heart	heartpulse	143 emotion excited heartpulse ily kisses muah nervous pulse xoxo
💓	beating heart	heartbeat	143 cardio emotion heartbeat ily love pulsating pulse
💞	revolving hearts	revolving_hearts	143 adorbs anniversary emotion heart
💕	two hearts	two_hearts	143 anniversary date dating emotion heart ily kisses love loving xoxo
💟	heart decoration	heart_decoration	143 emotion hearth purple white
❣️	heart exclamation	heavy_heart_exclamation	heavy mark punctuation
💔	broken heart	broken_heart	break crushed emotion heartbroken lonely sad
❤️‍🔥	heart on fire	heart_on_fire	burn love lust sacred
❤️‍🩹	mending heart	mending_heart	healthier improving recovering recuperating well
❤️	red heart	heart	emotion love
🩷	pink heart	pink_heart	143 adorable cute emotion ily like love special sweet
🧡	orange heart	orange_heart	143
💛	yellow heart	yellow_heart	143 cardiac emotion ily love
💚	green heart	green_heart	143 emotion ily love romantic
💙	blue heart	blue_heart	143 emotion ily love romance
🩵	light blue heart	light_blue_heart	143 cute cyan emotion ily like love sky special teal
💜	purple heart	purple_heart	143 bestest emotion ily love
🤎	brown heart	brown_heart	143
🖤	black heart	black_heart	evil wicked
🩶	grey heart	grey_heart	143 emotion gray ily love silver slate special
🤍	white heart	white_heart	143
💋	kiss mark	kiss	dating emotion heart kissing lips romance sexy
💯	hundred points	100	100 a+ agree clearly definitely faithful fleek full keep perfect point score true truth yup
💢	anger symbol	anger	angry comic mad upset
💥	collision	boom collision	bomb boom collide comic explode
💫	dizzy	dizzy	comic shining shooting star stars
💦	sweat droplets	sweat_drops	comic drip droplet drops splashing squirt water wet work workout
💨	dashing away	dash	cloud comic dash fart fast go gone gotta running smoke
🕳️	hole	hole
💬	speech balloon	speech_balloon	bubble comic dialog message sms talk text typing
👁️‍🗨️	eye in speech bubble	eye_speech_bubble	balloon witness
🗨️	left speech bubble	left_speech_bubble	balloon dialog
🗯️	right anger bubble	right_anger_bubble	angry balloon mad
💭	thought balloon	thought_balloon	bubble cartoon cloud comic daydream decisions dream idea invent invention realize think thoughts wonder
💤	ZZZ	zzz	comic good goodnight night sleep sleeping sleepy tired
people & body
👋	waving hand	wave	bye cya g2g greetings gtg hello hey hi later outtie ttfn ttyl wave yo you
🤚	raised back of hand	raised_back_of_hand	backhand
🖐️	hand with fingers splayed	raised_hand_with_fingers_splayed	finger raised stop
✋️	raised hand	hand raised_hand	five high stop
🖖	vulcan salute	vulcan_salute	finger hand hands
🫱	rightwards hand	rightwards_hand	handshake hold reach right rightward shake
🫲	leftwards hand	leftwards_hand	handshake hold left leftward reach shake
🫳	palm down hand	palm_down_hand	dismiss drop dropped pick shoo up
🫴	palm up hand	palm_up_hand	beckon catch come hold know lift me offer tell
🫷	leftwards pushing hand	leftwards_pushing_hand	block five halt high hold leftward pause push refuse slap stop wait
🫸	rightwards pushing hand	rightwards_pushing_hand	block five halt high hold pause push refuse rightward slap stop wait
👌	OK hand	ok_hand	awesome bet dope fleek fosho got gotcha legit okay pinch rad sure sweet three
🤌	pinched fingers	pinched_fingers	gesture hand hold huh interrogation patience relax sarcastic ugh what zip
🤏	pinching hand	pinching_hand	amount bit fingers little small sort
✌️	victory hand	v	peace
🤞	crossed fingers	crossed_fingers	cross finger hand luck
🫰	hand with index finger and thumb crossed	hand_with_index_finger_and_thumb_crossed	<3 expensive heart love money snap
🤟	love-you gesture	love_you_gesture	fingers hand ily love three you
🤘	sign of the horns	metal	finger hand rock-on
🤙	call me hand	call_me_hand	hang loose shaka
👈️	backhand index pointing left	point_left	finger hand point
👉️	backhand index pointing right	point_right	finger hand point
👆️	backhand index pointing up	point_up_2	finger hand point
🖕	middle finger	fu middle_finger	hand
👇️	backhand index pointing down	point_down	finger hand point
☝️	index pointing up	point_up	finger hand point this
🫵	index pointing at the viewer	index_pointing_at_the_viewer	finger hand poke you
👍️	thumbs up	+1 thumbsup	+1 good hand like thumb yes
👎️	thumbs down	-1 thumbsdown	-1 bad dislike good hand no nope thumb
✊️	raised fist	fist fist_raised	clenched hand punch solidarity
👊	oncoming fist	facepunch fist_oncoming punch	absolutely agree boom bro bruh bump clenched correct hand knuckle pound punch rock ttyl
🤛	left-facing fist	fist_left	leftwards
🤜	right-facing fist	fist_right	rightwards
👏	clapping hands	clap	applause approval awesome clap congrats congratulations excited good great hand homie job nice prayed well yay
🙌	raising hands	raised_hands	celebration gesture hand hooray praise raised
🫶	heart hands	heart_hands	<3 love you
👐	open hands	open_hands	hand hug jazz swerve
🤲	palms up together	palms_up_together	cupped dua hands pray prayer wish
🤝	handshake	handshake	agreement deal hand meeting shake
🙏	folded hands	pray	appreciate ask beg blessed bow cmon five gesture hand high please pray thanks thx
✍️	writing hand	writing_hand	write
💅	nail polish	nail_care	bored care cosmetics done makeup manicure whatever
🤳	selfie	selfie	camera phone
💪	flexed biceps	muscle	arm beast bench bodybuilder bro curls flex gains gym jacked muscle press ripped strong weightlift
🦾	mechanical arm	mechanical_arm	accessibility prosthetic
🦿	mechanical leg	mechanical_leg	accessibility prosthetic
🦵	leg	leg	bent foot kick knee limb
🦶	foot	foot	ankle feet kick stomp
👂️	ear	ear	body ears hear hearing listen listening sound
🦻	ear with hearing aid	ear_with_hearing_aid	accessibility hard
👃	nose	nose	body noses nosey odor smell smells
🧠	brain	brain	intelligent smart
🫀	anatomical heart	anatomical_heart	beat cardiology heartbeat organ pulse real red
🫁	lungs	lungs	breath breathe exhalation inhalation lung organ respiration
🦷	tooth	tooth	dentist pearly teeth white
🦴	bone	bone	bones dog skeleton wishbone
👀	eyes	eyes	body eye face googly look looking omg peep see seeing
👁️	eye	eye	body one
👅	tongue	tongue	body lick slurp
👄	mouth	lips	beauty body kiss kissing lips lipstick
🫦	biting lip	biting_lip	anxious bite fear flirt flirting kiss lipstick nervous sexy uncomfortable worried worry
👶	baby	baby	babies children goo infant newborn pregnant young
🧒	child	child	bright-eyed grandchild kid young younger
👦	boy	boy	bright-eyed child grandson kid son young younger
👧	girl	girl	bright-eyed child daughter granddaughter kid virgo young younger zodiac
🧑	person	adult	adult
👱	person: blond hair	blond_haired_person	blond-haired human
👨	man	man	adult bro
🧔	person: beard	bearded_person	bearded whiskers
🧔‍♂️	man: beard	man_beard	bearded whiskers
🧔‍♀️	woman: beard	woman_beard	bearded whiskers
👨‍🦰	man: red hair	red_haired_man	adult bro
👨‍🦱	man: curly hair	curly_haired_man	adult bro
👨‍🦳	man: white hair	white_haired_man	adult bro
👨‍🦲	man: bald	bald_man	adult bro
👩	woman	woman	adult lady
👩‍🦰	woman: red hair	red_haired_woman	adult lady
🧑‍🦰	person: red hair	person_red_hair	adult
👩‍🦱	woman: curly hair	curly_haired_woman	adult lady
🧑‍🦱	person: curly hair	person_curly_hair	adult
👩‍🦳	woman: white hair	white_haired_woman	adult lady
🧑‍🦳	person: white hair	person_white_hair	adult
👩‍🦲	woman: bald	bald_woman	adult lady
🧑‍🦲	person: bald	person_bald	adult
👱‍♀️	woman: blond hair	blond_haired_woman blonde_woman	blond-haired blonde
👱‍♂️	man: blond hair	blond_haired_man	blond-haired
🧓	older person	older_adult	adult elderly grandparent old wise
👴	old man	older_man	adult bald elderly gramps grandfather grandpa wise
👵	old woman	older_woman	adult elderly grandma grandmother granny lady wise
🙍	person frowning	frowning_person	annoyed disappointed disgruntled disturbed frown frustrated gesture irritated upset
🙍‍♂️	man frowning	frowning_man	annoyed disappointed disgruntled disturbed frown frustrated gesture irritated upset
🙍‍♀️	woman frowning	frowning_woman	annoyed disappointed disgruntled disturbed frown frustrated gesture irritated upset
🙎	person pouting	pouting_face	disappointed downtrodden frown grimace scowl sulk upset whine
🙎‍♂️	man pouting	pouting_man	disappointed downtrodden frown grimace scowl sulk upset whine
🙎‍♀️	woman pouting	pouting_woman	disappointed downtrodden frown grimace scowl sulk upset whine
🙅	person gesturing NO	no_good	forbidden gesture hand not prohibit
🙅‍♂️	man gesturing NO	ng_man no_good_man	forbidden gesture hand not prohibit
🙅‍♀️	woman gesturing NO	ng_woman no_good_woman	forbidden gesture hand not prohibit
🙆	person gesturing OK	ok_person	exercise gesture hand omg
🙆‍♂️	man gesturing OK	ok_man	exercise gesture hand omg
🙆‍♀️	woman gesturing OK	ok_woman	exercise gesture hand omg
💁	person tipping hand	information_desk_person tipping_hand_person	fetch flick flip gossip sarcasm sarcastic sassy seriously whatever
💁‍♂️	man tipping hand	sassy_man tipping_hand_man	fetch flick flip gossip sarcasm sarcastic sassy seriously whatever
💁‍♀️	woman tipping hand	sassy_woman tipping_hand_woman	fetch flick flip gossip sarcasm sarcastic sassy seriously whatever
🙋	person raising hand	raising_hand	gesture here know me pick question raise
🙋‍♂️	man raising hand	raising_hand_man	gesture here know me pick question raise
🙋‍♀️	woman raising hand	raising_hand_woman	gesture here know me pick question raise
🧏	deaf person	deaf_person	accessibility ear gesture hear
🧏‍♂️	deaf man	deaf_man	accessibility ear gesture hear
🧏‍♀️	deaf woman	deaf_woman	accessibility ear gesture hear
🙇	person bowing	bow	apology ask beg bow favor forgive gesture meditate meditation pity regret sorry
🙇‍♂️	man bowing	bowing_man	apology ask beg bow favor forgive gesture meditate meditation pity regret sorry
🙇‍♀️	woman bowing	bowing_woman	apology ask beg bow favor forgive gesture meditate meditation pity regret sorry
🤦	person facepalming	facepalm	again bewilder disbelief exasperation facepalm no not oh omg shock smh
🤦‍♂️	man facepalming	man_facepalming	again bewilder disbelief exasperation facepalm no not oh omg shock smh
🤦‍♀️	woman facepalming	woman_facepalming	again bewilder disbelief exasperation facepalm no not oh omg shock smh
🤷	person shrugging	shrug	doubt dunno guess idk ignorance indifference knows maybe shrug whatever who
🤷‍♂️	man shrugging	man_shrugging	doubt dunno guess idk ignorance indifference knows maybe shrug whatever who
🤷‍♀️	woman shrugging	woman_shrugging	doubt dunno guess idk ignorance indifference knows maybe shrug whatever who
🧑‍⚕️	health worker	health_worker	doctor healthcare nurse therapist
👨‍⚕️	man health worker	man_health_worker	doctor healthcare nurse therapist
👩‍⚕️	woman health worker	woman_health_worker	doctor healthcare nurse therapist
🧑‍🎓	student	student	graduate
👨‍🎓	man student	man_student	graduate
👩‍🎓	woman student	woman_student	graduate
🧑‍🏫	teacher	teacher	instructor lecturer professor
👨‍🏫	man teacher	man_teacher	instructor lecturer professor
👩‍🏫	woman teacher	woman_teacher	instructor lecturer professor
🧑‍⚖️	judge	judge	justice law scales
👨‍⚖️	man judge	man_judge	justice law scales
👩‍⚖️	woman judge	woman_judge	justice law scales
🧑‍🌾	farmer	farmer	gardener rancher
👨‍🌾	man farmer	man_farmer	gardener rancher
👩‍🌾	woman farmer	woman_farmer	gardener rancher
🧑‍🍳	cook	cook	chef
👨‍🍳	man cook	man_cook	chef
👩‍🍳	woman cook	woman_cook	chef
🧑‍🔧	mechanic	mechanic	electrician plumber tradesperson
👨‍🔧	man mechanic	man_mechanic	electrician plumber tradesperson
👩‍🔧	woman mechanic	woman_mechanic	electrician plumber tradesperson
🧑‍🏭	factory worker	factory_worker	assembly industrial
👨‍🏭	man factory worker	man_factory_worker	assembly industrial
👩‍🏭	woman factory worker	woman_factory_worker	assembly industrial
🧑‍💼	office worker	office_worker	architect business manager white-collar
👨‍💼	man office worker	man_office_worker	architect business manager white-collar
👩‍💼	woman office worker	woman_office_worker	architect business manager white-collar
🧑‍🔬	scientist	scientist	biologist chemist engineer mathematician physicist
👨‍🔬	man scientist	man_scientist	biologist chemist engineer mathematician physicist
👩‍🔬	woman scientist	woman_scientist	biologist chemist engineer mathematician physicist
🧑‍💻	technologist	technologist	coder computer developer inventor software
👨‍💻	man technologist	man_technologist	coder computer developer inventor software
👩‍💻	woman technologist	woman_technologist	coder computer developer inventor software
🧑‍🎤	singer	singer	actor entertainer rock rockstar star
👨‍🎤	man singer	man_singer	actor entertainer rock rockstar star
👩‍🎤	woman singer	woman_singer	actor entertainer rock rockstar star
🧑‍🎨	artist	artist	palette
👨‍🎨	man artist	man_artist	palette
👩‍🎨	woman artist	woman_artist	palette
🧑‍✈️	pilot	pilot	plane
👨‍✈️	man pilot	man_pilot	plane
👩‍✈️	woman pilot	woman_pilot	plane
🧑‍🚀	astronaut	astronaut	rocket space
👨‍🚀	man astronaut	man_astronaut	rocket space
👩‍🚀	woman astronaut	woman_astronaut	rocket space
🧑‍🚒	firefighter	firefighter	fire firetruck
👨‍🚒	man firefighter	man_firefighter	fire firetruck
👩‍🚒	woman firefighter	woman_firefighter	fire firetruck
👮	police officer	cop police_officer	apprehend arrest citation cop law over pulled undercover
👮‍♂️	man police officer	policeman	apprehend arrest citation cop law over pulled undercover
👮‍♀️	woman police officer	policewoman	apprehend arrest citation cop law over pulled undercover
🕵️	detective	detective	sleuth spy
🕵️‍♂️	man detective	male_detective	sleuth spy
🕵️‍♀️	woman detective	female_detective	sleuth spy
💂	guard	guard	buckingham helmet london palace
💂‍♂️	man guard	guardsman	buckingham helmet london palace
💂‍♀️	woman guard	guardswoman	buckingham helmet london palace
🥷	ninja	ninja	assassin fight fighter hidden person secret skills sly soldier stealth war
👷	construction worker	construction_worker	build fix hardhat hat man person rebuild remodel repair work
👷‍♂️	man construction worker	construction_worker_man	build fix hardhat hat rebuild remodel repair work
👷‍♀️	woman construction worker	construction_worker_woman	build fix hardhat hat man rebuild remodel repair work
🫅	person with crown	person_with_crown	monarch noble regal royal royalty
🤴	prince	prince	crown fairy fairytale fantasy king royal royalty tale
👸	princess	princess	crown fairy fairytale fantasy queen royal royalty tale
👳	person wearing turban	person_with_turban
👳‍♂️	man wearing turban	man_with_turban
👳‍♀️	woman wearing turban	woman_with_turban
👲	person with skullcap	man_with_gua_pi_mao	cap chinese gua guapi hat mao pi
🧕	woman with headscarf	woman_with_headscarf	bandana head hijab kerchief mantilla tichel
🤵	person in tuxedo	person_in_tuxedo	formal wedding
🤵‍♂️	man in tuxedo	man_in_tuxedo	formal groom wedding
🤵‍♀️	woman in tuxedo	woman_in_tuxedo	formal wedding
👰	person with veil	person_with_veil	wedding
👰‍♂️	man with veil	man_with_veil	wedding
👰‍♀️	woman with veil	bride_with_veil woman_with_veil	bride wedding
🤰	pregnant woman	pregnant_woman
🫃	pregnant man	pregnant_man	belly bloated full overeat
🫄	pregnant person	pregnant_person	belly bloated full overeat stuffed
🤱	breast-feeding	breast_feeding	baby breast feeding mom mother nursing woman
👩‍🍼	woman feeding baby	woman_feeding_baby	feed mom mother nanny newborn nursing
👨‍🍼	man feeding baby	man_feeding_baby	dad father feed nanny newborn nursing
🧑‍🍼	person feeding baby	person_feeding_baby	feed nanny newborn nursing parent
👼	baby angel	angel	church face fairy fairytale fantasy tale
🎅	Santa Claus	santa	celebration christmas fairy fantasy father holiday merry tale xmas
🤶	Mrs. Claus	mrs_claus	celebration christmas fairy fantasy holiday merry mother mrs santa tale xmas
🧑‍🎄	Mx Claus	mx_claus	celebration christmas fairy fantasy holiday merry santa tale xmas
🦸	superhero	superhero	good hero superpower
🦸‍♂️	man superhero	superhero_man	good hero superpower
🦸‍♀️	woman superhero	superhero_woman	good hero heroine superpower
🦹	supervillain	supervillain	bad criminal evil superpower villain
🦹‍♂️	man supervillain	supervillain_man	bad criminal evil superpower villain
🦹‍♀️	woman supervillain	supervillain_woman	bad criminal evil superpower villain
🧙	mage	mage	fantasy magic play sorcerer sorceress sorcery spell summon witch wizard
🧙‍♂️	man mage	mage_man	fantasy magic play sorcerer sorceress sorcery spell summon witch wizard
🧙‍♀️	woman mage	mage_woman	fantasy magic play sorcerer sorceress sorcery spell summon witch wizard
🧚	fairy	fairy	fairytale fantasy myth person pixie tale wings
🧚‍♂️	man fairy	fairy_man	fairytale fantasy myth oberon person pixie puck tale wings
🧚‍♀️	woman fairy	fairy_woman	fairytale fantasy myth person pixie tale titania wings
🧛	vampire	vampire	blood dracula fangs halloween scary supernatural teeth undead
🧛‍♂️	man vampire	vampire_man	blood fangs halloween scary supernatural teeth undead
🧛‍♀️	woman vampire	vampire_woman	blood fangs halloween scary supernatural teeth undead
🧜	merperson	merperson	creature fairytale folklore ocean sea siren trident
🧜‍♂️	merman	merman	creature fairytale folklore neptune ocean poseidon sea siren trident triton
🧜‍♀️	mermaid	mermaid	creature fairytale folklore merwoman ocean sea siren trident
🧝	elf	elf	elves enchantment fantasy folklore magic magical myth
🧝‍♂️	man elf	elf_man	elves enchantment fantasy folklore magic magical myth
🧝‍♀️	woman elf	elf_woman	elves enchantment fantasy folklore magic magical myth
🧞	genie	genie	djinn fantasy jinn lamp myth rub wishes
🧞‍♂️	man genie	genie_man	djinn fantasy jinn lamp myth rub wishes
🧞‍♀️	woman genie	genie_woman	djinn fantasy jinn lamp myth rub wishes
🧟	zombie	zombie	apocalypse dead halloween horror scary undead walking
🧟‍♂️	man zombie	zombie_man	apocalypse dead halloween horror scary undead walking
🧟‍♀️	woman zombie	zombie_woman	apocalypse dead halloween horror scary undead walking
🧌	troll	troll	fairy fantasy monster tale trolling
💆	person getting massage	massage	face headache relax relaxing salon soothe spa tension therapy treatment
💆‍♂️	man getting massage	massage_man	face headache relax relaxing salon soothe spa tension therapy treatment
💆‍♀️	woman getting massage	massage_woman	face headache relax relaxing salon soothe spa tension therapy treatment
💇	person getting haircut	haircut	barber beauty chop cosmetology cut groom hair parlor shears style
💇‍♂️	man getting haircut	haircut_man	barber beauty chop cosmetology cut groom hair parlor person shears style
💇‍♀️	woman getting haircut	haircut_woman	barber beauty chop cosmetology cut groom hair parlor person shears style
🚶	person walking	walking	amble gait hike man pace pedestrian stride stroll walk
🚶‍♂️	man walking	walking_man	amble gait hike pace pedestrian stride stroll walk
🚶‍♀️	woman walking	walking_woman	amble gait hike man pace pedestrian stride stroll walk
🧍	person standing	standing_person	stand
🧍‍♂️	man standing	standing_man	stand
🧍‍♀️	woman standing	standing_woman	stand
🧎	person kneeling	kneeling_person	kneel knees
🧎‍♂️	man kneeling	kneeling_man	kneel knees
🧎‍♀️	woman kneeling	kneeling_woman	kneel knees
🧑‍🦯	person with white cane	person_with_probing_cane	accessibility blind probing
👨‍🦯	man with white cane	man_with_probing_cane	accessibility blind probing
👩‍🦯	woman with white cane	woman_with_probing_cane	accessibility blind probing
🧑‍🦼	person in motorized wheelchair	person_in_motorized_wheelchair	accessibility
👨‍🦼	man in motorized wheelchair	man_in_motorized_wheelchair	accessibility
👩‍🦼	woman in motorized wheelchair	woman_in_motorized_wheelchair	accessibility
🧑‍🦽	person in manual wheelchair	person_in_manual_wheelchair	accessibility
👨‍🦽	man in manual wheelchair	man_in_manual_wheelchair	accessibility
👩‍🦽	woman in manual wheelchair	woman_in_manual_wheelchair	accessibility
🏃	person running	runner running	fast hurry marathon move quick race racing run rush speed
🏃‍♂️	man running	running_man	fast hurry marathon move quick race racing run rush speed
🏃‍♀️	woman running	running_woman	fast hurry marathon move quick race racing run rush speed
💃	woman dancing	dancer woman_dancing	dance dancer elegant festive flair flamenco groove let’s salsa tango
🕺	man dancing	man_dancing	dance dancer elegant festive flair flamenco groove let’s salsa tango
🕴️	person in suit levitating	business_suit_levitating	business
👯	people with bunny ears	dancers	bestie bff counterpart dancer double ear identical pair party partying soulmate twin twinsies
👯‍♂️	men with bunny ears	dancing_men	bestie bff counterpart dancer double ear identical pair party partying people soulmate twin twinsies
👯‍♀️	women with bunny ears	dancing_women	bestie bff counterpart dancer double ear identical pair party partying people soulmate twin twinsies
🧖	person in steamy room	sauna_person	day luxurious pamper relax sauna spa steam steambath unwind
🧖‍♂️	man in steamy room	sauna_man	day luxurious pamper relax sauna spa steam steambath unwind
🧖‍♀️	woman in steamy room	sauna_woman	day luxurious pamper relax sauna spa steam steambath unwind
🧗	person climbing	climbing	climb climber mountain rock scale up
🧗‍♂️	man climbing	climbing_man	climb climber mountain rock scale up
🧗‍♀️	woman climbing	climbing_woman	climb climber mountain rock scale up
🤺	person fencing	person_fencing	fencer sword
🏇	horse racing	horse_racing	jockey racehorse riding sport
⛷️	skier	skier	ski snow
🏂️	snowboarder	snowboarder	ski snow snowboard sport
🏌️	person golfing	golfing	ball birdie caddy driving golf green pga putt range tee
🏌️‍♂️	man golfing	golfing_man	ball birdie caddy driving golf green pga putt range tee
🏌️‍♀️	woman golfing	golfing_woman	ball birdie caddy driving golf green pga putt range tee
🏄️	person surfing	surfer	beach ocean sport surf surfer swell waves
🏄‍♂️	man surfing	surfing_man	beach ocean sport surf surfer swell waves
🏄‍♀️	woman surfing	surfing_woman	beach ocean person sport surf surfer swell waves
🚣	person rowing boat	rowboat	canoe cruise fishing lake oar paddle raft river row rowboat
🚣‍♂️	man rowing boat	rowing_man	canoe cruise fishing lake oar paddle raft river row rowboat
🚣‍♀️	woman rowing boat	rowing_woman	canoe cruise fishing lake oar paddle raft river row rowboat
🏊️	person swimming	swimmer	freestyle sport swim swimmer triathlon
🏊‍♂️	man swimming	swimming_man	freestyle sport swim swimmer triathlon
🏊‍♀️	woman swimming	swimming_woman	freestyle man sport swim swimmer triathlon
⛹️	person bouncing ball	bouncing_ball_person	athletic basketball championship dribble net player throw
⛹️‍♂️	man bouncing ball	basketball_man bouncing_ball_man	athletic basketball championship dribble net player throw
⛹️‍♀️	woman bouncing ball	basketball_woman bouncing_ball_woman	athletic basketball championship dribble net player throw
🏋️	person lifting weights	weight_lifting	barbell bodybuilder deadlift lifter powerlifting weight weightlifter workout
🏋️‍♂️	man lifting weights	weight_lifting_man	barbell bodybuilder deadlift lifter powerlifting weight weightlifter workout
🏋️‍♀️	woman lifting weights	weight_lifting_woman	barbell bodybuilder deadlift lifter powerlifting weight weightlifter workout
🚴	person biking	bicyclist	bicycle bicyclist bike cycle cyclist riding sport
🚴‍♂️	man biking	biking_man	bicycle bicyclist bike cycle cyclist riding sport
🚴‍♀️	woman biking	biking_woman	bicycle bicyclist bike cycle cyclist riding sport
🚵	person mountain biking	mountain_bicyclist	bicycle bicyclist bike cycle cyclist riding sport
🚵‍♂️	man mountain biking	mountain_biking_man	bicycle bicyclist bike cycle cyclist riding sport
🚵‍♀️	woman mountain biking	mountain_biking_woman	bicycle bicyclist bike cycle cyclist riding sport
🤸	person cartwheeling	cartwheeling	active cartwheel excited flip gymnastics happy somersault
🤸‍♂️	man cartwheeling	man_cartwheeling	active cartwheel excited flip gymnastics happy somersault
🤸‍♀️	woman cartwheeling	woman_cartwheeling	active cartwheel excited flip gymnastics happy somersault
🤼	people wrestling	wrestling	combat duel grapple ring tournament wrestle
🤼‍♂️	men wrestling	men_wrestling	combat duel grapple ring tournament wrestle
🤼‍♀️	women wrestling	women_wrestling	combat duel grapple ring tournament wrestle
🤽	person playing water polo	water_polo	sport swimming waterpolo
🤽‍♂️	man playing water polo	man_playing_water_polo	sport swimming waterpolo
🤽‍♀️	woman playing water polo	woman_playing_water_polo	sport swimming waterpolo
🤾	person playing handball	handball_person	athletics ball catch chuck hurl lob pitch sport throw toss
🤾‍♂️	man playing handball	man_playing_handball	athletics ball catch chuck hurl lob pitch sport throw toss
🤾‍♀️	woman playing handball	woman_playing_handball	athletics ball catch chuck hurl lob pitch sport throw toss
🤹	person juggling	juggling_person	act balance balancing handle juggle manage multitask skill
🤹‍♂️	man juggling	man_juggling	act balance balancing handle juggle manage multitask skill
🤹‍♀️	woman juggling	woman_juggling	act balance balancing handle juggle manage multitask skill
🧘	person in lotus position	lotus_position	cross legged legs meditation peace relax serenity yoga yogi zen
🧘‍♂️	man in lotus position	lotus_position_man	cross legged legs meditation peace relax serenity yoga yogi zen
🧘‍♀️	woman in lotus position	lotus_position_woman	cross legged legs meditation peace relax serenity yoga yogi zen
🛀	person taking bath	bath	bathtub tub
🛌	person in bed	sleeping_bed	bedtime good goodnight hotel nap night sleep tired zzz
🧑‍🤝‍🧑	people holding hands	people_holding_hands	bae bestie bff couple dating flirt friends hand hold twins
👭	women holding hands	two_women_holding_hands	bae bestie bff couple dating flirt friends girls hand hold sisters twins
👫	woman and man holding hands	couple	bae bestie bff couple dating flirt friends hand hold twins
👬	men holding hands	two_men_holding_hands	bae bestie bff boys brothers couple dating flirt friends hand hold twins
💏	kiss	couplekiss	anniversary babe bae couple date dating heart love mwah person romance together xoxo
👩‍❤️‍💋‍👨	kiss: woman, man	couplekiss_man_woman	anniversary babe bae couple date dating heart love mwah person romance together xoxo
👨‍❤️‍💋‍👨	kiss: man, man	couplekiss_man_man	anniversary babe bae couple date dating heart love mwah person romance together xoxo
👩‍❤️‍💋‍👩	kiss: woman, woman	couplekiss_woman_woman	anniversary babe bae couple date dating heart love mwah person romance together xoxo
💑	couple with heart	couple_with_heart	anniversary babe bae dating kiss love person relationship romance together you
👩‍❤️‍👨	couple with heart: woman, man	couple_with_heart_woman_man	anniversary babe bae dating kiss love person relationship romance together you
👨‍❤️‍👨	couple with heart: man, man	couple_with_heart_man_man	anniversary babe bae dating kiss love person relationship romance together you
👩‍❤️‍👩	couple with heart: woman, woman	couple_with_heart_woman_woman	anniversary babe bae dating kiss love person relationship romance together you
👨‍👩‍👦	family: man, woman, boy	family_man_woman_boy	child
👨‍👩‍👧	family: man, woman, girl	family_man_woman_girl	child
👨‍👩‍👧‍👦	family: man, woman, girl, boy	family_man_woman_girl_boy	child
👨‍👩‍👦‍👦	family: man, woman, boy, boy	family_man_woman_boy_boy	child
👨‍👩‍👧‍👧	family: man, woman, girl, girl	family_man_woman_girl_girl	child
👨‍👨‍👦	family: man, man, boy	family_man_man_boy	child
👨‍👨‍👧	family: man, man, girl	family_man_man_girl	child
👨‍👨‍👧‍👦	family: man, man, girl, boy	family_man_man_girl_boy	child
👨‍👨‍👦‍👦	family: man, man, boy, boy	family_man_man_boy_boy	child
👨‍👨‍👧‍👧	family: man, man, girl, girl	family_man_man_girl_girl	child
👩‍👩‍👦	family: woman, woman, boy	family_woman_woman_boy	child
👩‍👩‍👧	family: woman, woman, girl	family_woman_woman_girl	child
👩‍👩‍👧‍👦	family: woman, woman, girl, boy	family_woman_woman_girl_boy	child
👩‍👩‍👦‍👦	family: woman, woman, boy, boy	family_woman_woman_boy_boy	child
👩‍👩‍👧‍👧	family: woman, woman, girl, girl	family_woman_woman_girl_girl	child
👨‍👦	family: man, boy	family_man_boy	child
👨‍👦‍👦	family: man, boy, boy	family_man_boy_boy	child
👨‍👧	family: man, girl	family_man_girl	child
👨‍👧‍👦	family: man, girl, boy	family_man_girl_boy	child
👨‍👧‍👧	family: man, girl, girl	family_man_girl_girl	child
👩‍👦	family: woman, boy	family_woman_boy	child
👩‍👦‍👦	family: woman, boy, boy	family_woman_boy_boy	child
👩‍👧	family: woman, girl	family_woman_girl	child
👩‍👧‍👦	family: woman, girl, boy	family_woman_girl_boy	child
👩‍👧‍👧	family: woman, girl, girl	family_woman_girl_girl	child
🗣️	speaking head	speaking_head	face silhouette speak
👤	bust in silhouette	bust_in_silhouette	mysterious shadow
👥	busts in silhouette	busts_in_silhouette	bff bust everyone friend friends people
🫂	people hugging	people_hugging	comfort embrace farewell friendship goodbye hello hug love thanks
👪️	family	family	child
👣	footprints	footprints	barefoot clothing footprint omw print walk
animals & nature
🐵	monkey face	monkey_face	animal banana
🐒	monkey	monkey	animal banana
🦍	gorilla	gorilla	animal
🦧	orangutan	orangutan	animal ape monkey
🐶	dog face	dog	adorbs animal pet puppies puppy
🐕️	dog	dog2	animal animals dogs pet
🦮	guide dog	guide_dog	accessibility animal blind
🐕‍🦺	service dog	service_dog	accessibility animal assistance
🐩	poodle	poodle	animal dog fluffy
🐺	wolf	wolf	animal face
🦊	fox	fox_face	animal face
🦝	raccoon	raccoon	animal curious sly
🐱	cat face	cat	animal kitten kitty pet
🐈️	cat	cat2	animal animals cats kitten pet
🐈‍⬛	black cat	black_cat	animal feline halloween meow unlucky
🦁	lion	lion	alpha animal face leo mane order rawr roar safari strong zodiac
🐯	tiger face	tiger	animal big cat predator
🐅	tiger	tiger2	animal big cat predator zoo
🐆	leopard	leopard	animal big cat predator zoo
🐴	horse face	horse	animal dressage equine farm horses
🫎	moose	moose	alces animal antlers elk mammal
🫏	donkey	donkey	animal ass burro hinny mammal mule stubborn
🐎	horse	racehorse	animal equestrian farm racehorse racing
🦄	unicorn	unicorn	face
🦓	zebra	zebra	animal stripe
🦌	deer	deer	animal
🦬	bison	bison	animal buffalo herd wisent
🐮	cow face	cow	animal farm milk moo
🐂	ox	ox	animal animals bull farm taurus zodiac
🐃	water buffalo	water_buffalo	animal zoo
🐄	cow	cow2	animal animals farm milk moo
🐷	pig face	pig	animal bacon farm pork
🐖	pig	pig2	animal bacon farm pork sow
🐗	boar	boar	animal pig
🐽	pig nose	pig_nose	animal face farm smell snout
🐏	ram	ram	animal aries horns male sheep zodiac zoo
🐑	ewe	sheep	animal baa farm female fluffy lamb sheep wool
🐐	goat	goat	animal capricorn farm milk zodiac
🐪	camel	dromedary_camel	animal desert dromedary hump one
🐫	two-hump camel	camel	animal bactrian desert hump two
🦙	llama	llama	alpaca animal guanaco vicuña wool
🦒	giraffe	giraffe	animal spots
🐘	elephant	elephant	animal
🦣	mammoth	mammoth	animal extinction large tusk wooly
🦏	rhinoceros	rhinoceros	animal
🦛	hippopotamus	hippopotamus	animal hippo
🐭	mouse face	mouse	animal
🐁	mouse	mouse2	animal animals
🐀	rat	rat	animal
🐹	hamster	hamster	animal face pet
🐰	rabbit face	rabbit	animal bunny pet
🐇	rabbit	rabbit2	animal bunny pet
🐿️	chipmunk	chipmunk	animal squirrel
🦫	beaver	beaver	animal dam teeth
🦔	hedgehog	hedgehog	animal spiny
🦇	bat	bat	animal vampire
🐻	bear	bear	animal face grizzly growl honey
🐻‍❄️	polar bear	polar_bear	animal arctic white
🐨	koala	koala	animal australia bear down face marsupial under
🐼	panda	panda_face	animal bamboo face
🦥	sloth	sloth	lazy slow
🦦	otter	otter	animal fishing playful
🦨	skunk	skunk	animal stink
🦘	kangaroo	kangaroo	animal joey jump marsupial
🦡	badger	badger	animal honey pester
🐾	paw prints	feet paw_prints	feet paws print
🦃	turkey	turkey	bird gobble thanksgiving
🐔	chicken	chicken	animal bird ornithology
🐓	rooster	rooster	animal bird ornithology
🐣	hatching chick	hatching_chick	animal baby bird egg
🐤	baby chick	baby_chick	animal bird ornithology
🐥	front-facing baby chick	hatched_chick	animal bird newborn ornithology
🐦️	bird	bird	animal ornithology
🐧	penguin	penguin	animal antarctica bird ornithology
🕊️	dove	dove	bird fly ornithology peace
🦅	eagle	eagle	animal bird ornithology
🦆	duck	duck	animal bird ornithology
🦢	swan	swan	animal bird cygnet duckling ornithology ugly
🦉	owl	owl	animal bird ornithology wise
🦤	dodo	dodo	animal bird extinction large ornithology
🪶	feather	feather	bird flight light plumage
🦩	flamingo	flamingo	animal bird flamboyant ornithology tropical
🦚	peacock	peacock	animal bird colorful ornithology ostentatious peahen pretty proud
🦜	parrot	parrot	animal bird ornithology pirate talk
🪽	wing	wing	angelic ascend aviation bird fly flying heavenly mythology soar
🐦‍⬛	black bird	black_bird	animal beak caw corvid crow ornithology raven rook
🪿	goose	goose	animal bird duck flock fowl gaggle gander geese honk ornithology silly
🐸	frog	frog	animal face
🐊	crocodile	crocodile	animal zoo
🐢	turtle	turtle	animal terrapin tortoise
🦎	lizard	lizard	animal reptile
🐍	snake	snake	animal bearer ophiuchus serpent zodiac
🐲	dragon face	dragon_face	animal fairy fairytale tale
🐉	dragon	dragon	animal fairy fairytale knights tale
🦕	sauropod	sauropod	brachiosaurus brontosaurus dinosaur diplodocus
🦖	T-Rex	t-rex	dinosaur rex tyrannosaurus
🐳	spouting whale	whale	animal beach face ocean
🐋	whale	whale2	animal beach ocean
🐬	dolphin	dolphin flipper	animal beach flipper ocean
🦭	seal	seal	animal lion ocean sea
🐟️	fish	fish	animal dinner fishes fishing pisces zodiac
🐠	tropical fish	tropical_fish	animal fishes
🐡	blowfish	blowfish	animal fish
🦈	shark	shark	animal fish
🐙	octopus	octopus	animal creature ocean
🐚	spiral shell	shell	animal beach conch sea
🪸	coral	coral	change climate ocean reef sea
🪼	jellyfish	jellyfish	animal aquarium burn invertebrate jelly life marine ocean ouch plankton sea sting stinger tentacles
🦀	crab	crab	cancer zodiac
🦞	lobster	lobster	animal bisque claws seafood
🦐	shrimp	shrimp	food shellfish small
🦑	squid	squid	animal food mollusk
🦪	oyster	oyster	diving pearl
🐌	snail	snail	animal escargot garden nature slug
🦋	butterfly	butterfly	insect pretty
🐛	bug	bug	animal garden insect
🐜	ant	ant	animal garden insect
🐝	honeybee	bee honeybee	animal bee bumblebee honey insect nature spring
🪲	beetle	beetle	animal bug insect
🐞	lady beetle	lady_beetle	animal garden insect ladybird ladybug nature
🦗	cricket	cricket	animal bug grasshopper insect orthoptera
🪳	cockroach	cockroach	animal insect pest roach
🕷️	spider	spider	animal insect
🕸️	spider web	spider_web
🦂	scorpion	scorpion	scorpio scorpius zodiac
🦟	mosquito	mosquito	bite disease fever insect malaria pest virus
🪰	fly	fly	animal disease insect maggot pest rotting
🪱	worm	worm	animal annelid earthworm parasite
🦠	microbe	microbe	amoeba bacteria science virus
💐	bouquet	bouquet	anniversary birthday date flower love plant romance
🌸	cherry blossom	cherry_blossom	flower plant spring springtime
💮	white flower	white_flower
🪷	lotus	lotus	beauty buddhism calm flower hinduism peace purity serenity
🏵️	rosette	rosette	plant
🌹	rose	rose	beauty elegant flower love plant red valentine
🥀	wilted flower	wilted_flower	dying
🌺	hibiscus	hibiscus	flower plant
🌻	sunflower	sunflower	flower outdoors plant sun
🌼	blossom	blossom	buttercup dandelion flower plant
🌷	tulip	tulip	blossom flower growth plant
🪻	hyacinth	hyacinth	bloom bluebonnet flower indigo lavender lilac lupine plant purple shrub snapdragon spring violet
🌱	seedling	seedling	plant sapling sprout young
🪴	potted plant	potted_plant	decor grow house nurturing pot
🌲	evergreen tree	evergreen_tree	christmas forest pine
🌳	deciduous tree	deciduous_tree	forest green habitat shedding
🌴	palm tree	palm_tree	beach plant tropical
🌵	cactus	cactus	desert drought nature plant
🌾	sheaf of rice	ear_of_rice	ear grain grains plant
🌿	herb	herb	leaf plant
☘️	shamrock	shamrock	irish plant
🍀	four leaf clover	four_leaf_clover	four-leaf irish lucky plant
🍁	maple leaf	maple_leaf	falling
🍂	fallen leaf	fallen_leaf	autumn fall falling
🍃	leaf fluttering in wind	leaves	blow flutter
🪹	empty nest	empty_nest	branch home nesting
🪺	nest with eggs	nest_with_eggs	bird branch egg nesting
🍄	mushroom	mushroom	fungus toadstool
food & drink
🍇	grapes	grapes	dionysus fruit grape
🍈	melon	melon	cantaloupe fruit
🍉	watermelon	watermelon	fruit
🍊	tangerine	mandarin orange tangerine	citrus fruit nectarine orange vitamin
🍋	lemon	lemon	citrus fruit sour
🍌	banana	banana	fruit potassium
🍍	pineapple	pineapple	colada fruit pina tropical
🥭	mango	mango	food fruit tropical
🍎	red apple	apple	diet food fruit health ripe
🍏	green apple	green_apple	fruit
🍐	pear	pear	fruit
🍑	peach	peach	fruit
🍒	cherries	cherries	berries cherry fruit red
🍓	strawberry	strawberry	berry fruit
🫐	blueberries	blueberries	berries berry bilberry blue blueberry food fruit
🥝	kiwi fruit	kiwi_fruit	food
🍅	tomato	tomato	food fruit vegetable
🫒	olive	olive	food
🥥	coconut	coconut	colada palm piña
🥑	avocado	avocado	food fruit
🍆	eggplant	eggplant	aubergine vegetable
🥔	potato	potato	food vegetable
🥕	carrot	carrot	food vegetable
🌽	ear of corn	corn	crops farm maize maze
🌶️	hot pepper	hot_pepper
🫑	bell pepper	bell_pepper	capsicum food vegetable
🥒	cucumber	cucumber	food pickle vegetable
🥬	leafy green	leafy_green	bok burgers cabbage choy kale lettuce salad
🥦	broccoli	broccoli	cabbage wild
🧄	garlic	garlic	flavoring
🧅	onion	onion	flavoring
🥜	peanuts	peanuts	food nut peanut vegetable
🫘	beans	beans	food kidney legume small
🌰	chestnut	chestnut	almond plant
🫚	ginger root	ginger_root	beer health herb natural spice
🫛	pea pod	pea_pod	beans beanstalk edamame legume soybean vegetable veggie
🍞	bread	bread	carbs food grain loaf restaurant toast wheat
🥐	croissant	croissant	bread breakfast crescent food french roll
🥖	baguette bread	baguette_bread	food french
🫓	flatbread	flatbread	arepa bread food gordita lavash naan pita
🥨	pretzel	pretzel	convoluted twisted
🥯	bagel	bagel	bakery bread breakfast schmear
🥞	pancakes	pancakes	breakfast crêpe food hotcake pancake
🧇	waffle	waffle	breakfast indecisive iron
🧀	cheese wedge	cheese
🍖	meat on bone	meat_on_bone
🍗	poultry leg	poultry_leg	bone chicken drumstick hungry turkey
🥩	cut of meat	cut_of_meat	chop lambchop porkchop red steak
🥓	bacon	bacon	breakfast food meat
🍔	hamburger	hamburger	burger eat fast food hungry
🍟	french fries	fries	fast food
🍕	pizza	pizza	cheese food hungry pepperoni slice
🌭	hot dog	hotdog	frankfurter hotdog sausage
🥪	sandwich	sandwich	bread
🌮	taco	taco	mexican
🌯	burrito	burrito	mexican wrap
🫔	tamale	tamale	food mexican pamonha wrapped
🥙	stuffed flatbread	stuffed_flatbread	falafel food gyro kebab
🧆	falafel	falafel	chickpea meatball
🥚	egg	egg	breakfast food
🍳	cooking	fried_egg	breakfast easy egg fry frying over pan restaurant side sunny up
🥘	shallow pan of food	shallow_pan_of_food	casserole paella
🍲	pot of food	stew	soup stew
🫕	fondue	fondue	cheese chocolate food melted pot ski
🥣	bowl with spoon	bowl_with_spoon	breakfast cereal congee oatmeal porridge
🥗	green salad	green_salad	food
🍿	popcorn	popcorn	corn movie pop
🧈	butter	butter	dairy
🧂	salt	salt	condiment flavor mad salty shaker taste upset
🥫	canned food	canned_food	can
🍱	bento box	bento	food
🍘	rice cracker	rice_cracker	food
🍙	rice ball	rice_ball	food japanese
🍚	cooked rice	rice	food
🍛	curry rice	curry	food
🍜	steaming bowl	ramen	chopsticks food noodle pho ramen soup
🍝	spaghetti	spaghetti	food meatballs pasta restaurant
🍠	roasted sweet potato	sweet_potato	food
🍢	oden	oden	food kebab restaurant seafood skewer stick
🍣	sushi	sushi	food
🍤	fried shrimp	fried_shrimp	prawn tempura
🍥	fish cake with swirl	fish_cake	food pastry restaurant
🥮	moon cake	moon_cake	autumn festival yuèbǐng
🍡	dango	dango	dessert japanese skewer stick sweet
🥟	dumpling	dumpling	empanada gyōza jiaozi pierogi potsticker
🥠	fortune cookie	fortune_cookie	prophecy
🥡	takeout box	takeout_box	chopsticks delivery food oyster pail
🍦	soft ice cream	icecream	dessert food icecream restaurant serve sweet
🍧	shaved ice	shaved_ice	dessert restaurant sweet
🍨	ice cream	ice_cream	dessert food restaurant sweet
🍩	doughnut	doughnut	breakfast dessert donut food sweet
🍪	cookie	cookie	chip chocolate dessert sweet
🎂	birthday cake	birthday	bday celebration dessert happy pastry sweet
🍰	shortcake	cake	cake dessert pastry slice sweet
🧁	cupcake	cupcake	bakery dessert sprinkles sugar sweet treat
🥧	pie	pie	apple filling fruit meat pastry pumpkin slice
🍫	chocolate bar	chocolate_bar	candy dessert halloween sweet tooth
🍬	candy	candy	cavities dessert halloween restaurant sweet tooth wrapper
🍭	lollipop	lollipop	candy dessert food restaurant sweet
🍮	custard	custard	dessert pudding sweet
🍯	honey pot	honey_pot	barrel bear food honeypot jar sweet
🍼	baby bottle	baby_bottle	babies birth born drink infant milk newborn
🥛	glass of milk	milk_glass	drink
☕️	hot beverage	coffee	cafe caffeine chai coffee drink morning steaming tea
🫖	teapot	teapot	brew drink food pot tea
🍵	teacup without handle	tea	beverage cup drink oolong tea
🍶	sake	sake	bar beverage bottle cup drink restaurant
🍾	bottle with popping cork	champagne	bar drink
🍷	wine glass	wine_glass	alcohol bar beverage booze club drink drinking drinks restaurant
🍸️	cocktail glass	cocktail	alcohol bar booze club drink drinking drinks mad martini men
🍹	tropical drink	tropical_drink	alcohol bar booze club cocktail drinking drinks drunk mai party tai tropics
🍺	beer mug	beer	alcohol ale bar booze drink drinking drinks octoberfest oktoberfest pint stein summer
🍻	clinking beer mugs	beers	alcohol bar booze bottoms cheers clink drinking drinks
🥂	clinking glasses	clinking_glasses	celebrate clink drink glass
🥃	tumbler glass	tumbler_glass	liquor scotch shot whiskey whisky
🫗	pouring liquid	pouring_liquid	accident drink empty glass oops pour spill water
🥤	cup with straw	cup_with_straw	drink juice malt soda soft water
🧋	bubble tea	bubble_tea	boba food milk pearl
🧃	beverage box	beverage_box	juice straw sweet
🧉	mate	mate	drink
🧊	ice	ice_cube	cold cube iceberg
🥢	chopsticks	chopsticks	hashi jeotgarak kuaizi
🍽️	fork and knife with plate	plate_with_cutlery	cooking dinner eat
🍴	fork and knife	fork_and_knife	breakfast breaky cooking cutlery delicious dinner eat feed food hungry lunch restaurant yum yummy
🥄	spoon	spoon	eat tableware
🔪	kitchen knife	hocho knife	chef cooking hocho tool weapon
🫙	jar	jar	condiment container empty nothing sauce store
🏺	amphora	amphora	aquarius cooking drink jug tool weapon zodiac
travel & places
🌍️	globe showing Europe-Africa	earth_africa	africa earth europe world
🌎️	globe showing Americas	earth_americas	earth world
🌏️	globe showing Asia-Australia	earth_asia	asia australia earth world
🌐	globe with meridians	globe_with_meridians	earth internet web world worldwide
🗺️	world map	world_map
🗾	map of Japan	japan
🧭	compass	compass	direction magnetic navigation orienteering
🏔️	snow-capped mountain	mountain_snow	cold snow
⛰️	mountain	mountain
🌋	volcano	volcano	eruption mountain nature
🗻	mount fuji	mount_fuji	mountain nature
🏕️	camping	camping
🏖️	beach with umbrella	beach_umbrella
🏜️	desert	desert
🏝️	desert island	desert_island
🏞️	national park	national_park
🏟️	stadium	stadium
🏛️	classical building	classical_building
🏗️	building construction	building_construction	crane
🧱	brick	bricks	bricks clay mortar wall
🪨	rock	rock	boulder heavy solid stone tough
🪵	wood	wood	log lumber timber
🛖	hut	hut	home house roundhouse shelter yurt
🏘️	houses	houses	house
🏚️	derelict house	derelict_house	home
🏠️	house	house	building country heart home ranch settle simple suburban suburbia where
🏡	house with garden	house_with_garden	building country heart home ranch settle simple suburban suburbia where
🏢	office building	office	city cubical job
🏣	Japanese post office	post_office	building
🏤	post office	european_post_office	building european
🏥	hospital	hospital	building doctor medicine
🏦	bank	bank	building
🏨	hotel	hotel	building
🏩	love hotel	love_hotel	building
🏪	convenience store	convenience_store	24 building hours
🏫	school	school	building
🏬	department store	department_store	building
🏭️	factory	factory	building
🏯	Japanese castle	japanese_castle	building
🏰	castle	european_castle	building european
💒	wedding	wedding	chapel hitched nuptials romance
🗼	Tokyo tower	tokyo_tower
🗽	Statue of Liberty	statue_of_liberty	new ny nyc york
⛪️	church	church	bless chapel christian cross religion
🕌	mosque	mosque	islam masjid muslim religion
🛕	hindu temple	hindu_temple
🕍	synagogue	synagogue	jew jewish judaism religion temple
⛩️	shinto shrine	shinto_shrine	religion
🕋	kaaba	kaaba	hajj islam muslim religion umrah
⛲️	fountain	fountain
⛺️	tent	tent	camping
🌁	foggy	foggy	fog
🌃	night with stars	night_with_stars	star
🏙️	cityscape	cityscape	city
🌄	sunrise over mountains	sunrise_over_mountains	morning sun
🌅	sunrise	sunrise	morning nature sun
🌆	cityscape at dusk	city_sunset	building city evening landscape sun sunset
🌇	sunset	city_sunrise	building dusk sun
🌉	bridge at night	bridge_at_night
♨️	hot springs	hotsprings	hotsprings steaming
🎠	carousel horse	carousel_horse	entertainment
🛝	playground slide	playground_slide	amusement park play playing sliding theme
🎡	ferris wheel	ferris_wheel	amusement park theme
🎢	roller coaster	roller_coaster	amusement park theme
💈	barber pole	barber	cut fresh haircut shave
🎪	circus tent	circus_tent
🚂	locomotive	steam_locomotive	caboose engine railway steam train trains travel
🚃	railway car	railway_car	electric train tram travel trolleybus
🚄	high-speed train	bullettrain_side	railway shinkansen speed
🚅	bullet train	bullettrain_front	high-speed nose railway shinkansen speed travel
🚆	train	train2	arrived choo railway
🚇️	metro	metro	subway travel
🚈	light rail	light_rail	arrived monorail railway
🚉	station	station	railway train
🚊	tram	tram	trolleybus
🚝	monorail	monorail	vehicle
🚞	mountain railway	mountain_railway	car trip
🚋	tram car	train	bus trolley trolleybus
🚌	bus	bus	school vehicle
🚍️	oncoming bus	oncoming_bus	cars
🚎	trolleybus	trolleybus	bus tram trolley
🚐	minibus	minibus	bus drive van vehicle
🚑️	ambulance	ambulance	emergency vehicle
🚒	fire engine	fire_engine	truck
🚓	police car	police_car	5–0 cops patrol
🚔️	oncoming police car	oncoming_police_car
🚕	taxi	taxi	cab cabbie car drive vehicle yellow
🚖	oncoming taxi	oncoming_taxi	cab cabbie cars drove hail yellow
🚗	automobile	car red_car	car driving vehicle
🚘️	oncoming automobile	oncoming_automobile	car cars drove vehicle
🚙	sport utility vehicle	blue_car	car drive recreational sportutility
🛻	pickup truck	pickup_truck	automobile car flatbed pick-up transportation
🚚	delivery truck	truck	car drive vehicle
🚛	articulated lorry	articulated_lorry	car drive move semi truck vehicle
🚜	tractor	tractor	vehicle
🏎️	racing car	racing_car	zoom
🏍️	motorcycle	motorcycle	racing
🛵	motor scooter	motor_scooter
🦽	manual wheelchair	manual_wheelchair	accessibility
🦼	motorized wheelchair	motorized_wheelchair	accessibility
🛺	auto rickshaw	auto_rickshaw	tuk
🚲️	bicycle	bike	bike class cycle cycling cyclist gang ride spin spinning
🛴	kick scooter	kick_scooter
🛹	skateboard	skateboard	board skate skater wheels
🛼	roller skate	roller_skate	blades skates sport
🚏	bus stop	busstop	busstop
🛣️	motorway	motorway	highway road
🛤️	railway track	railway_track	train
🛢️	oil drum	oil_drum
⛽️	fuel pump	fuelpump	diesel fuelpump gas gasoline station
🛞	wheel	wheel	car circle tire turn vehicle
🚨	police car light	rotating_light	alarm alert beacon emergency revolving siren
🚥	horizontal traffic light	traffic_light	intersection signal stop stoplight
🚦	vertical traffic light	vertical_traffic_light	drove intersection signal stop stoplight
🛑	stop sign	stop_sign	octagonal
🚧	construction	construction	barrier
⚓️	anchor	anchor	ship tool
🛟	ring buoy	ring_buoy	float life lifesaver preserver rescue safety save saver swim
⛵️	sailboat	boat sailboat	boat resort sailing sea yacht
🛶	canoe	canoe	boat
🚤	speedboat	speedboat	billionaire boat lake luxury millionaire summer travel
🛳️	passenger ship	passenger_ship
⛴️	ferry	ferry	boat passenger
🛥️	motor boat	motor_boat	motorboat
🚢	ship	ship	boat passenger travel
✈️	airplane	airplane	aeroplane fly flying jet plane travel
🛩️	small airplane	small_airplane	aeroplane plane
🛫	airplane departure	flight_departure	aeroplane check-in departures plane
🛬	airplane arrival	flight_arrival	aeroplane arrivals arriving landing plane
🪂	parachute	parachute	hang-glide parasail skydive
💺	seat	seat	chair
🚁	helicopter	helicopter	copter roflcopter travel vehicle
🚟	suspension railway	suspension_railway
🚠	mountain cableway	mountain_cableway	cable gondola lift ski
🚡	aerial tramway	aerial_tramway	cable car gondola ropeway
🛰️	satellite	artificial_satellite	space
🚀	rocket	rocket	launch rockets space travel
🛸	flying saucer	flying_saucer	aliens extra terrestrial ufo
🛎️	bellhop bell	bellhop_bell	hotel
🧳	luggage	luggage	bag packing roller suitcase travel
⌛️	hourglass done	hourglass	sand time timer
⏳️	hourglass not done	hourglass_flowing_sand	flowing hours sand timer waiting yolo
⌚️	watch	watch	clock time
⏰️	alarm clock	alarm_clock	hours hrs late time waiting
⏱️	stopwatch	stopwatch	clock time
⏲️	timer clock	timer_clock
🕰️	mantelpiece clock	mantelpiece_clock	time
🕛️	twelve o’clock	clock12	12 00 clock time
🕧️	twelve-thirty	clock1230	12 30 clock thirty time twelve
🕐️	one o’clock	clock1	00 clock time
🕜️	one-thirty	clock130	30 clock one thirty time
🕑️	two o’clock	clock2	00 clock time
🕝️	two-thirty	clock230	30 clock thirty time two
🕒️	three o’clock	clock3	00 clock time
🕞️	three-thirty	clock330	30 clock thirty three time
🕓️	four o’clock	clock4	00 clock time
🕟️	four-thirty	clock430	30 clock four thirty time
🕔️	five o’clock	clock5	00 clock time
🕠️	five-thirty	clock530	30 clock five thirty time
🕕️	six o’clock	clock6	00 clock time
🕡️	six-thirty	clock630	30 clock six thirty
🕖️	seven o’clock	clock7	00 clock
🕢️	seven-thirty	clock730	30 clock seven thirty
🕗️	eight o’clock	clock8	00 clock time
🕣️	eight-thirty	clock830	30 clock eight thirty time
🕘️	nine o’clock	clock9	00 clock time
🕤️	nine-thirty	clock930	30 clock nine thirty time
🕙️	ten o’clock	clock10	10 00 clock
🕥️	ten-thirty	clock1030	10 30 clock ten thirty time
🕚️	eleven o’clock	clock11	11 00 clock time
🕦️	eleven-thirty	clock1130	11 30 clock eleven thirty time
🌑	new moon	new_moon	dark space
🌒	waxing crescent moon	waxing_crescent_moon	dreams space
🌓	first quarter moon	first_quarter_moon	space
🌔	waxing gibbous moon	moon waxing_gibbous_moon	space
🌕️	full moon	full_moon	space
🌖	waning gibbous moon	waning_gibbous_moon	space
🌗	last quarter moon	last_quarter_moon	space
🌘	waning crescent moon	waning_crescent_moon	space
🌙	crescent moon	crescent_moon	ramadan space
🌚	new moon face	new_moon_with_face	space
🌛	first quarter moon face	first_quarter_moon_with_face	space
🌜️	last quarter moon face	last_quarter_moon_with_face	dreams
🌡️	thermometer	thermometer	weather
☀️	sun	sunny	bright rays space sunny weather
🌝	full moon face	full_moon_with_face	bright
🌞	sun with face	sun_with_face	beach bright day heat shine sunny sunshine weather
🪐	ringed planet	ringed_planet	saturn saturnine
⭐️	star	star	astronomy medium stars white
🌟	glowing star	star2	glittery glow night shining sparkle win
🌠	shooting star	stars	falling night space
🌌	milky way	milky_way	space
☁️	cloud	cloud	weather
⛅️	sun behind cloud	partly_sunny	cloudy weather
⛈️	cloud with lightning and rain	cloud_with_lightning_and_rain	thunder thunderstorm
🌤️	sun behind small cloud	sun_behind_small_cloud	weather
🌥️	sun behind large cloud	sun_behind_large_cloud	weather
🌦️	sun behind rain cloud	sun_behind_rain_cloud	weather
🌧️	cloud with rain	cloud_with_rain	weather
🌨️	cloud with snow	cloud_with_snow	cold weather
🌩️	cloud with lightning	cloud_with_lightning	weather
🌪️	tornado	tornado	cloud weather whirlwind
🌫️	fog	fog	cloud weather
🌬️	wind face	wind_face	blow cloud
🌀	cyclone	cyclone	dizzy hurricane twister typhoon weather
🌈	rainbow	rainbow	gay genderqueer glbt glbtq lesbian lgbt lgbtq lgbtqia nature pride queer rain trans transgender weather
🌂	closed umbrella	closed_umbrella	clothing rain
☂️	umbrella	open_umbrella	clothing rain
☔️	umbrella with rain drops	umbrella	clothing drop weather
⛱️	umbrella on ground	parasol_on_ground	rain sun
⚡️	high voltage	zap	danger electric electricity lightning nature thunder thunderbolt zap
❄️	snowflake	snowflake	cold snow weather
☃️	snowman	snowman_with_snow	cold man snow
⛄️	snowman without snow	snowman	cold man
☄️	comet	comet	space
🔥	fire	fire	af burn flame hot lit litaf tool
💧	droplet	droplet	cold comic drop nature sad sweat tear water weather
🌊	water wave	ocean	nature ocean surf surfer surfing
activities
🎃	jack-o-lantern	jack_o_lantern	celebration halloween jack lantern pumpkin
🎄	Christmas tree	christmas_tree	celebration
🎆	fireworks	fireworks	boom celebration entertainment yolo
🎇	sparkler	sparkler	boom celebration fireworks sparkle
🧨	firecracker	firecracker	dynamite explosive fire fireworks light pop popping spark
✨️	sparkles	sparkles	magic sparkle star
🎈	balloon	balloon	birthday celebrate celebration
🎉	party popper	tada	awesome birthday celebrate celebration excited hooray tada woohoo
🎊	confetti ball	confetti_ball	celebrate celebration party woohoo
🎋	tanabata tree	tanabata_tree	banner celebration japanese
🎍	pine decoration	bamboo	bamboo celebration japanese plant
🎎	Japanese dolls	dolls	celebration doll festival
🎏	carp streamer	flags	celebration
🎐	wind chime	wind_chime	bell celebration
🎑	moon viewing ceremony	rice_scene	celebration
🧧	red envelope	red_envelope	gift good hóngbāo lai luck money see
🎀	ribbon	ribbon	celebration
🎁	wrapped gift	gift	birthday bow box celebration christmas present surprise
🎗️	reminder ribbon	reminder_ribbon	celebration
🎟️	admission tickets	tickets	ticket
🎫	ticket	ticket	admission stub
🎖️	military medal	medal_military	award celebration
🏆️	trophy	trophy	champion champs prize slay sport victory win winning
🏅	sports medal	medal_sports	award gold winner
🥇	1st place medal	1st_place_medal	first gold
🥈	2nd place medal	2nd_place_medal	second silver
🥉	3rd place medal	3rd_place_medal	bronze third
⚽️	soccer ball	soccer	football futbol sport
⚾️	baseball	baseball	ball sport
🥎	softball	softball	ball glove sports underarm
🏀	basketball	basketball	ball hoop sport
🏐	volleyball	volleyball	ball game
🏈	american football	football	ball bowl sport super
🏉	rugby football	rugby_football	ball sport
🎾	tennis	tennis	ball racquet sport
🥏	flying disc	flying_disc	ultimate
🎳	bowling	bowling	ball game sport strike
🏏	cricket game	cricket_game	ball bat
🏑	field hockey	field_hockey	ball game stick
🏒	ice hockey	ice_hockey	game puck stick
🥍	lacrosse	lacrosse	ball goal sports stick
🏓	ping pong	ping_pong	ball bat game paddle pingpong table tennis
🏸	badminton	badminton	birdie game racquet shuttlecock
🥊	boxing glove	boxing_glove
🥋	martial arts uniform	martial_arts_uniform	judo karate taekwondo
🥅	goal net	goal_net
⛳️	flag in hole	golf	golf sport
⛸️	ice skate	ice_skate	skating
🎣	fishing pole	fishing_pole_and_fish	entertainment fish sport
🤿	diving mask	diving_mask	scuba snorkeling
🎽	running shirt	running_shirt_with_sash	athletics sash
🎿	skis	ski	ski snow sport
🛷	sled	sled	luge sledge sleigh snow toboggan
🥌	curling stone	curling_stone	game rock
🎯	bullseye	dart	bull dart direct entertainment game hit target
🪀	yo-yo	yo_yo	fluctuate toy
🪁	kite	kite	fly soar
🔫	water pistol	gun	gun handgun revolver tool weapon
🎱	pool 8 ball	8ball	8ball billiard eight game
🔮	crystal ball	crystal_ball	fairy fairytale fantasy fortune future magic tale tool
🪄	magic wand	magic_wand	magician witch wizard
🎮️	video game	video_game	controller entertainment
🕹️	joystick	joystick	game video videogame
🎰	slot machine	slot_machine	casino gamble gambling game slots
🎲	game die	game_die	dice entertainment
🧩	puzzle piece	jigsaw	clue interlocking jigsaw
🧸	teddy bear	teddy_bear	plaything plush stuffed toy
🪅	piñata	pinata	candy celebrate celebration cinco de festive mayo party pinada pinata
🪩	mirror ball	mirror_ball	dance disco glitter party
🪆	nesting dolls	nesting_dolls	babooshka baboushka babushka doll matryoshka russia
♠️	spade suit	spades	card game
♥️	heart suit	hearts	card emotion game hearts
♦️	diamond suit	diamonds	card game
♣️	club suit	clubs	card clubs game
♟️	chess pawn	chess_pawn	dupe expendable
🃏	joker	black_joker	card game wildcard
🀄️	mahjong red dragon	mahjong	game
🎴	flower playing cards	flower_playing_cards	card game japanese
🎭️	performing arts	performing_arts	actor actress art entertainment mask theater theatre thespian
🖼️	framed picture	framed_picture	art frame museum painting
🎨	artist palette	art	art artsy arty colorful creative entertainment museum painter painting
🧵	thread	thread	needle sewing spool string
🪡	sewing needle	sewing_needle	embroidery sew stitches sutures tailoring thread
🧶	yarn	yarn	ball crochet knit
🪢	knot	knot	cord rope tangled tie twine twist
objects
👓️	glasses	eyeglasses	clothing eye eyeglasses eyewear
🕶️	sunglasses	dark_sunglasses	dark eye eyewear glasses
🥽	goggles	goggles	dive eye protection scuba swimming welding
🥼	lab coat	lab_coat	clothes doctor dr experiment jacket scientist white
🦺	safety vest	safety_vest	emergency
👔	necktie	necktie	clothing employed serious shirt tie
👕	t-shirt	shirt tshirt	blue casual clothes clothing collar dressed shirt shopping tshirt weekend
👖	jeans	jeans	blue casual clothes clothing denim dressed pants shopping trousers weekend
🧣	scarf	scarf	bundle cold neck up
🧤	gloves	gloves	hand
🧥	coat	coat	brr bundle cold jacket up
🧦	socks	socks	stocking
👗	dress	dress	clothes clothing dressed fancy shopping
👘	kimono	kimono	clothing comfortable
🥻	sari	sari	clothing dress
🩱	one-piece swimsuit	one_piece_swimsuit	bathing suit
🩲	briefs	swim_brief	bathing one-piece suit swimsuit underwear
🩳	shorts	shorts	bathing pants suit swimsuit underwear
👙	bikini	bikini	bathing beach clothing pool suit swim
👚	woman’s clothes	womans_clothes	blouse clothing collar dress dressed lady shirt shopping woman
🪭	folding hand fan	folding_hand_fan	clack clap cool cooling dance flirt flutter hot shy
👛	purse	purse	clothes clothing coin dress fancy handbag shopping
👜	handbag	handbag	bag clothes clothing dress lady purse shopping
👝	clutch bag	pouch	clothes clothing dress handbag pouch purse
🛍️	shopping bags	shopping	bag hotel
🎒	backpack	school_satchel	backpacking bag bookbag education rucksack satchel school
🩴	thong sandal	thong_sandal	beach flip flop sandals shoe thongs zōri
👞	man’s shoe	mans_shoe shoe	brown clothes clothing feet foot kick man shoes shopping
👟	running shoe	athletic_shoe	athletic clothes clothing fast kick shoes shopping sneaker tennis
🥾	hiking boot	hiking_boot	backpacking brown camping outdoors shoe
🥿	flat shoe	flat_shoe	ballet comfy flats slip-on slipper
👠	high-heeled shoe	high_heel	clothes clothing dress fashion heel heels shoes shopping stiletto woman
👡	woman’s sandal	sandal	clothing shoe woman
🩰	ballet shoes	ballet_shoes	dance
👢	woman’s boot	boot	clothes clothing dress shoe shoes shopping woman
🪮	hair pick	hair_pick	afro comb groom
👑	crown	crown	clothing family king medieval queen royal royalty win
👒	woman’s hat	womans_hat	clothes clothing garden hats party woman
🎩	top hat	tophat	clothes clothing fancy formal magic tophat
🎓️	graduation cap	mortar_board	celebration clothing education hat scholar
🧢	billed cap	billed_cap	baseball bent dad hat
🪖	military helmet	military_helmet	army soldier war warrior
⛑️	rescue worker’s helmet	rescue_worker_helmet	aid cross face hat
📿	prayer beads	prayer_beads	clothing necklace religion
💄	lipstick	lipstick	cosmetics date makeup
💍	ring	ring	diamond engaged engagement married romance shiny sparkling wedding
💎	gem stone	gem	diamond engagement jewel money romance wedding
🔇	muted speaker	mute	mute quiet silent sound
🔈️	speaker low volume	speaker	soft sound
🔉	speaker medium volume	sound	sound
🔊	speaker high volume	loud_sound	loud music sound
📢	loudspeaker	loudspeaker	address communication loud public sound
📣	megaphone	mega	cheering sound
📯	postal horn	postal_horn	post
🔔	bell	bell	break church sound
🔕	bell with slash	no_bell	forbidden mute no not prohibited quiet silent sound
🎼	musical score	musical_score	music note
🎵	musical note	musical_note	music sound
🎶	musical notes	notes	music note sound
🎙️	studio microphone	studio_microphone	mic music
🎚️	level slider	level_slider	music
🎛️	control knobs	control_knobs	music
🎤	microphone	microphone	karaoke mic music sing sound
🎧️	headphone	headphones	earbud sound
📻️	radio	radio	entertainment tbt video
🎷	saxophone	saxophone	instrument music sax
🎺	trumpet	trumpet	instrument music
🪗	accordion	accordion	box concertina instrument music squeeze squeezebox
🎸	guitar	guitar	instrument music strat
🎹	musical keyboard	musical_keyboard	instrument music piano
🎻	violin	violin	instrument music
🪕	banjo	banjo	music stringed
🥁	drum	drum	drumsticks music
🪘	long drum	long_drum	beat conga instrument rhythm
🪇	maracas	maracas	cha dance instrument music party percussion rattle shake shaker
🪈	flute	flute	band fife flautist instrument marching music orchestra piccolo pipe recorder woodwind
📱	mobile phone	iphone	cell communication telephone
📲	mobile phone with arrow	calling	build call cell communication receive telephone
☎️	telephone	phone telephone	phone
📞	telephone receiver	telephone_receiver	communication phone voip
📟️	pager	pager	communication
📠	fax machine	fax	communication
🔋	battery	battery
🪫	low battery	low_battery	drained electronic energy power
🔌	electric plug	electric_plug	electricity
💻️	laptop	computer	computer office pc personal
🖥️	desktop computer	desktop_computer	monitor
🖨️	printer	printer	computer
⌨️	keyboard	keyboard	computer
🖱️	computer mouse	computer_mouse
🖲️	trackball	trackball	computer
💽	computer disk	minidisc	minidisk optical
💾	floppy disk	floppy_disk	computer
💿️	optical disk	cd	blu-ray cd computer dvd
📀	dvd	dvd	blu-ray cd computer disk optical
🧮	abacus	abacus	calculation calculator
🎥	movie camera	movie_camera	bollywood cinema film hollywood record
🎞️	film frames	film_strip	cinema movie
📽️	film projector	film_projector	cinema movie video
🎬️	clapper board	clapper	action movie
📺️	television	tv	tv video
📷️	camera	camera	photo selfie snap tbt trip video
📸	camera with flash	camera_flash	video
📹️	video camera	video_camera	camcorder tbt
📼	videocassette	vhs	old school tape vcr vhs video
🔍️	magnifying glass tilted left	mag	lab left-pointing science search tool
🔎	magnifying glass tilted right	mag_right	contact lab right-pointing science search tool
🕯️	candle	candle	light
💡	light bulb	bulb	comic electric idea
🔦	flashlight	flashlight	electric light tool torch
🏮	red paper lantern	izakaya_lantern lantern	bar light restaurant
🪔	diya lamp	diya_lamp	light oil
📔	notebook with decorative cover	notebook_with_decorative_cover	book decorated education school writing
📕	closed book	closed_book	education
📖	open book	book open_book	education fantasy knowledge library novels reading
📗	green book	green_book	education fantasy library reading
📘	blue book	blue_book	education fantasy library reading
📙	orange book	orange_book	education fantasy library reading
📚️	books	books	book education fantasy knowledge library novels reading school study
📓	notebook	notebook
📒	ledger	ledger	notebook
📃	page with curl	page_with_curl	document paper
📜	scroll	scroll	paper
📄	page facing up	page_facing_up	document paper
📰	newspaper	newspaper	communication news paper
🗞️	rolled-up newspaper	newspaper_roll	news paper rolled
📑	bookmark tabs	bookmark_tabs	mark marker
🔖	bookmark	bookmark	mark
🏷️	label	label	tag
🪙	coin	coin	dollar euro gold metal money rich silver treasure
💰️	money bag	moneybag	bank bet billion cash cost dollar gold million moneybag paid paying pot rich win
💴	yen banknote	yen	bank bill currency money note
💵	dollar banknote	dollar	bank bill currency money note
💶	euro banknote	euro	100 bank bill currency money note rich
💷	pound banknote	pound	bank bill billion cash currency money note pounds
💸	money with wings	money_with_wings	bank banknote bill billion cash dollar fly million note pay
💳️	credit card	credit_card	bank cash charge money pay
🧾	receipt	receipt	accounting bookkeeping evidence invoice proof
💹	chart increasing with yen	chart	bank currency graph growth market money rise trend upward
✉️	envelope	envelope	e-mail email letter
📧	e-mail	e-mail email	email letter mail
📨	incoming envelope	incoming_envelope	delivering e-mail email letter mail receive sent
📩	envelope with arrow	envelope_with_arrow	communication down e-mail email letter mail outgoing send sent
📤️	outbox tray	outbox_tray	box email letter mail sent
📥️	inbox tray	inbox_tray	box email letter mail receive zero
📦️	package	package	box communication delivery parcel shipping
📫️	closed mailbox with raised flag	mailbox	communication mail postbox
📪️	closed mailbox with lowered flag	mailbox_closed	mail postbox
📬️	open mailbox with raised flag	mailbox_with_mail	mail postbox
📭️	open mailbox with lowered flag	mailbox_with_no_mail	mail postbox
📮	postbox	postbox	mail mailbox
🗳️	ballot box with ballot	ballot_box
✏️	pencil	pencil2
✒️	black nib	black_nib	pen
🖋️	fountain pen	fountain_pen
🖊️	pen	pen	ballpoint
🖌️	paintbrush	paintbrush	painting
🖍️	crayon	crayon
📝	memo	memo pencil	communication media notes pencil
💼	briefcase	briefcase	office
📁	file folder	file_folder
📂	open file folder	open_file_folder
🗂️	card index dividers	card_index_dividers
📅	calendar	date	date
📆	tear-off calendar	calendar
🗒️	spiral notepad	spiral_notepad	note pad
🗓️	spiral calendar	spiral_calendar	pad
📇	card index	card_index	old rolodex school
📈	chart increasing	chart_with_upwards_trend	data graph growth right trend up upward
📉	chart decreasing	chart_with_downwards_trend	data down downward graph negative trend
📊	bar chart	bar_chart	data graph
📋️	clipboard	clipboard	do list notes
📌	pushpin	pushpin	collage pin
📍	round pushpin	round_pushpin	location map pin
📎	paperclip	paperclip
🖇️	linked paperclips	paperclips	link paperclip
📏	straight ruler	straight_ruler	angle edge math straightedge
📐	triangular ruler	triangular_ruler	angle math rule set slide triangle
✂️	scissors	scissors	cut cutting paper tool
🗃️	card file box	card_file_box
🗄️	file cabinet	file_cabinet	filing paper
🗑️	wastebasket	wastebasket	can garbage trash waste
🔒️	locked	lock	closed lock private
🔓️	unlocked	unlock	cracked lock open unlock
🔏	locked with pen	lock_with_ink_pen	ink lock nib privacy
🔐	locked with key	closed_lock_with_key	bike closed lock secure
🔑	key	key	keys lock major password unlock
🗝️	old key	old_key	clue lock
🔨	hammer	hammer	home improvement repairs tool
🪓	axe	axe	ax chop hatchet split wood
⛏️	pick	pick	hammer mining tool
⚒️	hammer and pick	hammer_and_pick	tool
🛠️	hammer and wrench	hammer_and_wrench	spanner tool
🗡️	dagger	dagger	knife weapon
⚔️	crossed swords	crossed_swords	weapon
💣️	bomb	bomb	boom comic dangerous explosion hot
🪃	boomerang	boomerang	rebound repercussion weapon
🏹	bow and arrow	bow_and_arrow	archer archery sagittarius tool weapon zodiac
🛡️	shield	shield	weapon
🪚	carpentry saw	carpentry_saw	carpenter cut lumber tool trim
🔧	wrench	wrench	home improvement spanner tool
🪛	screwdriver	screwdriver	flathead handy screw tool
🔩	nut and bolt	nut_and_bolt	home improvement tool
⚙️	gear	gear	cog cogwheel tool
🗜️	clamp	clamp	compress tool vice
⚖️	balance scale	balance_scale	justice libra scales tool weight zodiac
🦯	white cane	probing_cane	accessibility blind probing
🔗	link	link	links
⛓️	chains	chains	chain
🪝	hook	hook	catch crook curve ensnare point selling
🧰	toolbox	toolbox	box chest mechanic red tool
🧲	magnet	magnet	attraction horseshoe magnetic negative positive shape
🪜	ladder	ladder	climb rung step
⚗️	alembic	alembic	chemistry tool
🧪	test tube	test_tube	chemist chemistry experiment lab science
🧫	petri dish	petri_dish	bacteria biologist biology culture lab
🧬	dna	dna	biologist evolution gene genetics life
🔬	microscope	microscope	experiment lab science tool
🔭	telescope	telescope	contact extraterrestrial science tool
📡	satellite antenna	satellite	aliens contact dish science
💉	syringe	syringe	doctor flu medicine needle shot sick tool vaccination
🩸	drop of blood	drop_of_blood	bleed donation injury medicine menstruation
💊	pill	pill	doctor drugs medicated medicine pills sick vitamin
🩹	adhesive bandage	adhesive_bandage
🩼	crutch	crutch	aid cane disability help hurt injured mobility stick
🩺	stethoscope	stethoscope	doctor heart medicine
🩻	x-ray	x_ray	bones doctor medical skeleton skull xray
🚪	door	door	back closet front
🛗	elevator	elevator	accessibility hoist lift
🪞	mirror	mirror	makeup reflection reflector speculum
🪟	window	window	air frame fresh opening transparent view
🛏️	bed	bed	hotel sleep
🛋️	couch and lamp	couch_and_lamp	hotel
🪑	chair	chair	seat sit
🚽	toilet	toilet	bathroom
🪠	plunger	plunger	cup force plumber poop suction toilet
🚿	shower	shower	water
🛁	bathtub	bathtub	bath
🪤	mouse trap	mouse_trap	bait cheese lure mousetrap snare
🪒	razor	razor	sharp shave
🧴	lotion bottle	lotion_bottle	moisturizer shampoo sunscreen
🧷	safety pin	safety_pin	diaper punk rock
🧹	broom	broom	cleaning sweeping witch
🧺	basket	basket	farming laundry picnic
🧻	roll of paper	roll_of_paper	toilet towels
🪣	bucket	bucket	cask pail vat
🧼	soap	soap	bar bathing clean cleaning lather soapdish
🫧	bubbles	bubbles	bubble burp clean floating pearl soap underwater
🪥	toothbrush	toothbrush	bathroom brush clean dental hygiene teeth toiletry
🧽	sponge	sponge	absorbing cleaning porous soak
🧯	fire extinguisher	fire_extinguisher	extinguish quench
🛒	shopping cart	shopping_cart	trolley
🚬	cigarette	smoking	smoking
⚰️	coffin	coffin	dead death vampire
🪦	headstone	headstone	cemetery dead grave graveyard memorial rip tomb tombstone
⚱️	funeral urn	funeral_urn	ashes death
🧿	nazar amulet	nazar_amulet	bead blue charm evil-eye talisman
🪬	hamsa	hamsa	amulet fatima fortune guide hand mary miriam palm protect protection
🗿	moai	moyai	face moyai statue stoneface travel
🪧	placard	placard	card demonstration notice picket plaque protest sign
🪪	identification card	identification_card	credentials document id license security
symbols
🏧	ATM sign	atm	automated bank cash money teller
🚮	litter in bin sign	put_litter_in_its_place	litterbin
🚰	potable water	potable_water	drinking
♿️	wheelchair symbol	wheelchair	access handicap
🚹️	men’s room	mens	bathroom lavatory man restroom toilet wc
🚺️	women’s room	womens	bathroom lavatory restroom toilet wc woman
🚻	restroom	restroom	bathroom lavatory toilet wc
🚼️	baby symbol	baby_symbol	changing
🚾	water closet	wc	bathroom lavatory restroom toilet wc
🛂	passport control	passport_control
🛃	customs	customs	packing
🛄	baggage claim	baggage_claim	arrived bags case checked journey packing plane ready travel trip
🛅	left luggage	left_luggage	baggage case locker
⚠️	warning	warning	caution
🚸	children crossing	children_crossing	child pedestrian traffic
⛔️	no entry	no_entry	do fail forbidden not pass prohibited traffic
🚫	prohibited	no_entry_sign	entry forbidden no not smoke
🚳	no bicycles	no_bicycles	bicycle bike forbidden not prohibited
🚭️	no smoking	no_smoking	forbidden not prohibited smoke
🚯	no littering	do_not_litter	forbidden litter not prohibited
🚱	non-potable water	non-potable_water	dry non-drinking prohibited
🚷	no pedestrians	no_pedestrians	forbidden not pedestrian prohibited
📵	no mobile phones	no_mobile_phones	cell forbidden not phone prohibited telephone
🔞	no one under eighteen	underage	18 age forbidden not prohibited restriction underage
☢️	radioactive	radioactive	sign
☣️	biohazard	biohazard	sign
⬆️	up arrow	arrow_up	cardinal direction north
↗️	up-right arrow	arrow_upper_right	direction intercardinal northeast
➡️	right arrow	arrow_right	cardinal direction east
↘️	down-right arrow	arrow_lower_right	direction intercardinal southeast
⬇️	down arrow	arrow_down	cardinal direction south
↙️	down-left arrow	arrow_lower_left	direction intercardinal southwest
⬅️	left arrow	arrow_left	cardinal direction west
↖️	up-left arrow	arrow_upper_left	direction intercardinal northwest
↕️	up-down arrow	arrow_up_down
↔️	left-right arrow	left_right_arrow
↩️	right arrow curving left	leftwards_arrow_with_hook
↪️	left arrow curving right	arrow_right_hook
⤴️	right arrow curving up	arrow_heading_up
⤵️	right arrow curving down	arrow_heading_down
🔃	clockwise vertical arrows	arrows_clockwise	arrow refresh reload
🔄	counterclockwise arrows button	arrows_counterclockwise	again anticlockwise arrow deja refresh rewindershins vu
🔙	BACK arrow	back
🔚	END arrow	end
🔛	ON! arrow	on	mark
🔜	SOON arrow	soon	brb omw
🔝	TOP arrow	top	homie up
🛐	place of worship	place_of_worship	pray religion
⚛️	atom symbol	atom_symbol	atheist
🕉️	om	om	hindu religion
✡️	star of David	star_of_david	jew jewish judaism religion
☸️	wheel of dharma	wheel_of_dharma	buddhist religion
☯️	yin yang	yin_yang	difficult lives religion tao taoist total yinyang
✝️	latin cross	latin_cross	christ christian religion
☦️	orthodox cross	orthodox_cross	christian religion
☪️	star and crescent	star_and_crescent	islam muslim ramadan religion
☮️	peace symbol	peace_symbol	healing peaceful
🕎	menorah	menorah	candelabrum candlestick hanukkah jewish judaism religion
🔯	dotted six-pointed star	six_pointed_star	fortune jewish judaism
🪯	khanda	khanda	deg fateh khalsa religion sikh sikhism tegh
♈️	Aries	aries	horoscope ram zodiac
♉️	Taurus	taurus	bull horoscope ox zodiac
♊️	Gemini	gemini	horoscope twins zodiac
♋️	Cancer	cancer	crab horoscope zodiac
♌️	Leo	leo	horoscope lion zodiac
♍️	Virgo	virgo	horoscope zodiac
♎️	Libra	libra	balance horoscope justice scales zodiac
♏️	Scorpio	scorpius	horoscope scorpion scorpius zodiac
♐️	Sagittarius	sagittarius	archer horoscope zodiac
♑️	Capricorn	capricorn	goat horoscope zodiac
♒️	Aquarius	aquarius	bearer horoscope water zodiac
♓️	Pisces	pisces	fish horoscope zodiac
⛎️	Ophiuchus	ophiuchus	bearer serpent snake zodiac
🔀	shuffle tracks button	twisted_rightwards_arrows	arrow crossed
🔁	repeat button	repeat	arrow clockwise
🔂	repeat single button	repeat_one	arrow clockwise once
▶️	play button	arrow_forward	arrow right triangle
⏩️	fast-forward button	fast_forward	arrow double fast forward
⏭️	next track button	next_track_button	arrow scene triangle
⏯️	play or pause button	play_or_pause_button	arrow right triangle
◀️	reverse button	arrow_backward	arrow left triangle
⏪️	fast reverse button	rewind	arrow double rewind
⏮️	last track button	previous_track_button	arrow previous scene triangle
🔼	upwards button	arrow_up_small	arrow red up
⏫️	fast up button	arrow_double_up	arrow double
🔽	downwards button	arrow_down_small	arrow down red
⏬️	fast down button	arrow_double_down	arrow double
⏸️	pause button	pause_button	bar double vertical
⏹️	stop button	stop_button	square
⏺️	record button	record_button	circle
⏏️	eject button	eject_button
🎦	cinema	cinema	camera film movie
🔅	dim button	low_brightness	brightness low
🔆	bright button	high_brightness	brightness light
📶	antenna bars	signal_strength	bar cell communication mobile phone signal telephone
🛜	wireless	wireless	broadband computer connectivity hotspot internet network router smartphone wi-fi wifi wlan
📳	vibration mode	vibration_mode	cell communication mobile phone telephone
📴	mobile phone off	mobile_phone_off	cell telephone
♀️	female sign	female_sign	woman
♂️	male sign	male_sign	man
⚧️	transgender symbol	transgender_symbol
✖️	multiply	heavy_multiplication_x	cancel multiplication sign
➕️	plus	heavy_plus_sign
➖️	minus	heavy_minus_sign	heavy math sign
➗️	divide	heavy_division_sign	division heavy math sign
🟰	heavy equals sign	heavy_equals_sign	answer equal equality math
♾️	infinity	infinity	forever unbounded universal
‼️	double exclamation mark	bangbang	!! bangbang punctuation
⁉️	exclamation question mark	interrobang	!? interrobang punctuation
❓️	red question mark	question	punctuation
❔️	white question mark	grey_question	outlined punctuation
❕️	white exclamation mark	grey_exclamation	outlined punctuation
❗️	red exclamation mark	exclamation heavy_exclamation_mark	punctuation
〰️	wavy dash	wavy_dash	punctuation
💱	currency exchange	currency_exchange	bank money
💲	heavy dollar sign	heavy_dollar_sign	billion cash charge currency million money pay
⚕️	medical symbol	medical_symbol	aesculapius medicine staff
♻️	recycling symbol	recycle	recycle
⚜️	fleur-de-lis	fleur_de_lis	knights
🔱	trident emblem	trident	anchor poseidon ship tool
📛	name badge	name_badge
🔰	Japanese symbol for beginner	beginner	chevron green leaf tool yellow
⭕️	hollow red circle	o	heavy large
✅️	check mark button	white_check_mark	checked checkmark complete completed done fixed tick
☑️	check box with check	ballot_box_with_check	ballot checked done off tick
✔️	check mark	heavy_check_mark	checked checkmark done heavy tick
❌️	cross mark	x	cancel multiplication multiply
❎️	cross mark button	negative_squared_cross_mark	multiplication multiply square
➰️	curly loop	curly_loop	curl
➿️	double curly loop	loop	curl
〽️	part alternation mark	part_alternation_mark
✳️	eight-spoked asterisk	eight_spoked_asterisk
✴️	eight-pointed star	eight_pointed_black_star
❇️	sparkle	sparkle
©️	copyright	copyright
®️	registered	registered
™️	trade mark	tm	tm trademark
#️⃣	keycap: #	hash
*️⃣	keycap: *	asterisk
0️⃣	keycap: 0	zero	zero
1️⃣	keycap: 1	one	one
2️⃣	keycap: 2	two	two
3️⃣	keycap: 3	three	three
4️⃣	keycap: 4	four	four
5️⃣	keycap: 5	five	five
6️⃣	keycap: 6	six	six
7️⃣	keycap: 7	seven	seven
8️⃣	keycap: 8	eight	eight
9️⃣	keycap: 9	nine	nine
🔟	keycap: 10	keycap_ten
🔠	input latin uppercase	capital_abcd	abcd letters
🔡	input latin lowercase	abcd	abcd letters
🔢	input numbers	1234	1234
🔣	input symbols	symbols
🔤	input latin letters	abc	abc alphabet
🅰️	A button (blood type)	a	blood type
🆎	AB button (blood type)	ab	blood type
🅱️	B button (blood type)	b	blood type
🆑	CL button	cl
🆒	COOL button	cool
🆓	FREE button	free
ℹ️	information	information_source
🆔	ID button	id	identity
Ⓜ️	circled M	m	circle
🆕	NEW button	new
🆖	NG button	ng
🅾️	O button (blood type)	o2	blood type
🆗	OK button	ok	okay
🅿️	P button	parking	parking
🆘	SOS button	sos	help
🆙	UP! button	up	mark up
🆚	VS button	vs	versus
🈁	Japanese “here” button	koko	here katakana
🈂️	Japanese “service charge” button	sa	charge katakana service
🈷️	Japanese “monthly amount” button	u6708	amount ideograph monthly
🈶	Japanese “not free of charge” button	u6709	charge ideograph not
🈯️	Japanese “reserved” button	u6307	ideograph reserved
🉐	Japanese “bargain” button	ideograph_advantage	bargain ideograph
🈹	Japanese “discount” button	u5272	discount ideograph
🈚️	Japanese “free of charge” button	u7121	charge free ideograph
🈲	Japanese “prohibited” button	u7981	ideograph prohibited
🉑	Japanese “acceptable” button	accept	acceptable ideograph
🈸	Japanese “application” button	u7533	application ideograph
🈴	Japanese “passing grade” button	u5408	grade ideograph passing
🈳	Japanese “vacancy” button	u7a7a	ideograph vacancy
㊗️	Japanese “congratulations” button	congratulations	congratulations ideograph
㊙️	Japanese “secret” button	secret	ideograph secret
🈺	Japanese “open for business” button	u55b6	business ideograph open
🈵	Japanese “no vacancy” button	u6e80	ideograph no vacancy
🔴	red circle	red_circle	geometric
🟠	orange circle	orange_circle
🟡	yellow circle	yellow_circle
🟢	green circle	green_circle
🔵	blue circle	large_blue_circle	geometric
🟣	purple circle	purple_circle
🟤	brown circle	brown_circle
⚫️	black circle	black_circle	geometric
⚪️	white circle	white_circle	geometric
🟥	red square	red_square	card penalty
🟧	orange square	orange_square
🟨	yellow square	yellow_square	card penalty
🟩	green square	green_square
🟦	blue square	blue_square
🟪	purple square	purple_square
🟫	brown square	brown_square
⬛️	black large square	black_large_square	geometric
⬜️	white large square	white_large_square	geometric
◼️	black medium square	black_medium_square	geometric
◻️	white medium square	white_medium_square	geometric
◾️	black medium-small square	black_medium_small_square	geometric
◽️	white medium-small square	white_medium_small_square	geometric
▪️	black small square	black_small_square	geometric
▫️	white small square	white_small_square	geometric
🔶	large orange diamond	large_orange_diamond	geometric
🔷	large blue diamond	large_blue_diamond	geometric
🔸	small orange diamond	small_orange_diamond	geometric
🔹	small blue diamond	small_blue_diamond	geometric
🔺	red triangle pointed up	small_red_triangle	geometric
🔻	red triangle pointed down	small_red_triangle_down	geometric
💠	diamond with a dot	diamond_shape_with_a_dot_inside	comic geometric
🔘	radio button	radio_button	geometric
🔳	white square button	white_square_button	geometric outlined
🔲	black square button	black_square_button	geometric
flags
🏁	chequered flag	checkered_flag
🚩	triangular flag	triangular_flag_on_post
🎌	crossed flags	crossed_flags
🏴	black flag	black_flag
🏳️	white flag	white_flag
🏳️‍🌈	rainbow flag	rainbow_flag
🏳️‍⚧️	transgender flag	transgender_flag
🏴‍☠️	pirate flag	pirate_flag
🇦🇨	flag: Ascension Island	ascension_island
🇦🇩	flag: Andorra	andorra
🇦🇪	flag: United Arab Emirates	united_arab_emirates
🇦🇫	flag: Afghanistan	afghanistan
🇦🇬	flag: Antigua & Barbuda	antigua_barbuda
🇦🇮	flag: Anguilla	anguilla
🇦🇱	flag: Albania	albania
🇦🇲	flag: Armenia	armenia
🇦🇴	flag: Angola	angola
🇦🇶	flag: Antarctica	antarctica
🇦🇷	flag: Argentina	argentina
🇦🇸	flag: American Samoa	american_samoa
🇦🇹	flag: Austria	austria
🇦🇺	flag: Australia	australia
🇦🇼	flag: Aruba	aruba
🇦🇽	flag: Åland Islands	aland_islands
🇦🇿	flag: Azerbaijan	azerbaijan
🇧🇦	flag: Bosnia & Herzegovina	bosnia_herzegovina
🇧🇧	flag: Barbados	barbados
🇧🇩	flag: Bangladesh	bangladesh
🇧🇪	flag: Belgium	belgium
🇧🇫	flag: Burkina Faso	burkina_faso
🇧🇬	flag: Bulgaria	bulgaria
🇧🇭	flag: Bahrain	bahrain
🇧🇮	flag: Burundi	burundi
🇧🇯	flag: Benin	benin
🇧🇱	flag: St. Barthélemy	st_barthelemy
🇧🇲	flag: Bermuda	bermuda
🇧🇳	flag: Brunei	brunei
🇧🇴	flag: Bolivia	bolivia
🇧🇶	flag: Caribbean Netherlands	caribbean_netherlands
🇧🇷	flag: Brazil	brazil
🇧🇸	flag: Bahamas	bahamas
🇧🇹	flag: Bhutan	bhutan
🇧🇻	flag: Bouvet Island	bouvet_island
🇧🇼	flag: Botswana	botswana
🇧🇾	flag: Belarus	belarus
🇧🇿	flag: Belize	belize
🇨🇦	flag: Canada	canada
🇨🇨	flag: Cocos (Keeling) Islands	cocos_islands
🇨🇩	flag: Congo - Kinshasa	congo_kinshasa
🇨🇫	flag: Central African Republic	central_african_republic
🇨🇬	flag: Congo - Brazzaville	congo_brazzaville
🇨🇭	flag: Switzerland	switzerland
🇨🇮	flag: Côte d’Ivoire	cote_divoire
🇨🇰	flag: Cook Islands	cook_islands
🇨🇱	flag: Chile	chile
🇨🇲	flag: Cameroon	cameroon
🇨🇳	flag: China	cn
🇨🇴	flag: Colombia	colombia
🇨🇵	flag: Clipperton Island	clipperton_island
🇨🇷	flag: Costa Rica	costa_rica
🇨🇺	flag: Cuba	cuba
🇨🇻	flag: Cape Verde	cape_verde
🇨🇼	flag: Curaçao	curacao
🇨🇽	flag: Christmas Island	christmas_island
🇨🇾	flag: Cyprus	cyprus
🇨🇿	flag: Czechia	czech_republic
🇩🇪	flag: Germany	de
🇩🇬	flag: Diego Garcia	diego_garcia
🇩🇯	flag: Djibouti	djibouti
🇩🇰	flag: Denmark	denmark
🇩🇲	flag: Dominica	dominica
🇩🇴	flag: Dominican Republic	dominican_republic
🇩🇿	flag: Algeria	algeria
🇪🇦	flag: Ceuta & Melilla	ceuta_melilla
🇪🇨	flag: Ecuador	ecuador
🇪🇪	flag: Estonia	estonia
🇪🇬	flag: Egypt	egypt
🇪🇭	flag: Western Sahara	western_sahara
🇪🇷	flag: Eritrea	eritrea
🇪🇸	flag: Spain	es
🇪🇹	flag: Ethiopia	ethiopia
🇪🇺	flag: European Union	eu european_union
🇫🇮	flag: Finland	finland
🇫🇯	flag: Fiji	fiji
🇫🇰	flag: Falkland Islands	falkland_islands
🇫🇲	flag: Micronesia	micronesia
🇫🇴	flag: Faroe Islands	faroe_islands
🇫🇷	flag: France	fr
🇬🇦	flag: Gabon	gabon
🇬🇧	flag: United Kingdom	gb uk
🇬🇩	flag: Grenada	grenada
🇬🇪	flag: Georgia	georgia
🇬🇫	flag: French Guiana	french_guiana
🇬🇬	flag: Guernsey	guernsey
🇬🇭	flag: Ghana	ghana
🇬🇮	flag: Gibraltar	gibraltar
🇬🇱	flag: Greenland	greenland
🇬🇲	flag: Gambia	gambia
🇬🇳	flag: Guinea	guinea
🇬🇵	flag: Guadeloupe	guadeloupe
🇬🇶	flag: Equatorial Guinea	equatorial_guinea
🇬🇷	flag: Greece	greece
🇬🇸	flag: South Georgia & South Sandwich Islands	south_georgia_south_sandwich_islands
🇬🇹	flag: Guatemala	guatemala
🇬🇺	flag: Guam	guam
🇬🇼	flag: Guinea-Bissau	guinea_bissau
🇬🇾	flag: Guyana	guyana
🇭🇰	flag: Hong Kong SAR China	hong_kong
🇭🇲	flag: Heard & McDonald Islands	heard_mcdonald_islands
🇭🇳	flag: Honduras	honduras
🇭🇷	flag: Croatia	croatia
🇭🇹	flag: Haiti	haiti
🇭🇺	flag: Hungary	hungary
🇮🇨	flag: Canary Islands	canary_islands
🇮🇩	flag: Indonesia	indonesia
🇮🇪	flag: Ireland	ireland
🇮🇱	flag: Israel	israel
🇮🇲	flag: Isle of Man	isle_of_man
🇮🇳	flag: India	india
🇮🇴	flag: British Indian Ocean Territory	british_indian_ocean_territory
🇮🇶	flag: Iraq	iraq
🇮🇷	flag: Iran	iran
🇮🇸	flag: Iceland	iceland
🇮🇹	flag: Italy	it
🇯🇪	flag: Jersey	jersey
🇯🇲	flag: Jamaica	jamaica
🇯🇴	flag: Jordan	jordan
🇯🇵	flag: Japan	jp
🇰🇪	flag: Kenya	kenya
🇰🇬	flag: Kyrgyzstan	kyrgyzstan
🇰🇭	flag: Cambodia	cambodia
🇰🇮	flag: Kiribati	kiribati
🇰🇲	flag: Comoros	comoros
🇰🇳	flag: St. Kitts & Nevis	st_kitts_nevis
🇰🇵	flag: North Korea	north_korea
🇰🇷	flag: South Korea	kr
🇰🇼	flag: Kuwait	kuwait
🇰🇾	flag: Cayman Islands	cayman_islands
🇰🇿	flag: Kazakhstan	kazakhstan
🇱🇦	flag: Laos	laos
🇱🇧	flag: Lebanon	lebanon
🇱🇨	flag: St. Lucia	st_lucia
🇱🇮	flag: Liechtenstein	liechtenstein
🇱🇰	flag: Sri Lanka	sri_lanka
🇱🇷	flag: Liberia	liberia
🇱🇸	flag: Lesotho	lesotho
🇱🇹	flag: Lithuania	lithuania
🇱🇺	flag: Luxembourg	luxembourg
🇱🇻	flag: Latvia	latvia
🇱🇾	flag: Libya	libya
🇲🇦	flag: Morocco	morocco
🇲🇨	flag: Monaco	monaco
🇲🇩	flag: Moldova	moldova
🇲🇪	flag: Montenegro	montenegro
🇲🇫	flag: St. Martin	st_martin
🇲🇬	flag: Madagascar	madagascar
🇲🇭	flag: Marshall Islands	marshall_islands
🇲🇰	flag: North Macedonia	macedonia
🇲🇱	flag: Mali	mali
🇲🇲	flag: Myanmar (Burma)	myanmar
🇲🇳	flag: Mongolia	mongolia
🇲🇴	flag: Macao SAR China	macau
🇲🇵	flag: Northern Mariana Islands	northern_mariana_islands
🇲🇶	flag: Martinique	martinique
🇲🇷	flag: Mauritania	mauritania
🇲🇸	flag: Montserrat	montserrat
🇲🇹	flag: Malta	malta
🇲🇺	flag: Mauritius	mauritius
🇲🇻	flag: Maldives	maldives
🇲🇼	flag: Malawi	malawi
🇲🇽	flag: Mexico	mexico
🇲🇾	flag: Malaysia	malaysia
🇲🇿	flag: Mozambique	mozambique
🇳🇦	flag: Namibia	namibia
🇳🇨	flag: New Caledonia	new_caledonia
🇳🇪	flag: Niger	niger
🇳🇫	flag: Norfolk Island	norfolk_island
🇳🇬	flag: Nigeria	nigeria
🇳🇮	flag: Nicaragua	nicaragua
🇳🇱	flag: Netherlands	netherlands
🇳🇴	flag: Norway	norway
🇳🇵	flag: Nepal	nepal
🇳🇷	flag: Nauru	nauru
🇳🇺	flag: Niue	niue
🇳🇿	flag: New Zealand	new_zealand
🇴🇲	flag: Oman	oman
🇵🇦	flag: Panama	panama
🇵🇪	flag: Peru	peru
🇵🇫	flag: French Polynesia	french_polynesia
🇵🇬	flag: Papua New Guinea	papua_new_guinea
🇵🇭	flag: Philippines	philippines
🇵🇰	flag: Pakistan	pakistan
🇵🇱	flag: Poland	poland
🇵🇲	flag: St. Pierre & Miquelon	st_pierre_miquelon
🇵🇳	flag: Pitcairn Islands	pitcairn_islands
🇵🇷	flag: Puerto Rico	puerto_rico
🇵🇸	flag: Palestinian Territories	palestinian_territories
🇵🇹	flag: Portugal	portugal
🇵🇼	flag: Palau	palau
🇵🇾	flag: Paraguay	paraguay
🇶🇦	flag: Qatar	qatar
🇷🇪	flag: Réunion	reunion
🇷🇴	flag: Romania	romania
🇷🇸	flag: Serbia	serbia
🇷🇺	flag: Russia	ru
🇷🇼	flag: Rwanda	rwanda
🇸🇦	flag: Saudi Arabia	saudi_arabia
🇸🇧	flag: Solomon Islands	solomon_islands
🇸🇨	flag: Seychelles	seychelles
🇸🇩	flag: Sudan	sudan
🇸🇪	flag: Sweden	sweden
🇸🇬	flag: Singapore	singapore
🇸🇭	flag: St. Helena	st_helena
🇸🇮	flag: Slovenia	slovenia
🇸🇯	flag: Svalbard & Jan Mayen	svalbard_jan_mayen
🇸🇰	flag: Slovakia	slovakia
🇸🇱	flag: Sierra Leone	sierra_leone
🇸🇲	flag: San Marino	san_marino
🇸🇳	flag: Senegal	senegal
🇸🇴	flag: Somalia	somalia
🇸🇷	flag: Suriname	suriname
🇸🇸	flag: South Sudan	south_sudan
🇸🇹	flag: São Tomé & Príncipe	sao_tome_principe
🇸🇻	flag: El Salvador	el_salvador
🇸🇽	flag: Sint Maarten	sint_maarten
🇸🇾	flag: Syria	syria
🇸🇿	flag: Eswatini	swaziland
🇹🇦	flag: Tristan da Cunha	tristan_da_cunha
🇹🇨	flag: Turks & Caicos Islands	turks_caicos_islands
🇹🇩	flag: Chad	chad
🇹🇫	flag: French Southern Territories	french_southern_territories
🇹🇬	flag: Togo	togo
🇹🇭	flag: Thailand	thailand
🇹🇯	flag: Tajikistan	tajikistan
🇹🇰	flag: Tokelau	tokelau
🇹🇱	flag: Timor-Leste	timor_leste
🇹🇲	flag: Turkmenistan	turkmenistan
🇹🇳	flag: Tunisia	tunisia
🇹🇴	flag: Tonga	tonga
🇹🇷	flag: Türkiye	tr
🇹🇹	flag: Trinidad & Tobago	trinidad_tobago
🇹🇻	flag: Tuvalu	tuvalu
🇹🇼	flag: Taiwan	taiwan
🇹🇿	flag: Tanzania	tanzania
🇺🇦	flag: Ukraine	ukraine
🇺🇬	flag: Uganda	uganda
🇺🇲	flag: U.S. Outlying Islands	us_outlying_islands
🇺🇳	flag: United Nations	united_nations
🇺🇸	flag: United States	us
🇺🇾	flag: Uruguay	uruguay
🇺🇿	flag: Uzbekistan	uzbekistan
🇻🇦	flag: Vatican City	vatican_city
🇻🇨	flag: St. Vincent & Grenadines	st_vincent_grenadines
🇻🇪	flag: Venezuela	venezuela
🇻🇬	flag: British Virgin Islands	british_virgin_islands
🇻🇮	flag: U.S. Virgin Islands	us_virgin_islands
🇻🇳	flag: Vietnam	vietnam
🇻🇺	flag: Vanuatu	vanuatu
🇼🇫	flag: Wallis & Futuna	wallis_futuna
🇼🇸	flag: Samoa	samoa
🇽🇰	flag: Kosovo	kosovo
🇾🇪	flag: Yemen	yemen
🇾🇹	flag: Mayotte	mayotte
🇿🇦	flag: South Africa	south_africa
🇿🇲	flag: Zambia	zambia
🇿🇼	flag: Zimbabwe	zimbabwe
🏴󠁧󠁢󠁥󠁮󠁧󠁿	flag: England	england
🏴󠁧󠁢󠁳󠁣󠁴󠁿	flag: Scotland	scotland
🏴󠁧󠁢󠁷󠁬󠁳󠁿	flag: Wales	wales
`;
