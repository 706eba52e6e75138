/* Derived from emojibase-data 17.0.0 (https://emojibase.dev), MIT License, Copyright (c) 2017-2019 Miles Johnson; see emojibase-license.txt. */
export default `
Smileys & Emotionen
😀	grinsendes Gesicht	grinning	froh fröhlich grinsen haha lachen lol lustig smiley
😃	grinsendes Gesicht mit großen Augen	smiley	fröhlich glücklich grinsen große lachen lol lustig lächeln mund offen smiley
😄	grinsendes Gesicht mit lachenden Augen	smile	fröhlich geschlossen glücklich grinsen lachen lol lustig lächeln mund offen smiley witzig
😁	strahlendes Gesicht mit lachenden Augen	grin	fröhlich grinsen happy lachen lustig lächeln smiley strahlen zähne
😆	Grinsegesicht mit zugekniffenen Augen	laughing satisfied	geschlossen gesicht grinsen haha hehe hihi lachen lol lustig mund offen smiley witzig zugekniffen zusammengekniffen
😅	grinsendes Gesicht mit Schweißtropfen	sweat_smile	grinsen lachen lustig lächeln mund nervös offen schweiß schwitzen smiley
🤣	sich vor Lachen auf dem Boden wälzen	rofl	gesicht haha hehe lol lustig muahaha rofl smiley tränen witzig
😂	Gesicht mit Freudentränen	joy	freude fröhlich haha happy hehe hihi lachen lol lustig muahaha rofl smiley tränen witzig
🙂	leicht lächelndes Gesicht	slightly_smiling_face	lächeln smiley
🙃	umgekehrtes Gesicht	upside_down_face	auf dem kopf lächeln smiley stehen umgekehrt
🫠	schmelzendes Gesicht	melting_face	auflösen beschämt flüssig hitze sarkasmus sarkastisch schmelzen schwitzen smiley verschwinden
😉	zwinkerndes Gesicht	wink	auge flirten sexy smiley zudrücken zugedrückt zukneifen zuzwinkern zwinkern
😊	lächelndes Gesicht mit lachenden Augen	blush	erröten freude freundlich glücklich lachen lächeln rot wangen
😇	lächelndes Gesicht mit Heiligenschein	innocent	brav engel glücklich lieb lächeln seelig smiley
🥰	lächelndes Gesicht mit Herzen	smiling_face_with_three_hearts	anhimmeln bewundern hdgdl hdl herzchen lieb liebe lächeln smiley verknallt verliebt verzückt
😍	lächelndes Gesicht mit herzförmigen Augen	heart_eyes	glücklich herzen herzförmig liebe lächeln smiley verliebt
🤩	überwältigt	star_struck	aufgeregt augen gesicht grinsen smiley star stern wow
😘	Kuss zuwerfendes Gesicht	kissing_heart	flirten küsschen küssen lieb smiley zuwerfen
😗	küssendes Gesicht	kissing	flirten hdl knutsch kuss küssen smiley xoxo
☺️	lächelndes Gesicht	relaxed	fröhlich lächeln rot smiley wangen
😚	küssendes Gesicht mit geschlossenen Augen	kissing_closed_eyes	geschlossen knutsch kuss küsschen küssen rot smiley ugen wangen
😙	küssendes Gesicht mit lächelnden Augen	kissing_smiling_eyes	flirten knutsch kuss küssen lächeln smiley
🥲	lachendes Gesicht mit Träne	smiling_face_with_tear	berührt dankbar erleichtert freudenträne gerührt lächeln smiley stolz
😋	sich die Lippen leckendes Gesicht	yum	lecker leckeres essen lächeln leckender smiley zunge
😛	Gesicht mit herausgestreckter Zunge	stuck_out_tongue	bäh herausgestreckt lachen lustig smiley ätsch
😜	zwinkerndes Gesicht mit herausgestreckter Zunge	stuck_out_tongue_winking_eye	auge herausgestreckt herausstrecken smiley zudrücken zugedrückt zwinkern
🤪	irres Gesicht	zany_face	auge augen groß irre klein smiley verrückt
😝	Gesicht mit herausgestreckter Zunge und zusammengekniffenen Augen	stuck_out_tongue_closed_eyes	auge bäh ekel herausgestreckt herausstrecken igitt schmeck schrecklich smiley zusammengekniffen zusammenkneifen
🤑	Gesicht mit Dollarzeichen	money_mouth_face	dollar geld mund smiley zunge
🤗	Gesicht mit umarmenden Händen	hugs	drücken hände smiley umarmen umarmung
🤭	verlegen kicherndes Gesicht	hand_over_mouth	haha hand hihi huch kichern lachen mund rot smiley wangen
🫢	Gesicht mit offenen Augen und Hand über dem Mund	face_with_open_eyes_and_hand_over_mouth	erschrecken erstaunen furcht geschockt offen omg schock smiley unglauben verlegenheit überraschung
🫣	Gesicht mit durch die Finger linsendem Auge	face_with_peeking_eye	gebannt hervorlugen linsen schüchtern smiley spähen starren verlegen
🤫	ermahnendes Gesicht	shushing_face	ermahnen finger leise psst pst ruhe ruhig sch smiley
🤔	nachdenkendes Gesicht	thinking	fragen grübeln hm komisch nachdenken nachdenklich smiley wundern
🫡	salutierendes Gesicht	saluting_face	aye jawohl jawoll militär ok respekt salutieren smiley zu befehl
🤐	Gesicht mit Reißverschlussmund	zipper_mouth_face	geheimnis halten mund reißverschluss schweigen smiley wahren
🤨	Gesicht mit hochgezogenen Augenbrauen	raised_eyebrow	argwöhnisch hochgezogen misstrauen skeptisch smiley stutzig zweifel
😐️	neutrales Gesicht	neutral_face	ausdruckslos kommentarlos neutral smiley todernst unbeeindruckt
😑	ausdrucksloses Gesicht	expressionless	ausdruckslos kommentarlos selbstgefällig smiley unbeeindruckt unglaublich
😶	Gesicht ohne Mund	no_mouth	kein smiley sprachlos
🫥	gestricheltes Gesicht	dotted_line_face	depressiv deprimiert egal gestrichelt introvertiert smiley traurig unsichtbar verschwinden verstecken
😶‍🌫️	Gesicht in Wolken	face_in_clouds	geistesabwesend im nebel kopf
😏	süffisant lächelndes Gesicht	smirk	feixen flirten lächeln mundwinkel schief smiley
😒	verstimmtes Gesicht	unamused	langweilig smiley traurig unglücklich unzufrieden verstimmt
🙄	Augen verdrehendes Gesicht	roll_eyes	genervt meinetwegen nerv ohje rollen smiley verdrehen verrollen
😬	Grimassen schneidendes Gesicht	grimacing	grimasse peinlich schneiden smiley verziehen zähne
😮‍💨	Gesicht, das ausatmet	face_exhaling	ausatmen erleichtert erschöpft husten puh pusten schnaufen seufz seufzen smiley
🤥	lügendes Gesicht	lying_face	lüge nase pinocchio schwindel
🫨	zitterndes Doppelgesicht	shaking_face	erdbeben gesicht omg panik schock smiley verrückt vibrieren wow zittern überrascht
😌	erleichtertes Gesicht	relieved	augen entspannt erleichtert geschlossen smiley zen zufrieden
😔	nachdenkliches Gesicht	pensive	enttäuscht nachdenklich schrecklich smiley traurig verlieren verloren
😪	schläfriges Gesicht	sleepy	gute müde nacht schläfrig smiley traurig
🤤	sabberndes Gesicht	drooling_face	sabbern smiley
😴	schlafendes Gesicht	sleeping	dösen einschlafen gute nacht gähnen langweilig mittagsschlaf müde nickerchen schlaf schlafen smiley zzz
😷	Gesicht mit Atemschutzmaske	mask	arzt bazillen erkältet krank krankheit mund mundschutz schutzmaske smiley viren virus
🤒	Gesicht mit Fieberthermometer	face_with_thermometer	fieber krank messen smiley thermometer
🤕	Gesicht mit Kopfverband	face_with_head_bandage	aua autsch kopf schmerzen smiley verband verletzung
🤢	würgendes Gesicht	nauseated_face	ekel eklig erbrechen grün igitt smiley widerlich würgen übelkeit übergeben
🤮	kotzendes Gesicht	vomiting_face	brechen erbrechen kotzen krank schlecht smiley speien spucken übel übergeben
🤧	niesendes Gesicht	sneezing_face	erkältet erkältung gesundheit grippe hatschi krank nase niesen putzen smiley taschentuch
🥵	schwitzendes Gesicht	hot_face	erhitzt fieber fiebrig heiß herausstrecken hitze hitzschlag rot schnaufen schwitzen smiley zunge
🥶	frierendes Gesicht	cold_face	bibbern blau eisig erfrieren frieren frostig frösteln kalt smiley unter null zittern zähne zähneklappern
🥴	schwindeliges Gesicht	woozy_face	angeheitert angeschwipst angetrunken benebelt berauscht beschwipst betrunken gewellt mund schwindelig schwindlig smiley
😵	benommenes Gesicht	dizzy_face	augen benommen ko krank kreuze schwindelig schwindlig smiley
😵‍💫	Gesicht mit Spiralen als Augen	face_with_spiral_eyes	hypnose hypnotisiert höhenangst omg schwindelig schwindlig smiley verwirrt wirr
🤯	explodierender Kopf	exploding_head	entsetzt explodieren geschockt gesicht schock schockiert smiley unglaublich überwältigt
🤠	Gesicht mit Cowboyhut	cowboy_hat_face	cowboy cowgirl hut smiley
🥳	Partygesicht	partying_face	aufgeregt feier fest fröhlich geburtstag gesicht glückwunsch hurra hut party smiley überraschung
🥸	verkleidet	disguised_face	brille gesicht incognito inkognito maske nase nasenbrille person smiley spionieren verdeckt verkleidung
😎	lächelndes Gesicht mit Sonnenbrille	sunglasses	cool lächeln smiley
🤓	Strebergesicht	nerd_face	brille gesicht intelligent klug nerd schlau schlaumeier smart smiley streber
🧐	Gesicht mit Monokel	monocle_face	elegant reich smiley
😕	verwundertes Gesicht	confused	keine ahnung smiley traurig verwirrt verwundert weiß nicht
🫤	Gesicht mit schrägem Mund	face_with_diagonal_mouth	enttäuscht genervt hmpf keine ahnung langweilig skeptisch smiley unsicher zweifelnd
😟	besorgtes Gesicht	worried	besorgt smiley sorgen traurig
🙁	betrübtes Gesicht	slightly_frowning_face	betrübt schade smiley traurig
☹️	düsteres Gesicht	frowning_face	deprimiert düster smiley stirnrunzelnd traurig
😮	Gesicht mit offenem Mund	open_mouth	erstaunt offen omg schockiert unglaublich vergessen wow
😯	verdutztes Gesicht	hushed	erstaunt omg smiley sprachlos verdutzt
😲	erstauntes Gesicht	astonished	erstaunt nee omg schockiert smiley verwundert
😳	errötetes Gesicht mit großen Augen	flushed	erröten groß peinlich rot scham schämen smiley verlegen wangen überrascht
🥺	bettelndes Gesicht	pleading_face	anflehen augen betteln bettelnd bitte bitten flehend groß kulleraugen smiley traurig welpenaugen
🥹	Gesicht, das Tränen zurückhält	face_holding_back_tears	aufgebracht dankbar freude freudentränen gerührt rührung smiley stolz weinen zurückhalten
😦	entsetztes Gesicht	frowning	entsetzt mund offen schockiert smiley verwundert
😧	qualvolles Gesicht	anguished	arm leidend qualvoll smiley vergessen wow
😨	ängstliches Gesicht	fearful	angst besorgt ängstlich
😰	besorgtes Gesicht mit Schweißtropfen	cold_sweat	angst angstschweiß besorgt mund nervös offen schweiß ängstlich
😥	trauriges aber erleichtertes Gesicht	disappointed_relieved	enttäuscht erleichtert knapp schweiß traurig ängstlich
😢	weinendes Gesicht	cry	smiley traurig träne weinen
😭	heulendes Gesicht	sob	flennen heulen schluchzen smiley traurig tränen tränenfluss weinen
😱	vor Angst schreiendes Gesicht	scream	munch omg panik schrei schreien schreiend ängstlich
😖	verwirrtes Gesicht	confounded	bestürzt frustriert konfus smiley verwirrt verzweifelt
😣	entschlossenes Gesicht	persevere	ausdauernd durchhalten fokus konzentration konzentrieren kopfschmerzen
😞	enttäuschtes Gesicht	disappointed	enttäuscht leider schade smiley traurig verloren
😓	bedrücktes Gesicht mit Schweiß	sweat	angstschweiß augen bedrückt geschlossen kopfschmerzen smiley
😩	erschöpftes Gesicht	weary	erschöpft fehlschlag hungrig müde nein smiley unglücklich
😫	müdes Gesicht	tired_face	müde niesen smiley traurig
🥱	gähnendes Gesicht	yawning_face	gelangweilt gähnen gähnend langweilig müde schnarch smiley zzz öde
😤	schnaubendes Gesicht	triumph	erleichtert gewonnen
😡	schmollendes Gesicht	pout rage	rot angelaufener smiley wütend
😠	verärgertes Gesicht	angry	böse smiley verärgert wut wütend zornig ärgern
🤬	Gesicht mit Symbolen über dem Mund	cursing_face	fluchen schimpfen schimpfwort smiley symbole verdammt wut wütend zensur ärger ärgern
😈	grinsendes Gesicht mit Hörnern	smiling_imp	böse dämon dämonin fantasie grinsen hörner lila märchen satan smiley teufel violett
👿	wütendes Gesicht mit Hörnern	imp	böse dämon dämonin fantasie fantasy hörner kobold lila märchen satan teufel teufelchen violett wütend
💀	Totenkopf	skull	gesicht knochen märchen schädel tod tot yolo
☠️	Totenkopf mit gekreuzten Knochen	skull_and_crossbones	gekreuzt gesicht piratenflagge schädel tod tot
💩	Kothaufen	hankey poop shit	kot mist
🤡	Clown-Gesicht	clown_face	clown gesicht
👹	Ungeheuer	japanese_ogre	gesicht gruselig japan japanisch maske monster märchen oger
👺	Kobold	japanese_goblin	gemein gesicht japan japanisch maske monster märchen tengu ungeheuer wütend
👻	Gespenst	ghost	buh fantasy geist gesicht gruselig halloween märchen spuk zunge
👽️	Außerirdischer	alien	alien all außerirdisch außerirdische fantasy gesicht monster märchen ufo weltraum wesen
👾	Computerspiel-Monster	space_invader	gesicht monster ufo
🤖	Roboter	robot	gesicht monster robotergesicht roboterkopf
😺	grinsende Katze	smiley_cat	gesicht grinsen katzengesicht lachen lol lustig mund offen smiley tier
😸	grinsende Katze mit lachenden Augen	smile_cat	gesicht grinsen katzengesicht lachen smiley tier
😹	Katze mit Freudentränen	joy_cat	freude gesicht katzengesicht lachen smiley tier tränen
😻	lachende Katze mit Herzen als Augen	heart_eyes_cat	gesicht herzaugen katzengesicht lachen liebe lächeln smiley tier verliebt
😼	verwegen lächelnde Katze	smirk_cat	gesicht grinsen ironisch katzengesicht lachen lächeln smiley tier
😽	küssende Katze	kissing_cat	augen geschlossen gesicht katzengesicht kuss küsschen küsse küssen rot smiley tier wangen
🙀	erschöpfte Katze	scream_cat	angst erschöpft gesicht katzengesicht panik schock schockiert schrei schreien smiley tier überrascht
😿	weinende Katze	crying_cat_face	gesicht katzengesicht smiley tier traurig träne weinen
😾	schmollende Katze	pouting_cat	gesicht katzengesicht schmollen schmollmund smiley tier verärgert
🙈	sich die Augen zuhaltendes Affengesicht	see_no_evil	affe böse geheimnis gemein geste nein omg sehen tier verboten vergessen verstecken zuhalten
🙉	sich die Ohren zuhaltendes Affengesicht	hear_no_evil	affe böse geheimnis gemein geste hören nein tier verboten zuhalten zuhören
🙊	sich den Mund zuhaltendes Affengesicht	speak_no_evil	affe böse geheimnis gemein geste hand heimlich leise nein sagen sprechen still tier ups verboten zuhalten
💌	Liebesbrief	love_letter	brief herz liebe post siegel
💘	Herz mit Pfeil	cupid	liebe
💝	Herz mit Schleife	gift_heart	hochzeitstag jahrestag küsschen küsse liebe valentinstag xoxo
💖	funkelndes Herz	sparkling_heart	aufregung funkeln gefühl glitzern liebe morgen nacht rosa xoxo
💗	wachsendes Herz	heartpulse	aufregung gefühl herzschlag küsschen küsse liebe nervosität nervös puls wachsen xoxo
💓	schlagendes Herz	heartbeat	gefühl herzschlag liebe puls pulsieren schlagen
💞	kreisende Herzen	revolving_hearts	emotion gefühl herz hochzeitstag jahrestag kreisen liebe süß
💕	zwei Herzen	two_hearts	date gefühl herz hochzeitstag jahrestag küsschen küsse liebe rendezvous xoxo
💟	Herzdekoration	heart_decoration	deko emotion gefühl herz liebe lila violett weiß
❣️	Herz als Ausrufezeichen	heavy_heart_exclamation	satzzeichen
💔	gebrochenes Herz	broken_heart	allein gebrochen gefühl herzschmerz liebeskummer schmerz traurig trennung zerbrochen
❤️‍🔥	Herz in Flammen	heart_on_fire	brennendes leidenschaft liebe
❤️‍🩹	Herz mit Verband	mending_heart	besserung genesen
❤️	rotes Herz	heart
🩷	pinkes Herz	pink_heart	gefallen gefällt gefühl liebe mag mögen niedlich pink rosa süß verliebt
🧡	oranges Herz	orange_heart	liebe orange
💛	gelbes Herz	yellow_heart	gefühl gelb herzlich liebe
💚	grünes Herz	green_heart	gefühl grün liebe romantisch
💙	blaues Herz	blue_heart	blau gefühl liebe romantisch
🩵	hellblaues Herz	light_blue_heart	aquamarin emotion gefallen gefällt gefühl hdl hellblau liebe mag mögen niedlich süß türkis zyan
💜	lila Herz	purple_heart	beste gefühl hdl liebe lilafarben violett
🤎	braunes Herz	brown_heart	braun
🖤	schwarzes Herz	black_heart	böse schwarz
🩶	graues Herz	grey_heart	emotion grau hdl liebe schieferfarben silber silberfarben
🤍	weißes Herz	white_heart	weiß
💋	Kussabdruck	kiss	gefühl knutsch kuss küssen liebe lippen lippenstift romantisch sexy
💯	100 Punkte	100	punktestand volle punktzahl
💢	Ärger	anger	comic wut
💥	Zusammenstoß	boom collision	bombe boom comic explodieren explosion kollidieren kollision zusammenstoßen
💫	schwindlig	dizzy	benommen benommenheit comic komet stern sterne sternschnuppe
💦	Schweißtropfen	sweat_drops	comic feucht nass schweiß schwitzen trainieren training tropfen wasser
💨	Staubwolke	dash	comic rennen weglaufen
🕳️	Loch	hole	schwarz
💬	Sprechblase mit drei Punkten	speech_balloon	comic dialog gespräch unterhaltung
👁️‍🗨️	Auge in Sprechblase	eye_speech_bubble	dialog reden sprechen zeuge
🗨️	Sprechblase links	left_speech_bubble	dialog reden sprechen unterhaltung
🗯️	Sprechblase für wütende Aussage rechts	right_anger_bubble	wütend
💭	Gedankenblase	thought_balloon	comic nachdenken
💤	Schlafen	zzz	buchstaben comic gähn langweilig müde nickerchen schlaf schnarchen zzz öde
Menschen & Körper
👋	winkende Hand	wave	auf wiedersehen bis später ciao guten tag hallo hey hi tschüs tschüss winken
🤚	erhobene Hand von hinten	raised_back_of_hand	erhoben erhobener handrücken
🖐️	Hand mit gespreizten Fingern	raised_hand_with_fingers_splayed	finger fünf gespreizt
✋️	erhobene Hand	hand raised_hand	erhoben halt handfläche high five schlag ein stopp warte
🖖	vulkanischer Gruß	vulcan_salute	finger grüßen hand hände spreizen
🫱	nach rechts weisende Hand	rightwards_hand	ausgestreckt ausstrecken hände händeschütteln reichen schütteln weisen
🫲	nach links weisende Hand	leftwards_hand	ausgestreckt ausstrecken hände händeschütteln reichen schütteln weisen
🫳	Hand mit Handfläche nach unten	palm_down_hand	abweisen fallen lassen fallenlassen handgeste hau ab verscheuchen wegscheuchen wegschicken
🫴	Hand mit Handfläche nach oben	palm_up_hand	anbieten angebot darbieten einladen entgegenstrecken handgeste kommen locken reichen
🫷	nach links schiebende Hand	leftwards_pushing_hand	drücken halt high five moment nein schieben schluss stopp warte mal warten
🫸	nach rechts schiebende Hand	rightwards_pushing_hand	drücken halt high five moment nein schieben schluss stopp warte mal warten
👌	OK-Zeichen	ok_hand	exzellent finger genial hand in ordnung natürlich ok perfekt super
🤌	zusammengedrückte Finger	pinched_fingers	bündelhand fingerspitzen gehts noch geste hand handgeste italienisch was zusammengedrückt zusammengelegt
🤏	Wenig-Geste	pinching_hand	betrag finger gering geste hand klein menge unbedeutend wenig winzig
✌️	Victory-Geste	v	sieg victory
🤞	Hand mit gekreuzten Fingern	crossed_fingers	finger gekreuzt
🫰	Hand mit gekreuztem Zeigefinger und Daumen	hand_with_index_finger_and_thumb_crossed	finger fingerherz gekreuzt geld handgeste kosten teuer
🤟	Ich-liebe-dich-Geste	love_you_gesture	drei finger geste hand hdl liebe
🤘	Teufelsgruß	metal	corna finger hand heavy hörner mano cornuta metal metalhand pommesgabel rock teufel yeah
🤙	Ruf-mich-an-Handzeichen	call_me_hand	anruf anrufen hand ruf shaka
👈️	nach links weisender Zeigefinger	point_left	finger handrückseite weisen zeigen
👉️	nach rechts weisender Zeigefinger	point_right	finger handrückseite weisen zeigen
👆️	nach oben weisender Zeigefinger von hinten	point_up_2	aufwärts finger handrücken handrückseite hier hinauf melden rauf weisen zeigen
🖕	Mittelfinger	fu middle_finger	finger hand
👇️	nach unten weisender Zeigefinger	point_down	abwärts finger handrücken handrückseite hinab hinunter runter weisen zeigen
☝️	nach oben weisender Zeigefinger von vorne	point_up	finger hand handvorderseite hier melden weisen zeigen
🫵	auf Betrachter zeigender Zeigefinger	index_pointing_at_the_viewer	deuten du finger fingerzeig hand handgeste sie stupsen zeigen
👍️	Daumen hoch	+1 thumbsup	einverstanden finger gut hand in ordnung jawohl klar klasse like nach oben ok super top
👎️	Daumen runter	-1 thumbsdown	hand nach unten schlecht
✊️	erhobene Faust	fist fist_raised	erhoben hand kampf solidarität
👊	geballte Faust	facepunch fist_oncoming punch	absolut bro geballt hand korrekt zustimmen
🤛	Faust nach links	fist_left	hand
🤜	Faust nach rechts	fist_right	hand
👏	klatschende Hände	clap	applaudieren applaus beifall gratulation großartig gut hand klatschen klatschend toll
🙌	zwei erhobene Handflächen	raised_hands	erhoben feiern geste hurra hände
🫶	Hände, die Herz bilden	heart_hands	<3 finger geste handgeste handherz hdl händeherz liebe
👐	offene Hände	open_hands	jazz offen umarmen umarmung
🤲	Handflächen nach oben	palms_up_together	beten gebet hand hände zusammen
🤝	Handschlag	handshake	hände händeschütteln vereinbarung
🙏	zusammengelegte Handflächen	pray	beten betend bitten danke danken gebet gefaltet grüßen zusammengelegt
✍️	schreibende Hand	writing_hand	schreiben schreibend stift
💅	Nagellack	nail_care	kosmetik maniküre nagel nagelpflege
🤳	Selfie	selfie	smartphone
💪	angespannter Bizeps	muscle	arm bodybuilder bro fitnessstudio gewichtheben muckies muskeln stark training
🦾	Armprothese	mechanical_arm	arm barrierefreiheit prothese
🦿	Beinprothese	mechanical_leg	barrierefreiheit bein prothese
🦵	Bein	leg	extremität fuß gebeugtes knie gliedmaße körperglied körperteil treten tritt
🦶	Fuß	foot	füße kick knöchel körperteil stampfen treten tritt
👂️	Ohr	ear	hören körperteil
🦻	Ohr mit Hörgerät	ear_with_hearing_aid	barrierefreiheit gehörlos hilfsgerät hörhilfe schwerhörig taub
👃	Nase	nose	körperteil riechen
🧠	Gehirn	brain	hirn intelligent intelligenz klug schlau
🫀	Herz (Organ)	anatomical_heart	anatomie herzschlag körper körperteil mensch organ puls schlagen
🫁	Lunge	lungs	atem atmen ausatmen einatmen körper körperteil lungenflügel mensch organ
🦷	Zahn	tooth	perlweiß weiß zahnarzt zahnärztin zähne
🦴	Knochen	bone	hund hundeknochen kauknochen skelett
👀	Augen	eyes	auge gesicht gucken schauen sehen
👁️	Auge	eye	blick körper körperteil schauen sehen
👅	Zunge	tongue	hmm körperteil lecken lecker mmh ätsch
👄	Mund	lips	kuss körperteil lippen lippenstift
🫦	auf Lippe beißen	biting_lip	angst besorgt flirten flirtend kuss lippenstift mund nervös sexy unbehaglich zähne ängstlich
👶	Baby	baby	gesicht jung kind kleinkind locke
🧒	Kind	child	enkelkind jung jünger munter strahlend
👦	Junge	boy	enkelsohn gesicht jung jünger kind munter sohn strahlend
👧	Mädchen	girl	enkeltochter gesicht jung jünger kind munter strahlend tochter
🧑	Person	adult	erwachsen erwachsene mensch
👱	Person: blondes Haar	blond_haired_person	blond blondhaarig gesicht mensch
👨	Mann	man	erwachsen gesicht
🧔	Person: Bart	bearded_person	bärtig schnurrbart
🧔‍♂️	Mann: Bart	man_beard	mit
🧔‍♀️	Frau: Bart	woman_beard	mit
👨‍🦰	Mann: rotes Haar	red_haired_man	erwachsen gesicht
👨‍🦱	Mann: lockiges Haar	curly_haired_man	erwachsen gesicht
👨‍🦳	Mann: weißes Haar	white_haired_man	erwachsen gesicht
👨‍🦲	Mann: Glatze	bald_man	erwachsen gesicht
👩	Frau	woman	erwachsen gesicht
👩‍🦰	Frau: rotes Haar	red_haired_woman	erwachsen gesicht
🧑‍🦰	Person: rotes Haar	person_red_hair	erwachsen erwachsene mensch
👩‍🦱	Frau: lockiges Haar	curly_haired_woman	erwachsen gesicht
🧑‍🦱	Person: lockiges Haar	person_curly_hair	erwachsen erwachsene mensch
👩‍🦳	Frau: weißes Haar	white_haired_woman	erwachsen gesicht
🧑‍🦳	Person: weißes Haar	person_white_hair	erwachsen erwachsene mensch
👩‍🦲	Frau: Glatze	bald_woman	erwachsen gesicht
🧑‍🦲	Person: Glatze	person_bald	erwachsen erwachsene mensch
👱‍♀️	Frau: blond	blond_haired_woman blonde_woman	blonde gesicht haar
👱‍♂️	Mann: blond	blond_haired_man	blonder gesicht haar
🧓	ältere Person	older_adult	alt erwachsen großeltern mensch weise älter
👴	älterer Mann	older_man	alt erwachsen großeltern großvater mensch opa senior weise älter
👵	ältere Frau	older_woman	alt erwachsen großeltern großmutter mensch oma seniorin weise älter
🙍	missmutige Person	frowning_person	frustriert gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
🙍‍♂️	missmutiger Mann	frowning_man	frustriert gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
🙍‍♀️	missmutige Frau	frowning_woman	frustriert gesicht missmutig runzeln stirnrunzelnd unzufrieden verärgert
🙎	schmollende Person	pouting_face	eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
🙎‍♂️	schmollender Mann	pouting_man	eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
🙎‍♀️	schmollende Frau	pouting_woman	eingeschnappt enttäuscht jammerd jammern schmollen schmollend verärgert
🙅	Person mit überkreuzten Armen	no_good	arme gesicht nein nicht verbieten verboten überkreuzt
🙅‍♂️	Mann mit überkreuzten Armen	ng_man no_good_man	arme gesicht nein nicht verbieten verboten überkreuzt
🙅‍♀️	Frau mit überkreuzten Armen	ng_woman no_good_woman	arme gesicht
🙆	Person mit Händen auf dem Kopf	ok_person	geste hände oje ok omg über übung
🙆‍♂️	Mann mit Händen auf dem Kopf	ok_man	geste hände oje ok omg über übung
🙆‍♀️	Frau mit Händen auf dem Kopf	ok_woman	geste hände oje ok omg über übung
💁	Infoschalter-Mitarbeiter(in)	information_desk_person tipping_hand_person	abgekippt beleidigen gerüchte geste hand klatsch klatschen person sarkasmus sarkastisch tratsch tratschen
💁‍♂️	Infoschalter-Mitarbeiter	sassy_man tipping_hand_man	abgekippt beleidigen gerüchte geste hand klatsch klatschen mann sarkasmus sarkastisch tratsch tratschen
💁‍♀️	Infoschalter-Mitarbeiterin	sassy_woman tipping_hand_woman	auskunft frau informationen
🙋	Person mit erhobenem Arm	raising_hand	aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
🙋‍♂️	Mann mit erhobenem Arm	raising_hand_man	aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
🙋‍♀️	Frau mit erhobenem Arm	raising_hand_woman	aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
🧏	gehörlose Person	deaf_person	barrierefreiheit gehörlos hören ohr schwerhörig taub
🧏‍♂️	gehörloser Mann	deaf_man	gehörlos taub
🧏‍♀️	gehörlose Frau	deaf_woman	gehörlos taub
🙇	sich verbeugende Person	bow	bedauern bitten demut entschuldigung geste kniefall meditation meditieren sorry unterwerfen verbeugen verzeihung
🙇‍♂️	sich verbeugender Mann	bowing_man	demut verbeugen
🙇‍♀️	sich verbeugende Frau	bowing_woman	bedauern bitten demut entschuldigung geste kniefall meditation meditieren sorry unterwerfen verbeugen verzeihung
🤦	sich an den Kopf fassende Person	facepalm	fassen frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
🤦‍♂️	sich an den Kopf fassender Mann	man_facepalming	fassen frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
🤦‍♀️	sich an den Kopf fassende Frau	woman_facepalming	fassen frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
🤷	schulterzuckende Person	shrug	egal gleichgültig keine ahnung schultern zucken schulterzuckend weiß nicht zweifel
🤷‍♂️	schulterzuckender Mann	man_shrugging	egal gleichgültig keine ahnung schultern zucken schulterzuckend weiß nicht zweifel
🤷‍♀️	schulterzuckende Frau	woman_shrugging	egal gleichgültig keine ahnung schultern zucken schulterzuckend weiß nicht zweifel
🧑‍⚕️	Arzt/Ärztin	health_worker	arztkittel doktor(in)
👨‍⚕️	Arzt	man_health_worker	arztkittel doktor krankenpfleger pfleger
👩‍⚕️	Ärztin	woman_health_worker	arztkittel doktor krankenschwester pflegerin
🧑‍🎓	Student(in)	student	absolvent(in) doktorhut uni
👨‍🎓	Student	man_student	absolvent diplom doktorhut uni
👩‍🎓	Studentin	woman_student	abschluss absolventin diplom doktorhut uni
🧑‍🏫	Lehrer(in)	teacher	dozent(in) professor(in)
👨‍🏫	Lehrer	man_teacher	dozent mann professor tafel
👩‍🏫	Lehrerin	woman_teacher	dozentin frau professorin
🧑‍⚖️	Richter(in)	judge	waage
👨‍⚖️	Richter	man_judge	gerechtigkeit mann recht
👩‍⚖️	Richterin	woman_judge	frau gerechtigkeit recht
🧑‍🌾	Bauer/Bäuerin	farmer	farmer(in) gärtner(in) landwirt(in)
👨‍🌾	Bauer	man_farmer	farmer gärtner landwirt rancher ähre
👩‍🌾	Bäuerin	woman_farmer	farmerin gärtnerin landwirtin ähre
🧑‍🍳	Koch/Köchin	cook	kochen
👨‍🍳	Koch	man_cook	kochen restaurant
👩‍🍳	Köchin	woman_cook	kochen
🧑‍🔧	Mechaniker(in)	mechanic	elektriker(in) klempner(in)
👨‍🔧	Mechaniker	man_mechanic	elektriker handwerker klempner mann
👩‍🔧	Mechanikerin	woman_mechanic	elektrikerin frau handwerkerin klempnerin
🧑‍🏭	Fabrikarbeiter(in)	factory_worker	arbeiter(in) fabrik industriell montage
👨‍🏭	Fabrikarbeiter	man_factory_worker	fabrik helm
👩‍🏭	Fabrikarbeiterin	woman_factory_worker	fabrik frau helm
🧑‍💼	Büroangestellte(r)	office_worker	architekt(in) business manager(in) schlips und kragen
👨‍💼	Büroangestellter	man_office_worker	angestellter büro manager mann
👩‍💼	Büroangestellte	woman_office_worker	angestellte büro frau managerin mangerin
🧑‍🔬	Wissenschaftler(in)	scientist	forscher(in) labor
👨‍🔬	Wissenschaftler	man_scientist	chemie forscher labor
👩‍🔬	Wissenschaftlerin	woman_scientist	forscherin frau labor
🧑‍💻	IT-Experte/IT-Expertin	technologist	bildschirm computer entwickler(in)
👨‍💻	IT-Experte	man_technologist	arbeit bildschirm büro computer entwickler mann office
👩‍💻	IT-Expertin	woman_technologist	arbeit bildschirm büro computer entwickler entwicklerin frau laptop office
🧑‍🎤	Sänger(in)	singer	entertainer(in) rock star
👨‍🎤	Sänger	man_singer	mann mikrofon popstar schauspieler
👩‍🎤	Sängerin	woman_singer	frau mikrofon popstar schauspielerin
🧑‍🎨	Künstler(in)	artist	farbpalette maler(in)
👨‍🎨	Künstler	man_artist	farbpalette maler mann
👩‍🎨	Künstlerin	woman_artist	farbpalette frau malerin
🧑‍✈️	Pilot(in)	pilot	flugzeug
👨‍✈️	Pilot	man_pilot	flugzeug mann
👩‍✈️	Pilotin	woman_pilot	flieger flugzeug frau
🧑‍🚀	Astronaut(in)	astronaut	raumfahrt weltraum
👨‍🚀	Astronaut	man_astronaut	mann raumfahrt weltraum
👩‍🚀	Astronautin	woman_astronaut	frau raumfahrt weltraum
🧑‍🚒	Feuerwehrmann/-frau	firefighter	feuerwehrhelm
👨‍🚒	Feuerwehrmann	man_firefighter	feuerwehr feuerwehrhelm mann
👩‍🚒	Feuerwehrfrau	woman_firefighter	feuerwehrhelm frau
👮	Polizist(in)	cop police_officer	beruf festnehmen gesetzeshüter gesicht person polizei polizist polizistin uniform verhaften
👮‍♂️	Polizist	policeman	mann polizei
👮‍♀️	Polizistin	policewoman	beruf festnehmen frau gesetzeshüterin person polizei uniform verhaften
🕵️	Detektiv(in)	detective	detektiv lupe sherlock spion
🕵️‍♂️	Detektiv	male_detective	mann spion
🕵️‍♀️	Detektivin	female_detective	frau spionage spionin
💂	Wache	guard	buckingham palace bärenfellmütze gesicht london wachfrau wachmann wachsoldat wachsoldatin wächter
💂‍♂️	Wachsoldat	guardsman	buckingham palace wache
💂‍♀️	Wachsoldatin	guardswoman	buckingham palace guard helm london palast wache wächter
🥷	Ninja	ninja	ausdauer geheimmission killer krieger kunoichi kämpfer mörder person shinobi soldat vermummt
👷	Bauarbeiter(in)	construction_worker	arbeit bau bauarbeiter bauarbeiterin beruf gesicht helm person schutzhelm umbauen
👷‍♂️	Bauarbeiter	construction_worker_man	baustelle helm
👷‍♀️	Bauarbeiterin	construction_worker_woman	bauarbeiter baustelle frau helm mann
🫅	Person mit Krone	person_with_crown	adelig krönung könig königin königlich königliche hoheit monarch monarchin prinz prinzessin
🤴	Prinz	prince	krone
👸	Prinzessin	princess	gesicht krone märchen
👳	Person mit Turban	person_with_turban	bart dreitagebart
👳‍♂️	Mann mit Turban	man_with_turban	gesicht
👳‍♀️	Frau mit Turban	woman_with_turban	gesicht
👲	Mann mit chinesischem Hut	man_with_gua_pi_mao	china chinesisch gesicht kappe mütze person
🧕	Frau mit Kopftuch	woman_with_headscarf	hidschab hijab mantilla person tichel tuch
🤵	Person im Smoking	person_in_tuxedo	anzug bräutigam formell mann vornehm
🤵‍♂️	Mann im Smoking	man_in_tuxedo
🤵‍♀️	Frau im Smoking	woman_in_tuxedo
👰	Person mit Schleier	person_with_veil	braut gesicht hochzeit
👰‍♂️	Mann mit Schleier	man_with_veil
👰‍♀️	Frau mit Schleier	bride_with_veil woman_with_veil
🤰	schwangere Frau	pregnant_woman	schwanger
🫃	schwangerer Mann	pregnant_man	aufgebläht bauch dick person schwanger zu viel gegessen überfressen
🫄	schwangere Person	pregnant_person	aufgebläht bauch dick dicker schwanger schwangerschaft zu viel gegessen überfressen
🤱	Stillen	breast_feeding	baby brust frau person
👩‍🍼	Frau, die Baby die Flasche gibt	woman_feeding_baby	eltern geben gebende füttern mama milch mutter neugeborenes person säugling
👨‍🍼	Mann, der Baby die Flasche gibt	man_feeding_baby	geben gebender füttern
🧑‍🍼	Person, die Baby die Flasche gibt	person_feeding_baby	geben gebende
👼	Putte	angel	engel gesicht kind märchen
🎅	Weihnachtsmann	santa	weihnachten
🤶	Weihnachtsfrau	mrs_claus	weihnachten
🧑‍🎄	Weihnachtsperson	mx_claus	gesicht mit hut person santa claus weihnachten weihnachtsfrau weihnachtshut weihnachtsmann weihnachtsmütze
🦸	Superheld(in)	superhero	held person superheld superheldin superkraft superkräfte superman umhang übermensch
🦸‍♂️	Superheld	superhero_man	held
🦸‍♀️	Heldin	superhero_woman	superheldin
🦹	Bösewicht	supervillain	böse bösewichtin krimineller person schurke schurkin superkräfte superschurke superschurkin verbrecher
🦹‍♂️	männlicher Bösewicht	supervillain_man	böse
🦹‍♀️	weiblicher Bösewicht	supervillain_woman	böse
🧙	Magier(in)	mage	hexe hexenmeister magier magiker person zauberer zauberin zaubern zauberspruch zauberstab
🧙‍♂️	Magier	mage_man	hexenmeister zauberer
🧙‍♀️	Magierin	mage_woman	hexe zauberin
🧚	Märchenfee	fairy	elf elfe fantasy fee flügel geflügelt mystisch märchen person wesen
🧚‍♂️	männliche Fee	fairy_man	oberon puck zauberer
🧚‍♀️	Fee	fairy_woman	titania
🧛	Vampir	vampire	blutsauger dracula halloween person reißzähne untot untoter zähne
🧛‍♂️	männlicher Vampir	vampire_man	dracula untoter
🧛‍♀️	weiblicher Vampir	vampire_woman	untoter
🧜	Wassermensch	merperson	meerjungfrau meermann märchen nixe person sirene wasserfrau wassermann
🧜‍♂️	Wassermann	merman	triton
🧜‍♀️	Meerjungfrau	mermaid	nixe wasserfrau
🧝	Elf(e)	elf	elbe elben elbin elf elfe fantasy herr der ringe magie magisch person
🧝‍♂️	Elf	elf_man	alb elbe magisch
🧝‍♀️	Elfe	elf_woman	elbin magisch
🧞	Flaschengeist	genie	aladdin aladin dschinn lampe person wunderlampe wünsche
🧞‍♂️	männlicher Flaschengeist	genie_man	dschinn
🧞‍♀️	weiblicher Flaschengeist	genie_woman	dschinn
🧟	Zombie	zombie	apokalypse halloween horror person untot untoter walking dead wandelnder toter
🧟‍♂️	männlicher Zombie	zombie_man	untoter wandelnder toter
🧟‍♀️	weiblicher Zombie	zombie_woman	untote wandelnde tote
🧌	Troll	troll	fantasy gruslig kobold monster märchen ork ungeheuer
💆	Person, die eine Kopfmassage bekommt	massage	behandlung entspannen kopfschmerzen massage migräne salon spa therapie
💆‍♂️	Mann, der eine Kopfmassage bekommt	massage_man	entspannen kopfschmerzen massage salon
💆‍♀️	Frau, die eine Kopfmassage bekommt	massage_woman	behandlung entspannen entspannend gesicht kopf kopfschmerzen kopfweh lindern massage relaxen salon spa therapie verspannung
💇	Person beim Haareschneiden	haircut	friseur friseurin friseuse frisur frisör frisörin haare haarschnitt schere
💇‍♂️	Mann beim Haareschneiden	haircut_man	friseur frisur haarschnitt salon schere
💇‍♀️	Frau beim Haareschneiden	haircut_woman	friseur haarschnitt schere
🚶	Fußgänger(in)	walking	fußgänger fußgängerin gehen gehend person schlendern schlurfen wandern
🚶‍♂️	Fußgänger	walking_man	gehen mann spaziergang
🚶‍♀️	Fußgängerin	walking_woman	frau gehen schlendern spazieren spaziergang
🧍	stehende Person	standing_person	mensch stand stehen
🧍‍♂️	stehender Mann	standing_man	stehen
🧍‍♀️	stehende Frau	standing_woman	stehen
🧎	kniende Person	kneeling_person	fersensitz knien kniend meditation meditieren mensch seiza zazen
🧎‍♂️	kniender Mann	kneeling_man	kniend
🧎‍♀️	kniende Frau	kneeling_woman	kniend
🧑‍🦯	Person mit Langstock	person_with_probing_cane	barrierefreiheit blind blindenstock
👨‍🦯	Mann mit Langstock	man_with_probing_cane	barrierefreiheit behinderung blind blindenstock gehstock mensch person sehbehindert
👩‍🦯	Frau mit Langstock	woman_with_probing_cane	barrierefreiheit behinderung blind blindenstock gehstock mensch person
🧑‍🦼	Person in elektrischem Rollstuhl	person_in_motorized_wheelchair	barrierefreiheit
👨‍🦼	Mann in elektrischem Rollstuhl	man_in_motorized_wheelchair	barrierefreiheit behinderung mensch person
👩‍🦼	Frau in elektrischem Rollstuhl	woman_in_motorized_wheelchair	barrierefreiheit behinderung mensch person
🧑‍🦽	Person in manuellem Rollstuhl	person_in_manual_wheelchair	barrierefreiheit
👨‍🦽	Mann in manuellem Rollstuhl	man_in_manual_wheelchair	barrierefreiheit behinderung mensch person
👩‍🦽	Frau in manuellem Rollstuhl	woman_in_manual_wheelchair	barrierefreiheit behinderung mensch person
🏃	laufende Person	runner running	eilig joggen laufen läufer läuferin marathon rennen schnell sport
🏃‍♂️	laufender Mann	running_man	joggen jogger laufen marathon
🏃‍♀️	laufende Frau	running_woman	athlet athletin joggen joggerin laufen läufer läuferin marathon rennen renner rennerin rennt schell
💃	tanzende Frau	dancer woman_dancing	elegant festlich flair flamenco salsa schwung tango tanz tanzen tänzerin
🕺	tanzender Mann	man_dancing	elegant festlich flair flamenco salsa schwung tango tanz tanzen tänzer
🕴️	schwebender Mann im Anzug	business_suit_levitating	geschäftlich
👯	Personen mit Hasenohren	dancers	bunny bunnys doppelt leute party person seelenverwandt tanzen tänzerinnen zwillinge
👯‍♂️	Männer mit Hasenohren	dancing_men	bunnys party tanzen zwillinge
👯‍♀️	Frauen mit Hasenohren	dancing_women	bunnys party
🧖	Person in Dampfsauna	sauna_person	abschalten dampfbad entspannen frau luxuriös relaxen sauna spa
🧖‍♂️	Mann in Dampfsauna	sauna_man	sauna
🧖‍♀️	Frau in Dampfsauna	sauna_woman	sauna
🧗	Bergsteiger(in)	climbing	bergsteiger fels kletterer klettern person sport
🧗‍♂️	Bergsteiger	climbing_man
🧗‍♀️	Bergsteigerin	climbing_woman	bergsteiger
🤺	Fechter(in)	person_fencing	fechten fechter schwert sport
🏇	Pferderennen	horse_racing	jockey auf pferd schnell sport um die wette wetten
⛷️	Skifahrer(in)	skier	schnee ski skifahrer skifahrerin sport
🏂️	Snowboarder(in)	snowboarder	snowboard snowboarden snowboarder snowboarderin sport
🏌️	Golfer(in)	golfing	abschlagplatz golf golfer golferin golfspieler golfspielerin person sport sportler sportlerin
🏌️‍♂️	Golfer	golfing_man	golf golfen golfspieler mann
🏌️‍♀️	Golferin	golfing_woman	frau golf golfen golfspielerin
🏄️	Surfer(in)	surfer	person sport surfboard surfbrett surfen surfer surferin wassersport wellenreiten wellenreiter wellenreiterin
🏄‍♂️	Surfer	surfing_man	mann wellenreiten
🏄‍♀️	Surferin	surfing_woman	frau sport strand surf surfbrett wellen wellenreiten
🚣	Person im Ruderboot	rowboat	angeln boot kanu paddel rudern sport
🚣‍♂️	Mann im Ruderboot	rowing_man	boot rudern
🚣‍♀️	Frau im Ruderboot	rowing_woman	boot bootfahrerin ruder ruderin rudern see
🏊️	Schwimmer(in)	swimmer	kraulen person pool schwimmbecken schwimmen schwimmer schwimmerin sport triathlon wasser
🏊‍♂️	Schwimmer	swimming_man	kraulen pool schwimmbad schwimmen
🏊‍♀️	Schwimmerin	swimming_woman	frau kraulen pool schwimmbad schwimmen sport
⛹️	Person mit Ball	bouncing_ball_person	basketball basketballer basketballspieler basketballspielerin dribbeln sport sportler sportlerin
⛹️‍♂️	Mann mit Ball	basketball_man bouncing_ball_man	ballsport handball
⛹️‍♀️	Frau mit Ball	basketball_woman bouncing_ball_woman	ballsport basketball basketballspieler handball sport
🏋️	Gewichtheber(in)	weight_lifting	gewicht gewichtheber gewichtheberin hantel muskeln person schwer sport stark training
🏋️‍♂️	Gewichtheber	weight_lifting_man	gewicht heben mann
🏋️‍♀️	Gewichtheberin	weight_lifting_woman	frau gewicht heben gewichte gewichteheberin
🚴	Radfahrer(in)	bicyclist	fahrrad person rad radeln radfahren radfahrer radfahrerin sport tour de france
🚴‍♂️	Radfahrer	biking_man	fahrrad mann rad
🚴‍♀️	Radfahrerin	biking_woman	fahrrad fahrradfahrerin frau frauen rad radeln radlerin
🚵	Mountainbiker(in)	mountain_bicyclist	fahrrad mountainbiker mountainbikerin mountainbiking person rad radfahren radfahrer radfahrerin sport tour de france
🚵‍♂️	Mountainbiker	mountain_biking_man	fahrrad mann mountainbike rad
🚵‍♀️	Mountainbikerin	mountain_biking_woman	fahrrad fahrradfahrerin frau mountain bike bikerin mountainbike rad radeln radfahrerin sport
🤸	Rad schlagende Person	cartwheeling	akrobatik bodenturnen gymnastik schlagen radschlag sport turner turnerin
🤸‍♂️	Rad schlagender Mann	man_cartwheeling	akrobatik bodenturnen gymnastik person schlagen radschlag sport turner
🤸‍♀️	Rad schlagende Frau	woman_cartwheeling	akrobatik bodenturnen gymnastik person schlagen radschlag sport turnerin
🤼	Ringer(in)	wrestling	catchen catcher person ringen ringer ringkampf sport sportler wrestler wrestling
🤼‍♂️	ringende Männer	men_wrestling	catchen catcher ringen ringer ringkampf sport wrestler wrestling
🤼‍♀️	ringende Frauen	women_wrestling	catchen catcherin person ringen ringer ringerin ringkampf sport wrestlerin wrestling
🤽	Wasserballspieler(in)	water_polo	person schwimmsport sport sportler sportlerin wasser wasserball wasserballspieler wasserballspielerin wassersport
🤽‍♂️	Wasserballspieler	man_playing_water_polo	mann person schwimmsport sport sportler wasser wasserball wassersport
🤽‍♀️	Wasserballspielerin	woman_playing_water_polo	ballspiele frau person schwimmsport sport sportlerin wasser wasserball wassersport
🤾	Handballspieler(in)	handball_person	handball handballer handballerin handballspieler handballspielerin person schleudern sport sportler werfen
🤾‍♂️	Handballspieler	man_playing_handball	handball mann sport
🤾‍♀️	Handballspielerin	woman_playing_handball	frau handball handballerin person schleudern sport sportlerin werfen
🤹	Jongleur(in)	juggling_person	artist artistin geschickt jongleur jongleurin jongleuse jonglieren multitasking person zirkus
🤹‍♂️	Jongleur	man_juggling	artist entertainer geschickt jonglieren mann multitasking person unterhalter zirkus
🤹‍♀️	Jongleurin	woman_juggling	frau geschickt jonglieren multitasking
🧘	Person im Lotossitz	lotus_position	burmesischer sitz frau lotussitz meditation in schneidersitz yoga zen
🧘‍♂️	Mann im Lotossitz	lotus_position_man	meditation yoga
🧘‍♀️	Frau im Lotossitz	lotus_position_woman	meditation yoga
🛀	badende Person	bath	bad baden badewanne badezimmer dusche entspannen
🛌	im Bett liegende Person	sleeping_bed	gute nacht heia müde nachtruhe schlaf schön schlafen zzz
🧑‍🤝‍🧑	sich an den Händen haltende Personen	people_holding_hands	händchen halten hände menschen paar pärchen
👭	Händchen haltende Frauen	two_women_holding_hands	halten paar pärchen aus frau und
👫	Mann und Frau halten Hände	couple	händchen paar pärchen aus
👬	Händchen haltende Männer	two_men_holding_hands	halten paar pärchen aus mann und zwillinge
💏	sich küssendes Paar	couplekiss	frau herz kuss küssen mann
👩‍❤️‍💋‍👨	sich küssendes Paar: Frau, Mann	couplekiss_man_woman	herz kuss küssen
👨‍❤️‍💋‍👨	sich küssendes Paar: Mann, Mann	couplekiss_man_man	frau herz kuss küssen
👩‍❤️‍💋‍👩	sich küssendes Paar: Frau, Frau	couplekiss_woman_woman	herz kuss küssen mann
💑	Liebespaar	couple_with_heart	frau herz liebe mann paar
👩‍❤️‍👨	Liebespaar: Frau, Mann	couple_with_heart_woman_man	herz liebe paar
👨‍❤️‍👨	Liebespaar: Mann, Mann	couple_with_heart_man_man	frau herz liebe paar
👩‍❤️‍👩	Liebespaar: Frau, Frau	couple_with_heart_woman_woman	herz liebe mann paar
👨‍👩‍👦	Familie: Mann, Frau und Junge	family_man_woman_boy	kind mutter vater
👨‍👩‍👧	Familie: Mann, Frau und Mädchen	family_man_woman_girl	junge kind mutter vater
👨‍👩‍👧‍👦	Familie: Mann, Frau, Mädchen und Junge	family_man_woman_girl_boy	kind mutter vater
👨‍👩‍👦‍👦	Familie: Mann, Frau, Junge und Junge	family_man_woman_boy_boy	kind mutter vater
👨‍👩‍👧‍👧	Familie: Mann, Frau, Mädchen und Mädchen	family_man_woman_girl_girl	junge kind mutter vater
👨‍👨‍👦	Familie: Mann, Mann und Junge	family_man_man_boy	kind mutter vater
👨‍👨‍👧	Familie: Mann, Mann und Mädchen	family_man_man_girl	junge kind mutter vater
👨‍👨‍👧‍👦	Familie: Mann, Mann, Mädchen und Junge	family_man_man_girl_boy	kind mutter vater
👨‍👨‍👦‍👦	Familie: Mann, Mann, Junge und Junge	family_man_man_boy_boy	kind mutter vater
👨‍👨‍👧‍👧	Familie: Mann, Mann, Mädchen und Mädchen	family_man_man_girl_girl	junge kind mutter vater
👩‍👩‍👦	Familie: Frau, Frau und Junge	family_woman_woman_boy	kind mutter vater
👩‍👩‍👧	Familie: Frau, Frau und Mädchen	family_woman_woman_girl	junge kind mutter vater
👩‍👩‍👧‍👦	Familie: Frau, Frau, Mädchen und Junge	family_woman_woman_girl_boy	kind mutter vater
👩‍👩‍👦‍👦	Familie: Frau, Frau, Junge und Junge	family_woman_woman_boy_boy	kind mutter vater
👩‍👩‍👧‍👧	Familie: Frau, Frau, Mädchen und Mädchen	family_woman_woman_girl_girl	junge kind mutter vater
👨‍👦	Familie: Mann, Junge	family_man_boy	kind mutter vater
👨‍👦‍👦	Familie: Mann, Junge und Junge	family_man_boy_boy	kind mutter vater
👨‍👧	Familie: Mann, Mädchen	family_man_girl	junge kind mutter vater
👨‍👧‍👦	Familie: Mann, Mädchen und Junge	family_man_girl_boy	kind mutter vater
👨‍👧‍👧	Familie: Mann, Mädchen und Mädchen	family_man_girl_girl	junge kind mutter vater
👩‍👦	Familie: Frau, Junge	family_woman_boy	kind mutter vater
👩‍👦‍👦	Familie: Frau, Junge und Junge	family_woman_boy_boy	kind mutter vater
👩‍👧	Familie: Frau, Mädchen	family_woman_girl	junge kind mutter vater
👩‍👧‍👦	Familie: Frau, Mädchen und Junge	family_woman_girl_boy	kind mutter vater
👩‍👧‍👧	Familie: Frau, Mädchen und Mädchen	family_woman_girl_girl	junge kind mutter vater
🗣️	sprechender Kopf	speaking_head	gesicht silhouette sprechen sprechend sprechende person
👤	Silhouette einer Büste	bust_in_silhouette	person
👥	Silhouette mehrerer Büsten	busts_in_silhouette	personen
🫂	sich umarmende Personen	people_hugging	abschied danke drücken drücker freundschaft hallo liebe tschüss umarmung
👪️	Familie	family	junge kind mutter vater
👣	Fußabdrücke	footprints	abdruck auf dem weg fuß fußabdruck
Tiere & Natur
🐵	Affengesicht	monkey_face	affe banane dschungel gesicht tier zoo
🐒	Affe	monkey	tier
🦍	Gorilla	gorilla	affe gesicht tier
🦧	Orang-Utan	orangutan	affe tier
🐶	Hundegesicht	dog	gesicht hund tier treu wau wuff
🐕️	Hund	dog2	haustier tier wau wuff
🦮	Blindenhund	guide_dog	barrierefreiheit behinderung blind hund sehbehindert tier
🐕‍🦺	Assistenzhund	service_dog	assistenz barrierefreiheit behinderung hund tier
🐩	Pudel	poodle	hund tier
🐺	Wolf	wolf	gesicht tier wolfsgesicht
🦊	Fuchs	fox_face	fuchsgesicht gesicht tier
🦝	Waschbär	raccoon	klug neugierig schlau tier
🐱	Katzengesicht	cat	gesicht katze miau miez miezekatze tier
🐈️	Katze	cat2	haustier miau tier
🐈‍⬛	schwarze Katze	black_cat	kater miau pech schwarz schwarzer tier unglück
🦁	Löwe	lion	gesicht löwengesicht sternzeichen tier tierkreis
🐯	Tigergesicht	tiger	gesicht raubkatze tier tiger
🐅	Tiger	tiger2	tier
🐆	Leopard	leopard	gepunktet punkte raubkatze raubtier tier zoo
🐴	Pferdegesicht	horse	gesicht pferd pferdekopf tier
🫎	Elch	moose	geweih säugetier tier
🫏	Esel	donkey	austreten dickschädel dummkopf maultier stur störrisch säugetier tier
🐎	Pferd	racehorse	rennen rennpferd tier
🦄	Einhorn	unicorn	einhorngesicht gesicht
🦓	Zebra	zebra	streifen tier
🦌	Hirsch	deer	gesicht tier
🦬	Bison	bison	büffel herde ochse tier wisent
🐮	Kuhgesicht	cow	gesicht kuh tier
🐂	Ochse	ox	kuh sternzeichen stier tier tierkreis
🐃	Wasserbüffel	water_buffalo	büffel tier wasser
🐄	Kuh	cow2	bauernhof muh tier
🐷	Schweinegesicht	pig	gesicht schwein tier
🐖	Schwein	pig2	bauernhof sau tier
🐗	Wildschwein	boar	eber schwein tier
🐽	Schweinerüssel	pig_nose	nase schwein tier
🐏	Widder	ram	schaf sternzeichen tierkreis
🐑	Schaf	sheep	bock mäh tier widder wolle
🐐	Ziege	goat	steinbock sternzeichen tier tierkreis
🐪	Dromedar	dromedary_camel	einhöckrig kamel tier wüste
🐫	Kamel	camel	tier wüste zweihöckrig
🦙	Lama	llama	alpaca alpaka anden kamel tier vicuña wolle
🦒	Giraffe	giraffe	flecken tier
🐘	Elefant	elephant	tier
🦣	Mammut	mammoth	aussterben groß natur stoßzahn tier wollig
🦏	Nashorn	rhinoceros	rhinozeros tier
🦛	Nilpferd	hippopotamus	flusspferd hippo tier
🐭	Mäusegesicht	mouse	gesicht maus mausgesicht nagetier tier
🐁	Maus	mouse2	nage tier
🐀	Ratte	rat	nagetier tier
🐹	Hamster	hamster	gesicht hamstergesicht tier
🐰	Hasengesicht	rabbit	gesicht hase kaninchen karnickel langohr mümmelmann nager nagetier tier
🐇	Hase	rabbit2	kaninchen karnickel mümmelmann nagetier tier
🐿️	Streifenhörnchen	chipmunk	tier
🦫	Biber	beaver	biberschwanz biberzahn damm natur otter tier
🦔	Igel	hedgehog	stachelig stacheln tier
🦇	Fledermaus	bat	tier vampir
🐻	Bär	bear	bärengesicht gesicht tier
🐻‍❄️	Eisbär	polar_bear	arktis nordpol weiß
🐨	Koala	koala	koalabär koalagesicht tier
🐼	Panda	panda_face	gesicht pandabär pandagesicht tier
🦥	Faultier	sloth	faul langsam tier träge
🦦	Otter	otter	fischen tier verspielt
🦨	Stinktier	skunk	skunk stinken tier
🦘	Känguru	kangaroo	australien beuteltier down under hüpfen quokka skippy springen tier wallaby
🦡	Dachs	badger	dachse frechdachs honigdachs ratel tier
🐾	Tatzenabdrücke	feet paw_prints	abdruck tatzen tier
🦃	Truthahn	turkey	geflügel pute thanksgiving
🐔	Huhn	chicken	geflügel henne tier tierkopf
🐓	Hahn	rooster	tier
🐣	schlüpfendes Küken	hatching_chick	ei in eierschale piep schlüpfen tier vogel
🐤	Küken	baby_chick	kükenkopf tier
🐥	Küken von vorne	hatched_chick	geflügel in frontansicht tier
🐦️	Vogel	bird	papagei taube tier vogelkopf
🐧	Pinguin	penguin	pinguinkopf tier vogel
🕊️	Taube	dove	fliegen friede frieden friedenstaube vogel
🦅	Adler	eagle	tier vogel
🦆	Ente	duck	tier vogel
🦢	Schwan	swan	hässliches entlein tier vogel
🦉	Eule	owl	raubvogel tier uhu vogel weise
🦤	Dodo	dodo	aussterben dronte groß mauritius natur tier vogel
🪶	Feder	feather	federleicht federn fliegen gefieder leicht vogelfeder
🦩	Flamingo	flamingo	bunt farbenfroh rosa tier tropen tropisch vogel
🦚	Pfau	peacock	bunt stolz stolzieren tier vogel
🦜	Papagei	parrot	ausplaudern pirat plappern sprechen tier vogel wiederholen
🪽	Flügel	wing	engel engelsflügel federn fliegen flug himmlisch mythologie vogel
🐦‍⬛	schwarzer Vogel	black_bird	amsel krächzen krähe rabe schnabel schwarz tier
🪿	Gans	goose	blöd dumm dumme ganter geflügel gänserich schnattern tier vogel
🐸	Frosch	frog	froschgesicht gesicht grün quak tier
🐊	Krokodil	crocodile	reptil schnappi tier
🐢	Schildkröte	turtle	tier
🦎	Eidechse	lizard	reptil
🐍	Schlange	snake	schlangenträger sternzeichen tier tierkreis
🐲	Drachengesicht	dragon_face	drache gesicht märchen tier
🐉	Drache	dragon	chinesisch neujahr märchen tier
🦕	Sauropode	sauropod	brachiosaurus brontosaurus dino dinosaurier diplodocus saurier
🦖	T-Rex	t-rex	dino dinosaurier saurier tree tyrannosaurus rex
🐳	blasender Wal	whale	meer ozean tier
🐋	Wal	whale2	ozean tier
🐬	Delfin	dolphin flipper	meer ozean strand tier
🦭	Seehund	seal	meer ozean robbe seelöwe tier
🐟️	Fisch	fish	aquarium fische meehr sternzeichen tier tierkreis
🐠	Tropenfisch	tropical_fish	fisch tier
🐡	Kugelfisch	blowfish	fisch kugelrund meer tier
🦈	Hai	shark	fisch haifisch meer tier
🐙	Oktopus	octopus	krake meer tier tintenfisch
🐚	Schneckenhaus	shell	muschel strand tier
🪸	Koralle	coral	great barrier reef klimawandel korallenriff meer ozean riff tier
🪼	Qualle	jellyfish	autsch brennen gallert glibber meer meeresbewohner meerestier nesseltier ozean tentakeln
🦀	Krebs	crab	krabbe meer sternzeichen strand tierkreis
🦞	Hummer	lobster	lobster meeresfrucht meeresfrüchte meerestier scheren tier
🦐	Garnele	shrimp	gourmet krustentier meeresfrucht shrimp
🦑	Tintenfisch	squid	kalmar tier
🦪	Auster	oyster	meer muschel perle tauchen tier
🐌	Schnecke	snail	langsam tier
🦋	Schmetterling	butterfly	insekt schön
🐛	Raupe	bug	gefräßig insekt tier
🐜	Ameise	ant	insekt tier
🐝	Biene	bee honeybee	honig honigbiene hummel insekt maja natur summ tier
🪲	Käfer	beetle	insekt krabbeltier minzkäfer tier wanze
🐞	Marienkäfer	lady_beetle	glückskäfer insekt krabbel käfer punkte tier
🦗	Grille	cricket	grashüpfer heuschrecke insekt tier zikade
🪳	Kakerlake	cockroach	insekt krabbeln krabbeltier käfer küchenschabe la cucaracha schabe tier
🕷️	Spinne	spider	insekt tier
🕸️	Spinnennetz	spider_web	netz spinne
🦂	Skorpion	scorpion	horoskop sternzeichen tierkreis
🦟	Mücke	mosquito	biss fieber insekt insektenbiss insektenstich krankheit malaria moskito schnake stechmücke stich tier virus
🪰	Fliege	fly	fliegen insekt krankheit made mücke plage schmeißfliege tier verwesen
🪱	Wurm	worm	insekt natur parasit regenwurm ringelwurm tier
🦠	Mikrobe	microbe	amöbe amöben bakterie bakterien einzeller medizin virus wissenschaft
💐	Blumenstrauß	bouquet	blumen bouquet
🌸	Kirschblüte	cherry_blossom	blume blüte kirsche pflanze
💮	Blumenstempel	white_flower	blume
🪷	Lotusblüte	lotus	blume buddhismus erleuchtung gleichmut hinduismus liebe lotosblume pflanze reinheit ruhe schönheit
🏵️	Rosette	rosette	pflanze
🌹	Rose	rose	blume blüte pflanze
🥀	welke Blume	wilted_flower	am sterben sterbend verwelkt welk welkende
🌺	Hibiskus	hibiscus	blume blüte pflanze rosa
🌻	Sonnenblume	sunflower	blume blüte pflanze sonne
🌼	gelbe Blüte	blossom	blume pflanze
🌷	Tulpe	tulip	blume blüte pflanze
🪻	Hyazinthe	hyacinth	blaue wiesenlupine blume blühen blüte frühling lavendel lila lupine löwenmaul pflanze violett
🌱	Spross	seedling	junge pflanze
🪴	Topfpflanze	potted_plant	dekor grünpflanze haus pflanze pflegen wachsen zimmerpflanze
🌲	Nadelbaum	evergreen_tree	baum pflanze tannenbaum
🌳	Laubbaum	deciduous_tree	baum blätter grün laub pflanze wald
🌴	Palme	palm_tree	baum kokusnuss oase pflanze strand tropen
🌵	Kaktus	cactus	dürre natur pflanze trockenzeit wüste
🌾	Reisähre	ear_of_rice	pflanze reis reispflanze ähre
🌿	Kräuter	herb	blätter pflanze
☘️	Kleeblatt	shamrock	grün pflanze
🍀	Glücksklee	four_leaf_clover	blatt glück klee kleeblatt pflanze silverster vier vierblättrig vierblättriges
🍁	Ahornblatt	maple_leaf	ahorn blatt herbst laub pflanze
🍂	Laub	fallen_leaf	blatt blätter fallendes herbst pflanze
🍃	Blätter im Wind	leaves	blatt laub pflanze
🪹	leeres Nest	empty_nest	heim nestbau nisten vogelnest zuhause
🪺	Nest mit Eiern	nest_with_eggs	heim blauen nestbau nisten vogelnest zuhause
🍄	Fliegenpilz	mushroom	giftig pilz
Essen & Trinken
🍇	Trauben	grapes	frucht obst traube wein
🍈	Honigmelone	melon	cantaloupe frucht melone obst
🍉	Wassermelone	watermelon	frucht melone obst wasser
🍊	Mandarine	mandarin orange tangerine	apfelsine frucht obst orange vitamin
🍋	Zitrone	lemon	frucht obst sauer zitrusfrucht
🍌	Banane	banana	frucht obst schale
🍍	Ananas	pineapple	frucht obst
🥭	Mango	mango	essen frucht früchte obst shaker tropisch
🍎	roter Apfel	apple	frucht obst rot
🍏	grüner Apfel	green_apple	frucht gesund grün obst
🍐	Birne	pear	frucht obst
🍑	Pfirsich	peach	frucht obst
🍒	Kirschen	cherries	frucht kirsche obst
🍓	Erdbeere	strawberry	beere essen frucht obst
🫐	Blaubeeren	blueberries	beere blau blaubeere essen frucht heidelbeere heidelbeeren lebensmittel nahrung obst
🥝	Kiwi	kiwi_fruit	frucht obst
🍅	Tomate	tomato	essen gemüse obst
🫒	Olive	olive	essen grün lebensmittel nahrung olivenzweig olivenöl zweig
🥥	Kokosnuss	coconut	colada essen frucht palme piña
🥑	Avocado	avocado	essen frucht
🍆	Aubergine	eggplant	gemüse
🥔	Kartoffel	potato	essen gemüse
🥕	Karotte	carrot	gemüse mohrrübe möhre
🌽	Maiskolben	corn	gemüse mais
🌶️	Peperoni	hot_pepper	chili paprika pfeffer pflanze scharf
🫑	Paprika	bell_pepper	essen gemüse gemüsepaprika grün lebensmittel nahrung peperoni
🥒	Gurke	cucumber	essen gemüse scheiben
🥬	Blattgemüse	leafy_green	blattgrün essen gemüse grünkohl grünzeug kohl kraut mangold pak choi pok salat salatblatt spinat
🥦	Brokkoli	broccoli	broccoli essen gemüse gemüsekohl kohl
🧄	Knoblauch	garlic	essen geschmack lebensmittel nahrung würze zutat
🧅	Zwiebel	onion	essen geschmack gewürz lebensmittel nahrung würze
🥜	Erdnuss	peanuts	essen
🫘	Bohnen	beans	bohne essen gemüse hülsenfrucht kidney-bohne kidneybohne lebensmittel
🌰	Kastanie	chestnut	marone
🫚	Ingwer	ginger_root	gesund gewürz ginger ale ingwerbier scharf wurzel würzig
🫛	Erbsenschote	pea_pod	bohne edamame erbse erbsen essen gemüse hülsenfrucht hülsenfrüchte schote
🍞	Brot	bread	brotlaib essen kohlenhydrate laib toast weizen weißbrot
🥐	Croissant	croissant	corissant französisch frühstück frühstückshörnchen
🥖	Baguette	baguette_bread	brot französisch frühstück
🫓	Fladenbrot	flatbread	arepa brot essen lavasch lebensmittel naan nahrung pita
🥨	Brezel	pretzel	brezen brezn essen gedreht oktoberfest
🥯	Bagel	bagel	backwaren brötchen bäckerei essen frühstück pausenbrot
🥞	Pfannkuchen	pancakes	crepe eierpfannkuchen essen
🧇	Waffel	waffle	essen lebensmittel nahrung mit butter
🧀	Käsestück	cheese	käse
🍖	Fleischhachse	meat_on_bone	fleisch knochen restaurant
🍗	Hähnchenschenkel	poultry_leg	fleisch geflügel hühnerbein restaurant
🥩	Fleischstück	cut_of_meat	essen fleisch kotelett lammkotelett rot schnitzel schweinekotelett steak
🥓	Bacon	bacon	essen frühstücksspeck speck speckstreifen
🍔	Hamburger	hamburger	burger fast food restaurant
🍟	Pommes frites	fries	fritten
🍕	Pizza	pizza	pizzastück pizzeria
🌭	Hotdog	hotdog	essen frankfurter hot dog wurst würstchen
🥪	Sandwich	sandwich	brot essen
🌮	Taco	taco	essen mexikanisch
🌯	Burrito	burrito	essen mexikanisch
🫔	Tamale	tamale	burrito eingewickelt essen lebensmittel mexikanisch streetfood wrap
🥙	Döner	stuffed_flatbread	kebab falafel wrap
🧆	Falafel	falafel	bällchen essen fleischbällchen kichererbsen lebensmittel nahrung
🥚	Ei	egg	frühstück frühstücksei
🍳	Spiegelei in Bratpfanne	fried_egg	braten kochen pfanne
🥘	Pfannengericht	shallow_pan_of_food	essen paella reispfanne
🍲	Topf mit Essen	stew	eintopf gericht schüssel suppe
🫕	Fondue	fondue	essen geschmolzen käse schokolade schweizerisch topf
🥣	Schüssel mit Löffel	bowl_with_spoon	brei cerealien essen frühstück haferbrei reisbrei suppe
🥗	Salat	green_salad	blattgemüse essen gesund grün
🍿	Popcorn	popcorn	kino snack
🧈	Butter	butter	essen lebensmittel milchprodukt nahrung
🧂	Salz	salt	gesalzen geschmack gewürz salzig salzstreuer würze zutat
🥫	Konserve	canned_food	büchse dose essen
🍱	Bento-Box	bento	bento japanisches essen sushi
🍘	Reiscracker	rice_cracker	cracker
🍙	Reisbällchen	rice_ball	essen japanisch reis
🍚	Reis in Schüssel	rice	essen
🍛	Reis mit Curry	curry
🍜	Schüssel und Essstäbchen	ramen	chinesisches essen dampfend eiernudeln nudeln stäbchen suppe
🍝	Spaghetti	spaghetti	essse nudeln mit tomatensoße pasta restaurant
🍠	geröstete Süßkartoffel	sweet_potato	essen gemüse geröstet
🍢	Oden	oden	japanisches gericht restaurant
🍣	Sushi	sushi	japanisches gericht restaurant
🍤	frittierte Garnele	fried_shrimp	restaurant tempura
🍥	Fischfrikadelle	fish_cake	fisch restaurant spirale
🥮	Mondkuchen	moon_cake	essen fest festival herbst kuchen mondfest pinyin yuebing
🍡	Dango	dango	japanisches gericht mochi-kugeln auf einem spieß restaurant
🥟	Teigtasche	dumpling	chinesische dumpling empanada essen gyōza jiaozi kloß pierogi potsticker
🥠	Glückskeks	fortune_cookie	essen prophezeiung
🥡	Takeaway-Schachtel	takeout_box	chinesisches essen stäbchen takeaway-box
🍦	Softeis	icecream	eis
🍧	Wassereis	shaved_ice	eis sorbet zerstoßen
🍨	Eiscreme	ice_cream	eis eisbecher eisdiele
🍩	Donut	doughnut	doughnut essen kuchen süß
🍪	Keks	cookie	cookie plätchen
🎂	Geburtstagskuchen	birthday	essen feier geburtstag geburtstagstorte happy birthday kerzen kuchen lebensmittel torte
🍰	Torte	cake	kuchen kuchenstück stück tortenstück
🧁	Cupcake	cupcake	bäckerei dessert essen gebäck kalorienbombe konditorei muffin nachspeise streusel süß zucker
🥧	Kuchen	pie	essen füllung gebäck pastete torte
🍫	Schokoladentafel	chocolate_bar	essen schokolade süßigkeit
🍬	Bonbon	candy	süß süßigkeit
🍭	Lutscher	lollipop	lolli süßigkeit
🍮	Pudding	custard	dessert flan nachspeise nachtisch schokolade soße
🍯	Honigtopf	honey_pot	honig süß
🍼	Babyflasche	baby_bottle	baby flasche fläschchen kind milch trinken
🥛	Glas Milch	milk_glass	getränk trinken
☕️	Heißgetränk	coffee	cafe dampfend getränk heiß kaffee tasse tee trinken
🫖	Teekanne	teapot	getränk kanne lebensmittel tee brühen teekrug trinken
🍵	Teetasse ohne Henkel	tea	getränk grüner tee oolong schale
🍶	Sake-Flasche mit Tasse	sake	flasche getränk sake und -tasse trinken
🍾	Flasche mit knallendem Korken	champagne	champagner getränk knallen sekt trinken
🍷	Weinglas	wine_glass	alkohol bar glas wein
🍸️	Cocktailglas	cocktail	bar cocktail drink martini
🍹	Cocktail	tropical_drink	bar exotisches getränk
🍺	Bierkrug	beer	bar bier krug oktoberfest prost weizenbier
🍻	Bierkrüge	beers	anstoßen bier oktoberfest prosit prost weizen
🥂	Sektgläser	clinking_glasses	anstoßen feier feiern getränk gläser prost sekt
🥃	Trinkglas	tumbler_glass	bar schnaps whiskey
🫗	Flüssigkeit ausgießen	pouring_liquid	ausleeren getränk gießen glas leer missgeschick tropfende verschütten
🥤	Becher mit Strohhalm	cup_with_straw	brause erfrischung saft selters soda trinken trinkhalm wasser
🧋	Bubble Tea	bubble_tea	blase essen getränk lebensmittel milch perle taiwan tee
🧃	Trinkpäckchen	beverage_box	fruchtsaft getränk obstsaft saft saftpackung
🧉	Mate-Tee	mate	getränk tee
🧊	Eiswürfel	ice_cube	eisberg gefroren kalt kühlen würfel
🥢	Essstäbchen	chopsticks	chinesisches essen hashi japanisches stäbchen
🍽️	Teller mit Messer und Gabel	plate_with_cutlery	geschirr kochen
🍴	Messer und Gabel	fork_and_knife	abendessen besteck essen frühstück geschirr hunger lecker mittagessen restaurant
🥄	Löffel	spoon	besteck
🔪	Küchenmesser	hocho knife	messer schneiden
🫙	Einmachglas	jar	einweckglas essen gewürzglas leer leerer behälter leeres glas marmeladeglas schraubglas
🏺	Amphore	amphora	gefäß kochen krug sternzeichen tierkreis trinken vase wassermann
Reisen & Orte
🌍️	Globus mit Europa und Afrika	earth_africa	erde weltkugel
🌎️	Globus mit Amerika	earth_americas	erde nordamerika südamerika weltkugel
🌏️	Globus mit Asien und Australien	earth_asia	erde weltkugel
🌐	Globus mit Meridianen	globe_with_meridians	breitengrad längengrad
🗺️	Weltkarte	world_map	karte landkarte reisen welt
🗾	Umriss von Japan	japan	karte
🧭	Kompass	compass	himmelsrichtung magnetisch navigation orientierung richtung windrose
🏔️	schneebedeckter Berg	mountain_snow	gebirge kalt schnee
⛰️	Berg	mountain	gebirge
🌋	Vulkan	volcano	ausbruch berg lava vulkanausbruch wetter
🗻	Fuji	mount_fuji	berg vulkan
🏕️	Camping	camping	campen zelt zelten
🏖️	Strand mit Sonnenschirm	beach_umbrella	meer
🏜️	Wüste	desert	heiß
🏝️	einsame Insel	desert_island	einsam meer palme strand verlassen
🏞️	Nationalpark	national_park	berg fluss natur park schutzgebiet
🏟️	Stadion	stadium	arena
🏛️	antikes Gebäude	classical_building	antik klassizistisch
🏗️	Kran	building_construction	bau bauen
🧱	Ziegelstein	bricks	bauen grenze klinker mauer mauerwerk mörtel wand ziegel ziegelsteine zugemauert
🪨	Felsen	rock	felsig hart natur schwer stein steinig
🪵	Holz	wood	baumstamm feuerholz holzig holzscheite lagerfeuer
🛖	Hütte	hut	behausung gebäude haus jurte objekt rundhaus schutz
🏘️	Wohnhäuser	houses	dorf gebäude haus häuser wohnhaus wohnsiedlung
🏚️	verfallenes Haus	derelict_house	gebäude heruntergekommen verfallen verlassen verlassenes
🏠️	Haus	house	gebäude zuhause
🏡	Haus mit Garten	house_with_garden	baum
🏢	Bürogebäude	office	hochhaus
🏣	japanisches Postgebäude	post_office	japan post
🏤	Postgebäude	european_post_office	europa europäisches post
🏥	Krankenhaus	hospital	ambulanz arzt gebäude krank medizin notaufnahme
🏦	Bank	bank	gebäude geld
🏨	Hotel	hotel	gebäude unterkunft übernachten
🏩	Stundenhotel	love_hotel	gebäude hotel liebe unterkunft
🏪	Minimarkt	convenience_store	einkaufen gebäude geschäft lebensmittel
🏫	Schule	school	gebäude schulgebäude
🏬	Kaufhaus	department_store	einkaufen gebäude geschäft shoppen
🏭️	Fabrik	factory	fabrikgebäude gebäude
🏯	japanisches Schloss	japanese_castle	bauwerk gebäude japan japanisch
🏰	Schloss	european_castle	bauwerk burg europa europäisch gebäude märchen märchenschloss
💒	Hochzeit	wedding	herz kirche
🗼	Tokyo Tower	tokyo_tower	fernsehturm tokio
🗽	Freiheitsstatue	statue_of_liberty	amerika freiheit
⛪️	Kirche	church	christ christentum christlich gebäude kreuz religion
🕌	Moschee	mosque	islam moslem muslim religion
🛕	Hindutempel	hindu_temple	gebäude hindu tempel
🕍	Synagoge	synagogue	jude jüdisch religion tempel
⛩️	Shinto-Schrein	shinto_shrine	religion schrein shinto
🕋	Kaaba	kaaba	hajj islam moslem muslim religion
⛲️	Springbrunnen	fountain	brunnen garten park
⛺️	Zelt	tent	camping campingurlaub zeltplatz
🌁	neblig	foggy	nebel wetter
🌃	Sternenhimmel	night_with_stars	city hochhäuser nacht skyline stadt sterne
🏙️	Skyline	cityscape	gebäude großstadt hochhäuser häuser stadt wolkenkratzer
🌄	Sonnenaufgang über Bergen	sunrise_over_mountains	berge
🌅	Sonnenaufgang über dem Meer	sunrise
🌆	Abendstimmung in der Stadt	city_sunset	hochhäuser new york skyline sonnenaufgang sonnenuntergang wolkenkratzer
🌇	Sonnenuntergang in der Stadt	city_sunrise	großstadt hochhäuser morgenrot sonnenaufgang wolkenkratzer
🌉	Brücke vor Nachthimmel	bridge_at_night	golden gate nacht nachts
♨️	heiße Quellen	hotsprings	dampf dampfend heiß quelle
🎠	Karussellpferd	carousel_horse	karussell pferd reiten
🛝	Spielplatzrutsche	playground_slide	rutschbahn rutsche spielen spielplatz vergnügungspark
🎡	Riesenrad	ferris_wheel	freizeitpark rad volksfest
🎢	Achterbahn	roller_coaster	freizeitpark volksfest
💈	Barbershop-Säule	barber	friseur herrenfriseur säule
🎪	Zirkuszelt	circus_tent	unterhaltung zelt zirkus
🚂	Dampflokomotive	steam_locomotive	bahn dampf dampflok fahrzeug lokomotive schiene zug
🚃	Eisenbahnwagen	railway_car	fahrzeug straßenbahn straßenbahnwagen tram wagen waggon wagon zug
🚄	Hochgeschwindigkeitszug mit spitzer Nase	bullettrain_side	ice shinkansen tgv zug
🚅	Hochgeschwindigkeitszug	bullettrain_front	bahn japan shinkansen zug
🚆	Zug	train2	bahn eisenbahn ice
🚇️	U-Bahn	metro	metro
🚈	S-Bahn	light_rail	bahn ice monorail zug
🚉	Bahnhof	station	bahn zug
🚊	Straßenbahn	tram	tram verkehrsmittel
🚝	Einschienenbahn	monorail	bahn magnetschwebebahn monorail
🚞	Bergbahn	mountain_railway	bahn bimmelbahn zug
🚋	Straßenbahnwagen	train	straßenbahn tram tramwagen transport verkehrsmittel waggon
🚌	Bus	bus	fahrzeug schulbus
🚍️	Bus von vorne	oncoming_bus	verkehrsmittel vorderansicht
🚎	Oberleitungsbus	trolleybus	straßenbahn trolleybus
🚐	Kleinbus	minibus	bus fahrzeug
🚑️	Krankenwagen	ambulance	ambulanz notfall
🚒	Feuerwehrauto	fire_engine	brand löschfahrzeug
🚓	Polizeiwagen	police_car	polizei streifenwagen
🚔️	Polizeiwagen von vorne	oncoming_police_car	polizei streifenwagen vorderansicht
🚕	Taxi	taxi	auto fahrzeug
🚖	Taxi von vorne	oncoming_taxi	auto fahren gelb vorderansicht
🚗	Auto	car red_car	fahren fahrzeug rot verkehr
🚘️	Auto von vorne	oncoming_automobile	automobil fahrzeug rot vorderansicht
🚙	Wohnmobil	blue_car	auto blau fahren verreisen
🛻	Pick-up	pickup_truck	auto fahren fahrzeug laster lastwagen lieferwagen lkw transport
🚚	Lieferwagen	truck	lastwagen lkw
🚛	Sattelzug	articulated_lorry	lastwagen lkw umziehen ziehen um
🚜	Traktor	tractor	bauernhof landwirtschaft trecker
🏎️	Rennauto	racing_car	autorennen
🏍️	Motorrad	motorcycle	moped motorrennen
🛵	Motorroller	motor_scooter	motoroller roller vespa
🦽	manueller Rollstuhl	manual_wheelchair	barrierefreiheit behinderung
🦼	elektrischer Rollstuhl	motorized_wheelchair	barrierefreiheit behinderung
🛺	Autorikscha	auto_rickshaw	fahrzeug tuk-tuk
🚲️	Fahrrad	bike	bmx rad radeln radler spinning
🛴	Tretroller	kick_scooter	roller
🛹	Skateboard	skateboard	board brett räder fahren skaten skater
🛼	Rollschuh	roller_skate	rollen rollerskate laufen schuh sport
🚏	Bushaltestelle	busstop	bus haltestelle
🛣️	Autobahn	motorway	schnellstraße
🛤️	Bahngleis	railway_track	bahn gleise schienen
🛢️	Ölfass	oil_drum	fass öl
⛽️	Tanksäule	fuelpump	benzin tanke tanken tankstelle
🛞	Autorad	wheel	autoreifen drehen rad reifen mit felgen rotieren
🚨	Polizeilicht	rotating_light	polizei sirene
🚥	horizontale Verkehrsampel	traffic_light	ampel vertikal
🚦	vertikale Verkehrsampel	vertical_traffic_light	ampel horizontal
🛑	Stoppschild	stop_sign	achteckig schild stopp
🚧	Baustellenabsperrung	construction	baustelle baustellenschild schild
⚓️	Anker	anchor	hafen meer
🛟	Rettungsring	ring_buoy	leben retten lebensretter rettung schwimmring sicherheit
⛵️	Segelboot	boat sailboat	boot
🛶	Kanu	canoe	boot wassersport
🚤	Schnellboot	speedboat	boot luxus see sommer wasser yacht
🛳️	Passagierschiff	passenger_ship	aida rundreise schiff seereise traumschiff
⛴️	Fähre	ferry	schiff
🛥️	Motorboot	motor_boat	boot schiff
🚢	Schiff	ship	dampfer kreuzfahrtschiff traumschiff
✈️	Flugzeug	airplane	flieger
🛩️	kleines Flugzeug	small_airplane	klein privatjet
🛫	Abflug	flight_departure	fliegen flughafen flugzeug start eines flugzeugs
🛬	Landung eines Flugzeugs	flight_arrival	ankunft flieger flughafen flugzeug landen
🪂	Fallschirm	parachute	fallschirmspringen paragliding skydiving sport
💺	Sitzplatz	seat	bus flugzeug sitz zug
🚁	Hubschrauber	helicopter	fliegen helikopter reisen
🚟	Schwebebahn	suspension_railway	hängebahn
🚠	Bergschwebebahn	mountain_cableway	schwebebahn
🚡	Bergseilbahn	aerial_tramway	gondel seilbahn
🛰️	Satellit	artificial_satellite	sputnik weltraum
🚀	Rakete	rocket	all weltraum
🛸	fliegende Untertasse	flying_saucer	alien außerirdisch ufo
🛎️	Rezeptionsklingel	bellhop_bell	klingel
🧳	Gepäck	luggage	ballast hartschalenkoffer koffer reise trolley-tasche
⌛️	Sanduhr	hourglass	prozess vorgang läuft zeit
⏳️	laufende Sanduhr	hourglass_flowing_sand	prozess vorgang läuft
⌚️	Armbanduhr	watch	uhr zeit
⏰️	Wecker	alarm_clock	uhr uhrzeit zeit
⏱️	Stoppuhr	stopwatch	uhr zeit
⏲️	Zeitschaltuhr	timer_clock	timer uhr
🕰️	Kaminuhr	mantelpiece_clock	tick tack uhr
🕛️	Ziffernblatt 12:00 Uhr	clock12	mittag mitternacht 12.00 zwölf
🕧️	12:30 Uhr	clock1230	00 halb eins zeit ziffernblatt 12.30
🕐️	1:00 Uhr	clock1	01 13 punkt eins zeit ziffernblatt 1.00
🕜️	1:30 Uhr	clock130	halb zwei ziffernblatt 1.30
🕑️	2:00 Uhr	clock2	zeit ziffernblatt 2.00
🕝️	2:30 Uhr	clock230	halb drei zeit ziffernblatt 2.30
🕒️	3:00 Uhr	clock3	zeit ziffernblatt 3.00
🕞️	3:30 Uhr	clock330	halb vier ziffernblatt 3.30
🕓️	4:00 Uhr	clock4	zeit ziffernblatt 4.00
🕟️	4:30 Uhr	clock430	04 16 halb fünf zeit ziffernblatt 4.30
🕔️	5:00 Uhr	clock5	05 17 punkt fünf zeit ziffernblatt 5.00
🕠️	5:30 Uhr	clock530	05 17 halb sechs ziffernblatt 5.30
🕕️	6:00 Uhr	clock6	zeit ziffernblatt 6.00
🕡️	6:30 Uhr	clock630	halb sieben ziffernblatt 6.30
🕖️	7:00 Uhr	clock7	ziffernblatt 7.00
🕢️	7:30 Uhr	clock730	halb acht zeit ziffernblatt 7.30
🕗️	8:00 Uhr	clock8	um zeit ziffernblatt 8.00
🕣️	8:30 Uhr	clock830	halb neun ziffernblatt 8.30
🕘️	9:00 Uhr	clock9	zeit ziffernblatt 9.00
🕤️	9:30 Uhr	clock930	halb zehn zeit ziffernblatt 9.30
🕙️	10:00 Uhr	clock10	zeit ziffernblatt 10.00
🕥️	10:30 Uhr	clock1030	halb elf ziffernblatt 10.30
🕚️	11:00 Uhr	clock11	zeit ziffernblatt 11.00
🕦️	11:30 Uhr	clock1130	halb zwölf zeit ziffernblatt 11.30
🌑	Neumond	new_moon	mond
🌒	erstes Mondviertel	waxing_crescent_moon	mond zunehmend
🌓	zunehmender Halbmond	first_quarter_moon	mond zunehmend
🌔	zweites Mondviertel	moon waxing_gibbous_moon	mond zunehmend
🌕️	Vollmond	full_moon	mond
🌖	drittes Mondviertel	waning_gibbous_moon	abnehmend mond
🌗	abnehmender Halbmond	last_quarter_moon	abnehmend
🌘	letztes Mondviertel	waning_crescent_moon	abnehmend mond nacht
🌙	Mondsichel	crescent_moon	mond nacht
🌚	Neumond mit Gesicht	new_moon_with_face	mond mondgesicht
🌛	Mondsichel mit Gesicht links	first_quarter_moon_with_face	mond weltall
🌜️	Mondsichel mit Gesicht rechts	last_quarter_moon_with_face	nacht
🌡️	Thermometer	thermometer	temperatur wetter
☀️	Sonne	sunny	sonnenstrahlen sonnig strahlen wetter
🌝	Vollmond mit Gesicht	full_moon_with_face
🌞	Sonne mit Gesicht	sun_with_face	sonnengesicht sonnenschein
🪐	Ringplanet	ringed_planet	gasplanet himmelskörper planet saturn
⭐️	weißer mittelgroßer Stern	star	astronomie gelber himmel
🌟	funkelnder Stern	star2	funkeln glitzern
🌠	Sternschnuppe	stars	himmel
🌌	Milchstraße	milky_way	galaxie universum
☁️	Wolke	cloud	wetter wolkig
⛅️	Sonne hinter Wolke	partly_sunny	wolkig
⛈️	Wolke mit Blitz und Regen	cloud_with_lightning_and_rain	gewitter wetter wolkig
🌤️	Sonne hinter kleiner Wolke	sun_behind_small_cloud	bewölkt kleine wetter
🌥️	Sonne hinter großer Wolke	sun_behind_large_cloud	bewölkt große wetter
🌦️	Sonne hinter Regenwolke	sun_behind_rain_cloud	wetter
🌧️	Wolke mit Regen	cloud_with_rain	regenwolke wetter
🌨️	Wolke mit Schnee	cloud_with_snow	kalt wetter
🌩️	Wolke mit Blitz	cloud_with_lightning	gewitter wetter
🌪️	Wirbelsturm	tornado	tornado wetter
🌫️	Nebel	fog	neblig wetter
🌬️	Wind	wind_face	wetter windig
🌀	Wirbel	cyclone	spirale wirbelsturm
🌈	Regenbogen	rainbow	wetter
🌂	geschlossener Regenschirm	closed_umbrella	regen
☂️	Regenschirm	open_umbrella	bekleidung regen wetter
☔️	Regenschirm im Regen	umbrella
⛱️	aufgestellter Sonnenschirm	parasol_on_ground	aufgestellt strand
⚡️	Hochspannung	zap	blitz elektrizität gefahr gewitter hochspannungszeichen strom
❄️	Schneeflocke	snowflake	flocke kalt schnee schneien wetter winter
☃️	Schneemann im Schnee	snowman_with_snow
⛄️	Schneemann ohne Schneeflocken	snowman	kalt schnee winter
☄️	Komet	comet	weltall
🔥	Feuer	fire	brennen flamme heiß
💧	Tropfen	droplet	schweiß träne wasser wassertropfen
🌊	Welle	ocean	meer
Aktivitäten
🎃	Halloweenkürbis	jack_o_lantern	halloween herbst kürbis kürbislaterne
🎄	Weihnachtsbaum	christmas_tree	baum tanne weihnachten
🎆	Feuerwerk	fireworks	silvester
🎇	Wunderkerze	sparkler	feiern feuerwerk party
🧨	Feuerwerkskörper	firecracker	dynamit explosion explosiv feuer feuerwerk funken knall knallen knaller kracher silvester sprengen sprengstoff zündstoff
✨️	funkelnde Sterne	sparkles	funkel funkeln
🎈	Luftballon	balloon	ballon feier geburtstag
🎉	Konfettibombe	tada	böller feier juhu knaller konfetti party super yay
🎊	Konfettiball	confetti_ball	feier konfetti party
🎋	Tanabata-Baum	tanabata_tree	baum fest japan sternenfest zettel
🎍	Piniendekoration	bamboo	japan neujahrsfest
🎎	japanische Puppen	dolls	puppenfest japan
🎏	traditionelle japanische Windsäcke	flags	feier karpfen
🎐	japanisches Windspiel	wind_chime	bimmel feier glocke wind
🎑	traditionelles Mondfest	rice_scene	japan mond
🧧	roter Umschlag	red_envelope	geld geschenk glück hong bao hongbao
🎀	pinke Schleife	ribbon	feier geschenk pink rosa
🎁	Geschenk	gift	feier geburtstag schachtel schleife verpackt weihnachten überraschung
🎗️	Gedenkschleife	reminder_ribbon	schleife
🎟️	Eintrittskarten	tickets	billet eintrittskarte ticket
🎫	Ticket	ticket	konzert unterhaltung
🎖️	Militärorden	medal_military	orden
🏆️	Pokal	trophy	bundesliga champion gewinnen preis sieger sport trophäe
🏅	Sportmedaille	medal_sports	gewinn goldmedaille medaille
🥇	Goldmedaille	1st_place_medal	erster gewinn medaille 1. platz
🥈	Silbermedaille	2nd_place_medal	medaille 2. platz zweiter
🥉	Bronzemedaille	3rd_place_medal	dritter medaille 3. platz
⚽️	Fußball	soccer	ball bundesliga messi
⚾️	Baseball	baseball	ball
🥎	Softball	softball	ball baseball handschuh sport unterarm werfen
🏀	Basketball	basketball	ball korb sport
🏐	Volleyball	volleyball	ball sport
🏈	Football	football	american amerika ball sport super bowl
🏉	Rugbyball	rugby_football	ball rugby sport
🎾	Tennisball	tennis	ball sport tennis
🥏	Frisbee	flying_disc	disc disk fliegende untertasse scheibe ultimate
🎳	Bowling	bowling	bowlingkugel kugel spiel
🏏	Kricket	cricket_game	ball cricket schläger
🏑	Feldhockey	field_hockey	hockey schläger
🏒	Eishockey	ice_hockey	eishockey-schläger und puck hockey schläger
🥍	Lacrosse	lacrosse	ball schläger sport stick stock tor
🏓	Tischtennis	ping_pong	ball ping pong schläger spiel sport
🏸	Badminton	badminton	federball schläger
🥊	Boxhandschuh	boxing_glove	boxen handschuh sport
🥋	Kampfsportanzug	martial_arts_uniform	judo kampfkunst kampfsport karate taekwondo
🥅	Tor	goal_net	fußball netz sport
⛳️	Golffahne	golf	golfplatz
⛸️	Schlittschuh	ice_skate	eislauf
🎣	Angel mit Fisch	fishing_pole_and_fish	angeln entspannung
🤿	Tauchmaske	diving_mask	schnorcheln schwimmen sport sporttauchen tauchen
🎽	Laufshirt	running_shirt_with_sash	laufen mit schärpe sport
🎿	Ski	ski	und stöcke
🛷	Schlitten	sled	rodel rodeln schnee
🥌	Curlingstein	curling_stone	spiel sport stein
🎯	Darts	dart	dart pfeil spiel volltreffer zielscheibe
🪀	Jo-Jo	yo_yo	spielzeug yo-yo
🪁	Drachen	kite	fliegen hochfliegen steigen wind
🔫	Wasserpistole	gun	pistole revolver waffe
🎱	Billardkugel	8ball	8-ball billard kugel schwarz spiel
🔮	Kristallkugel	crystal_ball	wahrsager zukunft
🪄	Zauberstab	magic_wand	abrakadabra hexe hexer magie magisch wunder zauberei zauberer zauberin zaubern
🎮️	Gamepad	video_game	gaming unterhaltung videospiel
🕹️	Joystick	joystick	gaming videospiel
🎰	Spielautomat	slot_machine	glücksspiel spiel
🎲	Spielwürfel	game_die	casino spiel unterhaltung würfel würfeln zufall
🧩	Puzzleteil	jigsaw	bestandteile hinweise hobby passen puzzeln puzzle puzzlestück puzzleteile spiel teile zusammenpassen zusammensetzen
🧸	Teddybär	teddy_bear	bär kuscheltier plüschteddy plüschtier spielwaren spielzeug stoffbär stofftier teddy
🪅	Piñata	pinata	feier hau drauf mexikanisch mexiko objekt party pinada pinata süß süßigkeiten
🪩	Discokugel	mirror_ball	disco lichtreflexe party spiegel spiegelkugel tanz tanzen
🪆	Matroschka	nesting_dolls	babuschka matrioschka matrjoschka puppe russland spielzeug
♠️	Pik	spades	karten kartenspiel
♥️	Herz	hearts	kartenspiel
♦️	Karo	diamonds	kartenspiel
♣️	Kreuz	clubs	kartenspiel
♟️	Bauer Schach	chess_pawn
🃏	Jokerkarte	black_joker	joker spielkarte
🀄️	Mahjong-Stein	mahjong	mahjong roter drache spiel
🎴	japanische Blumenkarte	flower_playing_cards	blume hanafuda japan karte
🎭️	Masken	performing_arts	kunst theater unterhaltung
🖼️	gerahmtes Bild	framed_picture	gemälde kunst malen rahmen zeichnen zeichnung
🎨	Mischpalette	art	farben kunst künstler palette
🧵	Faden	thread	nadel nähen nähfaden nähgarn rolle spule zwirn
🪡	Nähnadel	sewing_needle	einfädeln faden nadel und nähen nähte schneidern stiche sticken
🧶	Wollknäuel	yarn	ball garn häkeln spinnen stricken wolle zwirn
🪢	Knoten	knot	achterknoten binden schnur schnürsenkel seemansknoten segelboot segeln seil verknoten zusammendrehen
Gegenstände
👓️	Brille	eyeglasses	accessoire
🕶️	Sonnenbrille	dark_sunglasses	augen brille dunkel
🥽	Schutzbrille	goggles	augenschutz brille schweißen schweißerbrille schwimmen tauchen taucherbrille
🥼	Laborkittel	lab_coat	arzt arztkittel doc doktor experiment kleidung kleidungsstück labormantel weiße jacke weißer mantel wissenschaftler
🦺	Sicherheitsweste	safety_vest	kleidung notfall sicherheit weste
👔	Hemd mit Krawatte	necktie	kleidung kragen schlips
👕	T-Shirt	shirt tshirt	kleidung shirt
👖	Jeans	jeans	hose kleidung
🧣	Schal	scarf	hals kalt kleidung warm anziehen
🧤	Handschuhe	gloves	hand handschuh
🧥	Mantel	coat	brr jacke kalt kleidung warm anziehen
🧦	Socken	socks	strumpf strümpfe
👗	Kleid	dress	kleidung
👘	Kimono	kimono	japanisch kleid kleidung
🥻	Sari	sari	kleid kleidung
🩱	einteiliger Badeanzug	one_piece_swimsuit	kleidung
🩲	Slip	swim_brief	badeanzug einteiler kleidung unterwäsche
🩳	Shorts	shorts	badebekleidung badehose boxershorts kleidung schwimmshorts
👙	Bikini	bikini	badeanzug kleidung
👚	Bluse	womans_clothes	damenmode kleidung oberbekleidung shirt
🪭	Faltfächer	folding_hand_fan	abkühlung flirten fächer heiß kühlen luft zufächeln schüchtern spanisch tanz warm
👛	Geldbörse	purse	accessoire brieftasche münzen portemonnaie
👜	Handtasche	handbag	accessoire einkaufen tasche
👝	Clutch	pouch	accessoire beutel handtasche kulturbeutel tasche waschtasche
🛍️	Einkaufstüten	shopping	einkaufen shoppen shopping tasche tüte
🎒	Schulranzen	school_satchel	ranzen rucksack schule tornister
🩴	Zehensandale	thong_sandal	badelatschen flipflops latschen sandalen schuh strandschuh zehensandalen
👞	Herrenschuh	mans_shoe shoe	gehen herren schuh
👟	Sportschuh	athletic_shoe	laufen rennen schuh sneaker sportlich turnschuh
🥾	Wanderstiefel	hiking_boot	brauner schuh campen camping kleidungsstück outdoor rucksacktour stiefel wandern wanderung
🥿	flacher Schuh	flat_shoe	ballerina ballet-pumps bequem frauenschuh kleidungsstück slipper
👠	Stöckelschuh	high_heel	absatz absatzschuh damen elegant high heel highheels pumps rot schuh vornehm
👡	Damensandale	sandal	damen sandale schuh
🩰	Ballettschuhe	ballet_shoes	ballett kleidung schuhe tanz
👢	Damenstiefel	boot	damen schuh stiefel
🪮	Haarkamm	hair_pick	afro pick haare kamm kämmen
👑	Krone	crown	kopfbedeckung könig königin majestät
👒	Damenhut	womans_hat	mit schleife hut kleidung kopfbedeckung
🎩	Zylinder	tophat	hut kopfbedeckung unterhaltung zauberer zylinderhut
🎓️	Doktorhut	mortar_board	abschlussfeier diplom
🧢	Baseballmütze	billed_cap	baseball baseball-kappe baseball-mütze baseballkappe mütze schirmkappe
🪖	Militärhelm	military_helmet	armee heer helm krieg kämpfer kämpferin militär schutzhelm soldat soldatin
⛑️	Rettungshelm	rescue_worker_helmet	bergen erste hilfe helm mit weißem kreuz retten roter sanitäter
📿	Gebetskette	prayer_beads	beten gebet kette religion rosenkranz
💄	Lippenstift	lipstick	kosmetik make-up makeup rot schminke
💍	Ring	ring	diamantring edelstein schmuck verlobung
💎	Edelstein	gem	diamant
🔇	durchgestrichener Lautsprecher	mute	leise psst stumm stummgeschaltet
🔈️	Lautsprecher mit geringer Lautstärke	speaker	eingeschaltet ton an
🔉	Lautsprecher mit mittlerer Lautstärke	sound	einer schallwelle leise mittellaut ton
🔊	Lautsprecher mit hoher Lautstärke	loud_sound	dezibel laut drei schallwellen musik
📢	Lautsprecher	loudspeaker	megafon schallendes
📣	Megafon	mega	jubel lautsprecher
📯	Posthorn	postal_horn	brief e-mail post
🔔	Glocke	bell	ding dong klingeling ton eingeschaltet
🔕	durchgestrichene Glocke	no_bell	kein ton leise ausgeschaltet
🎼	Notenschlüssel	musical_score	musik noten partitur violinschlüssel
🎵	Musiknote	musical_note	lied melodie musik note
🎶	Musiknoten	notes	musik noten
🎙️	Studiomikrofon	studio_microphone	mikrofon
🎚️	Schieberegler	level_slider	musik
🎛️	Drehregler	control_knobs	bedienknöpfe knöpfe stellknöpfe
🎤	Mikrofon	microphone	karaoke singen unterhaltung
🎧️	Kopfhörer	headphones	musik unterhaltung
📻️	Radio	radio	musik
🎷	Saxofon	saxophone	instrument musik musikinstrument
🎺	Trompete	trumpet	instrument musik musikinstrument
🪗	Akkordeon	accordion	akkordeons concertina harmonika instrument musik musikinstrument quetschkommode quetschkommoden schifferklavier spielen ziehharmonika ziehharmonikas
🎸	Gitarre	guitar	instrument musik musikinstrument
🎹	Klaviatur	musical_keyboard	instrument klavier musik musikinstrument piano tastatur tasten
🎻	Geige	violin	instrument musik musikinstrument violine
🪕	Banjo	banjo	instrument musik saiteninstrument zupfinstrument
🥁	Trommel	drum	drumsticks instrument musik schlägel sticks trommelstöcke
🪘	afrikanische Trommel	long_drum	conga handtrommel instrument musikinstrument rhythmus trommeln
🪇	Maracas	maracas	cha-cha-cha instrument musik musikinstrument musizieren party percussion rassel rasseln tanz tanzen
🪈	Flöte	flute	band blaskapelle holzblasinstrument instrument musik musikinstrument musizieren orchester spielmannszug
📱	Mobiltelefon	iphone	handy iphone smartphone telefonieren
📲	Mobiltelefon mit Pfeil	calling	anruf anrufen handy iphone kommunikation whatsapp
☎️	Telefon	phone telephone	anruf anrufen festnetz
📞	Telefonhörer	telephone_receiver	anrufen hörer kommunikation telefon
📟️	Pager	pager	kommunikation piepser
📠	Faxgerät	fax	fax kommunikation
🔋	Batterie	battery	akku
🪫	schwache Batterie	low_battery	akku fast leer aufladen elektronik ladestand niedriger akkustand schwacher
🔌	Netzstecker	electric_plug	stecker stromstecker
💻️	Laptop	computer	bildschirm computer computermonitor monitor notebook pc
🖥️	Desktopcomputer	desktop_computer	bildschirm computer desktop imac monitor
🖨️	Drucker	printer	computer
⌨️	Tastatur	keyboard	computer keyboard
🖱️	Computermaus	computer_mouse	computer maus
🖲️	Trackball	trackball	computer
💽	Minidisc	minidisc	md minidisk
💾	Diskette	floppy_disk	datenträger
💿️	CD	cd	blu-ray dvd
📀	DVD	dvd	blu-ray cd computer
🧮	Abakus	abacus	abaki abakusse berechnung kalkulation mathe mathematik rechenhilfe rechenrahmen rechenschieber rechnen zählen zählrahmen
🎥	Filmkamera	movie_camera	film kino unterhaltung
🎞️	Filmstreifen	film_strip	film filmband kino
📽️	Filmprojektor	film_projector	kino unterhaltung
🎬️	Filmklappe	clapper	film klappe unterhaltung
📺️	Fernseher	tv	fernsehen film tv
📷️	Fotoapparat	camera	fotos kamera
📸	Fotoapparat mit Blitz	camera_flash
📹️	Videokamera	video_camera	filmen videos
📼	Videokassette	vhs	vhs video
🔍️	Lupe nach links	mag	suche vergrößerungsglas
🔎	Lupe nach rechts	mag_right	suche vergrößerungsglas
🕯️	Kerze	candle	licht
💡	Glühbirne	bulb	hell idee lampe licht
🔦	Taschenlampe	flashlight	lampe licht
🏮	rote Papierlaterne	izakaya_lantern lantern	izakaya japanische laterne japanisches lokal
🪔	Öllampe	diya_lamp	diya lampe öl
📔	Notizbuch mit dekorativem Einband	notebook_with_decorative_cover
📕	geschlossenes Buch	closed_book	geschlossen
📖	offenes Buch	book open_book	bibliothek blättern geöffnet lernen lesen offen seite
📗	grünes Buch	green_book	grün lesen
📘	blaues Buch	blue_book	blau
📙	orangefarbenes Buch	orange_book	orangefarben
📚️	Bücherstapel	books	bücher fantasie lesen roman
📓	Notizbuch	notebook	notizen
📒	Spiralblock	ledger	notizblock
📃	teilweise eingerolltes Blatt	page_with_curl	dokument papier seite
📜	Schriftrolle	scroll	papier
📄	Vorderseite eines Blattes	page_facing_up	dokument papier seite
📰	Zeitung	newspaper	medien nachrichten presse
🗞️	zusammengerollte Zeitung	newspaper_roll	zusammengerollt
📑	Pagemarker	bookmark_tabs	notizen
🔖	Lesezeichen	bookmark	etikett lesen
🏷️	Etikett	label	label marke
🪙	Münze	coin	bezahlen dollar euro geld gold goldesel metall reich schatz silber sparen
💰️	Geldsack	moneybag	geld moneten reich sack
💴	Yen-Banknote	yen	geld geldschein yen
💵	Dollar-Banknote	dollar	dollar geld geldschein währung
💶	Euro-Banknote	euro	euro euroschein geld geldschein
💷	Pfund-Banknote	pound	geld geldschein pfund
💸	Geldschein mit Flügeln	money_with_wings	bank euro geld knete moneten
💳️	Kreditkarte	credit_card	bankkarte ec-karte geldkarte guthaben karte
🧾	Beleg	receipt	abrechnung aufstellung blatt buchhalter buchhaltung quittung rechnung rechnungswesen schriftstück
💹	steigende Kurve mit Yen-Zeichen	chart	diagramm markt steigender trend
✉️	Briefumschlag	envelope	brief e-mail
📧	E-Mail	e-mail email	brief e-mail-symbol post
📨	eingehender Briefumschlag	incoming_envelope	e-mail empfangen umschlag
📩	Umschlag mit Pfeil	envelope_with_arrow	e-mail gesendet
📤️	Postausgang	outbox_tray	ablage e-mail
📥️	Posteingang	inbox_tray	ablage e-mail
📦️	Paket	package	päckchen
📫️	geschlossener Briefkasten mit Post	mailbox	e-mail geschlossen
📪️	geschlossener Briefkasten ohne Post	mailbox_closed	geschlossen keine e-mail
📬️	offener Briefkasten mit Post	mailbox_with_mail	e-mail offen
📭️	offener Briefkasten ohne Post	mailbox_with_no_mail	keine e-mail offen
📮	Briefkasten	postbox	brief post
🗳️	Urne mit Wahlzettel	ballot_box	wahlen
✏️	Bleistift	pencil2	stift
✒️	schwarzer Federhalter	black_nib	füller schwarz stift
🖋️	Füllhalter	fountain_pen	füller füllfedehalter füllfederhalter schreiben stift
🖊️	Kugelschreiber	pen	stift
🖌️	Pinsel	paintbrush	kunst malen
🖍️	Wachsmalstift	crayon	buntstift filzstift
📝	Papier und Bleistift	memo pencil	kurzmitteilung nachricht notiz schreibblock schreiben
💼	Aktentasche	briefcase	tasche
📁	Ordner	file_folder	akten büro dokument geschlossen
📂	geöffneter Ordner	open_file_folder	dokument offen
🗂️	Karteireiter	card_index_dividers	akten büro büroausstattung büromaterial karteibahnen karteikarten
📅	Kalender	date	datum kalenderblatt
📆	Abreißkalender	calendar	datum kalender termin
🗒️	Notizblock	spiral_notepad	block notiz papier
🗓️	Spiralkalender	spiral_calendar	kalender
📇	Rotationskartei	card_index	visitenkarten
📈	Aufwärtstrend	chart_with_upwards_trend	diagramm kurve steigend
📉	Abwärtstrend	chart_with_downwards_trend	diagramm fallend kurve
📊	Balkendiagramm	bar_chart	balken diagramm
📋️	Klemmbrett	clipboard	clipboard clpboard zwischenablage
📌	Reißzwecke	pushpin	anpinnen
📍	Stecknadel	round_pushpin	anpinnen reißzwecke rund runde
📎	Büroklammer	paperclip
🖇️	verhakte Büroklammern	paperclips	büroklammer verhakt
📏	Lineal	straight_ruler
📐	dreieckiges Lineal	triangular_ruler	geodreieck
✂️	Schere	scissors	schneiden schnipp
🗃️	Karteikasten	card_file_box	büroausstattung büromaterial
🗄️	Aktenschrank	file_cabinet	ablage archiv schublade
🗑️	Papierkorb	wastebasket	abfalleimer
🔒️	geschlossenes Schloss	lock	datenschutz geschlossen sicherheit
🔓️	offenes Schloss	unlock	nicht gesichert offen
🔏	Schloss mit Füller	lock_with_ink_pen	datenschutz privat sicherheit
🔐	Schloss mit Schlüssel	closed_lock_with_key	datenschutz privat sicherheit
🔑	Schlüssel	key	passwort schließen
🗝️	alter Schlüssel	old_key	alt schloss
🔨	Hammer	hammer	werkzeug
🪓	Axt	axe	beil hacken holz spalten werkzeug
⛏️	Pickel	pick	werkzeug
⚒️	Hammer und Pickel	hammer_and_pick	arbeiter werkzeug
🛠️	Hammer und Schraubenschlüssel	hammer_and_wrench	werkzeug
🗡️	Dolch	dagger	schwert waffe
⚔️	gekreuzte Schwerter	crossed_swords	gekreuzt waffe
💣️	Bombe	bomb	comic dynamit explodieren
🪃	Bumerang	boomerang	aborigines australien boomerang schleuder waffe werfen
🏹	Pfeil und Bogen	bow_and_arrow
🛡️	Schutzschild	shield	schild
🪚	Handsäge	carpentry_saw	holz säge sägen tischler trimmen werkzeug
🔧	Schraubenschlüssel	wrench	werkzeug
🪛	Schraubenzieher	screwdriver	schraube schrauben schraubendreher werkzeug
🔩	Mutter und Schraube	nut_and_bolt
⚙️	Zahnrad	gear	werkzeug
🗜️	Schraubzwinge	clamp	werkzeug
⚖️	Waage	balance_scale	gerechtigkeit gewicht werkzeug wiegen
🦯	Blindenstock	probing_cane	barrierefreiheit behinderung blind gehstock
🔗	Linksymbol	link	kettenglieder verknüpfen verknüpfung verknüpfungssymbol zwei ringe
⛓️	Ketten	chains	eisen kette
🪝	Haken	hook	angelhaken aufhaken aufhängen einhaken hängen metallhaken
🧰	Werkzeugkasten	toolbox	box handkasten kasten kiste mechaniker rote werkzeug werkzeugkiste werkzeugkoffer
🧲	Magnet	magnet	anziehung anziehungskraft hufeisen magnetisch pole positiv negativ u-form
🪜	Leiter	ladder	hochsteigen holzleiter klettern sprosse stufe
⚗️	Destillierapparat	alembic	werkzeug
🧪	Reagenzglas	test_tube	chemie chemikalie chemiker experiment labor substanz versuche wissenschaft
🧫	Petrischale	petri_dish	bakterien bakterienkultur biologe biologie biologin kultur labor pipette probe
🧬	DNA	dna	biologe biologie biologin dns evolution gen genetik genmanipulation leben
🔬	Mikroskop	microscope	labor untersuchen wissenschaft
🔭	Teleskop	telescope	himmel
📡	Satellitenschüssel	satellite	antenne sat-schüssel satschüssel schüssel
💉	Spritze	syringe	arzt impfen impfung injektion kanüle nadel
🩸	Blutstropfen	drop_of_blood	blutspende flüssigkeit medizin menstruation
💊	Kapsel	pill	arznei arzt medizin pille tabletten
🩹	Heftpflaster	adhesive_bandage	pflaster verletzt wunde
🩼	Krücke	crutch	behinderung beinverletzung fußverletzung gehhilfe gehstütze hilfe schmerzen stock verletzt verletzung
🩺	Stethoskop	stethoscope	abhören arzt doktor herz herzschlag medizin untersuchung
🩻	Röntgenbild	x_ray	durchleuchten knochen medizin radiologie rippen röntgen röntgenstrahlen skelett
🚪	Tür	door	eingang geschlossen
🛗	Fahrstuhl	elevator	aufzug haus lift symbol transport
🪞	Spiegel	mirror	holzspiegel reflexion spiegelbild wandspiegel
🪟	Fenster	window	aussicht durchsichtig fensterrahmen frische luft glas haus lüften rahmen öffnung
🛏️	Bett	bed	hotel schlafen übernachtung
🛋️	Sofa und Lampe	couch_and_lamp	couch
🪑	Stuhl	chair	holzstuhl möbel sitzen
🚽	Toilette	toilet	klo wc
🪠	Saugglocke	plunger	abfluss gummiglocke klempner klo pömpel pümpel sanitär saugglocken toilette verstopft wc werkzeug
🚿	Dusche	shower	duschkopf
🛁	Badewanne	bathtub	bad badezimmer dusche
🪤	Mausefalle	mouse_trap	anlocken falle käse maus mäusefalle
🪒	Rasierer	razor	klinge rasieren rasiermesser scharf
🧴	Creme	lotion_bottle	feuchtigkeitscreme feuchtigkeitsmilch haarwaschmittel körpercreme lotion nachtcreme shampoo sonnencreme
🧷	Sicherheitsnadel	safety_pin	punk windel
🧹	Besen	broom	fegen hexe hexenbesen kehren reinigen sauber machen säubern
🧺	Korb	basket	bauernhof landwirtschaft picknick tragekorb wäsche wäschekorb
🧻	Küchenrolle	roll_of_paper	hygiene klopapier papierrolle papiertücher toilette toilettenpapier wc wc-papier
🪣	Eimer	bucket	behälter bottich kübel wassereimer
🧼	Seife	soap	baden putzen reinigen riegel sauber machen schaum schäumen seifenschale seifenstück säubern
🫧	Blasen	bubbles	perlen reinigen schaum schweben seife seifenblasen unter wasser wasserblasen
🪥	Zahnbürste	toothbrush	badezimmer bürste körperpflege mundhygiene putzen sauber zahnhygiene zähne
🧽	Schwamm	sponge	absorbieren aufsaugen löchrig porös putzen putzmittel reinigen sauber machen schaum schäumen
🧯	Feuerlöscher	fire_extinguisher	feuer löschen
🛒	Einkaufswagen	shopping_cart	einkaufen
🚬	Zigarette	smoking	kippe rauchen rauchersymbol
⚰️	Sarg	coffin	beerdigung tod tot vampir
🪦	Grabstein	headstone	friedhof grab rip tot
⚱️	Urne	funeral_urn	beerdigung tod tot
🧿	Nazar-Amulett	nazar_amulet	amulett blau böser blick glasperle glücksbringer kügelchen nazar perle talisman
🪬	Hamsa	hamsa	amulett auge in offener hand fatima glückssymbol jüdisch maria muslimisch schutz
🗿	Statue	moyai	gesicht maske osterinsel
🪧	Protestschild	placard	ankündigung bekanntmachung demonstration hinweis mahnwache plakat protest schild
🪪	Ausweis	identification_card	dokument führerschein karte pass personalausweis plakette reisepass
Symbole
🏧	Symbol „Geldautomat“	atm	atm geldautomat
🚮	Symbol „Papierkorb“	put_litter_in_its_place	abfall müll mülleimer sauberkeit wegschmeißen wegwerfen
🚰	Trinkwasser	potable_water	wasser wasserhahn
♿️	Symbol „Rollstuhl“	wheelchair	barrierefrei behindertengerecht rollstuhl
🚹️	Herren	mens	herrentoilette wc
🚺️	Damen	womens	damentoilette wc
🚻	Toiletten	restroom	toilette wc
🚼️	Symbol „Baby“	baby_symbol	baby wickelraum
🚾	WC	wc	toilette
🛂	Passkontrolle	passport_control	pass
🛃	Zollkontrolle	customs	zoll
🛄	Gepäckausgabe	baggage_claim	gepäck
🛅	Gepäckaufbewahrung	left_luggage	gepäck schließfach
⚠️	Warnung	warning	achtung dreieck vorsicht warnschild
🚸	Kinder überqueren die Straße	children_crossing	kinder-queren-die-straße-schild straßenschild vorsicht
⛔️	Zutritt verboten	no_entry	einbahnstrasse kein keine durchfahrt zutritt-verboten-schild
🚫	Verboten	no_entry_sign	kein zutritt kein-zutritt-zeichen verbotszeichen
🚳	Fahrräder verboten	no_bicycles	fahhrad fahrrad-verboten-schild radfahren
🚭️	Rauchverbot	no_smoking	rauchen verboten zigarette
🚯	Abfall verboten	do_not_litter	müll müll-verboten-zeichen
🚱	Kein Trinkwasser	non-potable_water	verboten verschmutzt wasser
🚷	Fußgänger verboten	no_pedestrians	fußgänger-verboten-schild
📵	Mobiltelefone verboten	no_mobile_phones	handy mobiltelefon verbot
🔞	Minderjährige verboten	underage	erwachsene mindestalter nicht jugendfrei zeichen mit durchgestrichener 18
☢️	Radioaktiv	radioactive
☣️	Biogefährdung	biohazard	zeichen
⬆️	Pfeil nach oben	arrow_up	aufwärts aufwärtspfeil norden
↗️	Pfeil nach rechts oben	arrow_upper_right	nordosten
➡️	Pfeil nach rechts	arrow_right	osten rechtspfeil
↘️	Pfeil nach rechts unten	arrow_lower_right	südosten
⬇️	Pfeil nach unten	arrow_down	abwärts abwärtspfeil süden
↙️	Pfeil nach links unten	arrow_lower_left
⬅️	Pfeil nach links	arrow_left	linkspfeil westen
↖️	Pfeil nach links oben	arrow_upper_left	nordwesten
↕️	Pfeil nach oben und unten	arrow_up_down	entgegengesetzt
↔️	Pfeil nach links und rechts	left_right_arrow	entgegengesetzt
↩️	geschwungener Pfeil nach links	leftwards_arrow_with_hook	geschwungen
↪️	geschwungener Pfeil nach rechts	arrow_right_hook	geschwungen umdrehen
⤴️	geschwungener Pfeil nach oben	arrow_heading_up	geschwungen
⤵️	geschwungener Pfeil nach unten	arrow_heading_down	geschwungen
🔃	kreisförmige Pfeile im Uhrzeigersinn	arrows_clockwise
🔄	Pfeile gegen den Uhrzeigersinn	arrows_counterclockwise	kreisförmige
🔙	BACK-Pfeil	back	links pfeil zurück
🔚	END-Pfeil	end	ende-zeichen links pfeil
🔛	ON!-Pfeil	on	anschalten ein-zeichen einschaltem pfeil rechts und links
🔜	SOON-Pfeil	soon	bald-zeichen pfeil rechts
🔝	TOP-Pfeil	top	pfeil nach oben top-zeichen
🛐	religiöse Stätte	place_of_worship	kultstätte religion
⚛️	Atomzeichen	atom_symbol	atheist atom
🕉️	om	om	hinduismus religion
✡️	Davidstern	star_of_david	jüdisch religion
☸️	Dharma-Rad	wheel_of_dharma	buddhismus dharma
☯️	Yin und Yang	yin_yang	daoismus religion
✝️	lateinisches Kreuz	latin_cross	christentum lateinisch religion römisch
☦️	orthodoxes Kreuz	orthodox_cross	christentum orthodox religion
☪️	Hilal und Stern	star_and_crescent	islam muslim religion
☮️	Friedenszeichen	peace_symbol	friedensbewegung friedenssymbol
🕎	Menora	menorah	leuchter religion
🔯	Hexagramm mit Punkt	six_pointed_star	wahrsager
🪯	Khanda	khanda	deg tegh fateh glaube khalsa khanda-emblem religion schwert sikh sikhismus
♈️	Widder (Sternzeichen)	aries	sternzeichen
♉️	Stier (Sternzeichen)	taurus	horoskop sternzeichen
♊️	Zwillinge (Sternzeichen)	gemini	horoskop sternzeichen zwilling
♋️	Krebs (Sternzeichen)	cancer	sternzeichen
♌️	Löwe (Sternzeichen)	leo	horoskop sternzeichen
♍️	Jungfrau (Sternzeichen)	virgo	horoskop sternzeichen
♎️	Waage (Sternzeichen)	libra	horoskop sternzeichen
♏️	Skorpion (Sternzeichen)	scorpius	horoskop sternzeichen
♐️	Schütze (Sternzeichen)	sagittarius	sternzeichen
♑️	Steinbock (Sternzeichen)	capricorn	sternzeichen
♒️	Wassermann (Sternzeichen)	aquarius	sternzeichen
♓️	Fische (Sternzeichen)	pisces	horoskop sternzeichen
⛎️	Schlangenträger	ophiuchus	schlagenträger sternbild
🔀	Zufallsmodus	twisted_rightwards_arrows	gekreuzt pfeile richtung verschlungene nach rechts
🔁	Wiederholen	repeat	im uhrzeigersinn keycap pfeile tastenkappe
🔂	Titel wiederholen	repeat_one	dasselbe einmal im uhrzeigersinn noch pfeile
▶️	Wiedergabe	arrow_forward	abspielen dreieck pfeil rechts
⏩️	Doppelpfeile nach rechts	fast_forward	doppelpfeil vorwärts weiter überspringen
⏭️	Nächster Titel	next_track_button	doppelpfeil dreieck vorwärts weiter
⏯️	Wiedergabe oder Pause	play_or_pause_button	dreieck pfeil rechts
◀️	Pfeil zurück	arrow_backward	dreieck links
⏪️	Zurückspulen	rewind	doppelpfeil doppelpfeile nach links dreieck pfeil vorheriger titel zurück
⏮️	Vorheriger Titel	previous_track_button	doppelpfeil dreieck pfeil zurück
🔼	Aufwärts-Schaltfläche	arrow_up_small	aufwärts nach oben pfeil schaltfläche
⏫️	Doppelpfeile nach oben	arrow_double_up	aufwärts doppelpfeil doppelt pfeil
🔽	Abwärts-Schaltfläche	arrow_down_small	abwärts nach unten pfeil schaltfläche
⏬️	Doppelpfeile nach unten	arrow_double_down	doppelpfeil doppelt abwärts pfeil
⏸️	Pause	pause_button	keycap streifen tastenkappe vertikal
⏹️	Stopp	stop_button	aufnahme stoppen keycap quadrat tastenkappe
⏺️	Aufnehmen	record_button	aufnahme keycap kreis tastenkappe
⏏️	Auswerfen	eject_button	auswurf auswurftaste medien
🎦	Kinosymbol	cinema	film filmkamera in blauem quadrat kino unterhaltung
🔅	Taste Dimmen	low_brightness	gedimmt helligkeit schwache
🔆	Heller-Taste	high_brightness	heller helligkeit starke
📶	balkenförmige Signalstärkenanzeige	signal_strength	empfang mobilfunksignal mobiltelefon signalstärke
🛜	WLAN	wireless	computer drahtlos hotspot internet kabellos netzwerk router verbindung wi-fi
📳	Vibrationsmodus	vibration_mode	handy kommunikation mobiltelefon symbol für vibrationsalarm vibration vibrieren
📴	Mobiltelefon aus	mobile_phone_off	ausschalten handy
♀️	Frauensymbol	female_sign	frau weiblich zeichen
♂️	Männersymbol	male_sign	mann symbol zeichen
⚧️	Transgender-Symbol	transgender_symbol	symbol für transgender
✖️	mal	heavy_multiplication_x	abbrechen multiplikation multiplikationszeichen multiplizieren
➕️	plus	heavy_plus_sign	addieren mathe pluszeichen
➖️	minus	heavy_minus_sign	mathe minuszeichen
➗️	geteilt durch	heavy_division_sign	division divisionszeichen geteiltzeichen mathe
🟰	Gleichheitszeichen extrafett	heavy_equals_sign	gleich gleichheit ist mathematik vergleichszeichen
♾️	Unendlichkeit	infinity	ewig grenzenlos unendlich
‼️	doppeltes Ausrufezeichen	bangbang	doppelt muss rot satzzeichen
⁉️	Ausrufe- und Fragezeichen	interrobang	ausrufezeichen rot satzzeichen
❓️	rotes Fragezeichen	question	frage rot satzzeichen warum wieso
❔️	weißes Fragezeichen	grey_question	frage satzzeichen warum weiß
❕️	weißes Ausrufezeichen	grey_exclamation	muss satzzeichen weiß
❗️	rotes Ausrufezeichen	exclamation heavy_exclamation_mark	rot satzzeichen
〰️	Wellenlinie	wavy_dash	gewellt linie
💱	Geldwechsel	currency_exchange	geld wechsel währung
💲	Dollarzeichen extrafett	heavy_dollar_sign	bezahlen dollar dollar-zeichen geld knete moneten teuer usd währung
⚕️	Äskulapstab	medical_symbol	apotheke arznei asklepiosstab medizin
♻️	Recycling-Symbol	recycle	grüne punkt grüner recycling
⚜️	Lilie	fleur_de_lis	fleur-de-lis
🔱	Dreizack	trident	anker poseidon triton
📛	Namensschild	name_badge	schild
🔰	japanisches Anfänger-Zeichen	beginner	anfänger symbol
⭕️	hohler roter Kreis	o	großer rot
✅️	weißes Häkchen	white_check_mark	abgehakt erledigt
☑️	abgehaktes Kästchen	ballot_box_with_check	abstimmungsfeld mit häkchen ankreuz feld wahlurne
✔️	kräftiges Häkchen	heavy_check_mark	abhaken erledigt fertig haken
❌️	Kreuzzeichen	x	abbrechen durchgestrichen mal multiplikation multiplizieren rotes kreuz
❎️	angekreuztes Kästchen	negative_squared_cross_mark	feld kreuz kreuzsymbol im quadrat
➰️	Schleife	curly_loop
➿️	Doppelschleife	loop	blau rechteck schleife
〽️	Teilalternationszeichen	part_alternation_mark	japanisch zeichensetzung
✳️	achtzackiger Stern	eight_spoked_asterisk	achtzackig grün quadrat
✴️	achtstrahliger Stern	eight_pointed_black_star
❇️	Funkeln	sparkle	grün quadrat
©️	Copyright	copyright
®️	Registered-Trademark	registered	markenzeichen
™️	Markenzeichen	tm	tm trademark
#️⃣	Taste: #	hash
*️⃣	Taste: *	asterisk
0️⃣	Taste: 0	zero	null
1️⃣	Taste: 1	one	eins
2️⃣	Taste: 2	two	zwei
3️⃣	Taste: 3	three	drei
4️⃣	Taste: 4	four	vier
5️⃣	Taste: 5	five	fünf
6️⃣	Taste: 6	six	sechs
7️⃣	Taste: 7	seven	sieben
8️⃣	Taste: 8	eight	acht
9️⃣	Taste: 9	nine	neun
🔟	Taste: 10	keycap_ten
🔠	Eingabesymbol lateinische Großbuchstaben	capital_abcd	abcd buchstaben eingabe großschreiben lateinisch
🔡	Eingabesymbol lateinische Kleinbuchstaben	abcd
🔢	Eingabesymbol Zahlen	1234	1234 eingabe symbol ziffern
🔣	Eingabesymbol Sonderzeichen	symbols	eingabe keycap symbol tastenkappe
🔤	Eingabesymbol lateinische Buchstaben	abc	abc alphabet eingabe lateinisch symbol
🅰️	Großbuchstabe A in rotem Quadrat	a	blut blutgruppe negativ positiv
🆎	Großbuchstaben AB in rotem Quadrat	ab	blut blutgruppe negativ positiv
🅱️	Großbuchstabe B in rotem Quadrat	b	blut blutgruppe negativ positiv
🆑	Großbuchstaben CL in rotem Quadrat	cl
🆒	Wort „Cool“ in blauem Quadrat	cool	cool
🆓	Wort „Free“ in blauem Quadrat	free	free
ℹ️	Buchstabe „i“ in blauem Quadrat	information_source	information
🆔	Großbuchstaben ID in lila Quadrat	id
Ⓜ️	Buchstabe „M“ in Kreis	m	eingekreist großbuchstabe
🆕	Wort „New“ in blauem Quadrat	new	neu new
🆖	Großbuchstaben NG in blauem Quadrat	ng
🅾️	Großbuchstabe O in rotem Quadrat	o2	blut blutgruppe negativ positiv
🆗	Großbuchstaben OK in blauem Quadrat	ok	keycap okay taste tastenkappe
🅿️	Großbuchstabe P in blauem Quadrat	parking	parken parkplatz taste
🆘	SOS-Zeichen	sos	hilfe sos
🆙	Schriftzug „UP!“ im blauen Quadrat	up	keycap taste tastenkappe up up!
🆚	Schriftzug VS in orangem Quadrat	vs	gegen taste versus
🈁	Schriftzeichen „koko“	koko	japanisches
🈂️	Schriftzeichen „sa“	sa	japanisches
🈷️	Schriftzeichen für „Monatsbetrag“	u6708	japanisch monatlich monatsbetrag mond taste
🈶	Schriftzeichen für „nicht gratis“	u6709	berechnen existieren japanisch nicht gratis taste
🈯️	Schriftzeichen für „reserviert“	u6307	finger japanisches reserviert „finger“
🉐	Schriftzeichen für „Schnäppchen“	ideograph_advantage	japanisches schnäppchen „vorteil“ vorteil
🈹	Schriftzeichen für „Rabatt“	u5272	japanisches rabatt „teilen“ teilen
🈚️	Schriftzeichen für „gratis“	u7121	gratis japanisches „verhandlung“ verhandlung
🈲	Schriftzeichen für „verbieten“	u7981	japanisches kanji verbieten
🉑	Schriftzeichen für „akzeptieren“	accept	akzeptieren japanisch
🈸	Schriftzeichen für „anwenden“	u7533	anwenden chinesisches japanisches
🈴	Schriftzeichen für „Note zum Bestehen“	u5408	bestanden bestehen chinesisches japanisches „zusammen“ zusammen
🈳	Schriftzeichen für „Zimmer frei“	u7a7a	chinesisches japanisches leer „leer“ zimmer frei
㊗️	Schriftzeichen für „Gratulation“	congratulations	chinesisches gratulation japanisches
㊙️	Schriftzeichen für „Geheimnis“	secret	chinesisches geheimnis japanisches
🈺	Schriftzeichen für „Geöffnet“	u55b6	betrieb chinesisches geöffnet japanisches „betrieb“
🈵	Schriftzeichen für „Kein Zimmer frei“	u6e80	belegt besetzt chinesisches fülle japanisches kanji kein frei „fülle“
🔴	roter Punkt	red_circle	ball rot
🟠	oranger Punkt	orange_circle	form kreis orange scheibe
🟡	gelber Punkt	yellow_circle	form gelb gelbe scheibe kreis
🟢	grüner Punkt	green_circle	form grün grüne scheibe kreis
🔵	blauer Punkt	large_blue_circle	ball blau großer kreis
🟣	lila Punkt	purple_circle	form kreis scheibe violett
🟤	brauner Punkt	brown_circle	braun braune scheibe kreis form
⚫️	schwarzer Punkt	black_circle	ball großer kreis rund schwarz
⚪️	weißer Punkt	white_circle	ball großer kreis weiß
🟥	rotes Quadrat	red_square	form rot viereck
🟧	oranges Quadrat	orange_square	form orange viereck
🟨	gelbes Quadrat	yellow_square	form gelb viereck
🟩	grünes Quadrat	green_square	form grün viereck
🟦	blaues Quadrat	blue_square	blau viereck form
🟪	lila Quadrat	purple_square	form viereck violett
🟫	braunes Quadrat	brown_square	braun viereck form
⬛️	großes schwarzes Quadrat	black_large_square	schwarz
⬜️	großes weißes Quadrat	white_large_square	weiß
◼️	mittelgroßes schwarzes Quadrat	black_medium_square	schwarz
◻️	mittelgroßes weißes Quadrat	white_medium_square	weiß
◾️	mittelkleines schwarzes Quadrat	black_medium_small_square	schwarz
◽️	mittelkleines weißes Quadrat	white_medium_small_square	geometrisch weiß
▪️	kleines schwarzes Quadrat	black_small_square	punkt schwarz
▫️	kleines weißes Quadrat	white_small_square	weiß
🔶	große orangefarbene Raute	large_orange_diamond	orangefarben
🔷	große blaue Raute	large_blue_diamond	blau
🔸	kleine orangefarbene Raute	small_orange_diamond	orangefarben
🔹	kleine blaue Raute	small_blue_diamond	blau
🔺	rotes Dreieck mit der Spitze nach oben	small_red_triangle	aufwärts rot
🔻	rotes Dreieck mit der Spitze nach unten	small_red_triangle_down	abwärts rot
💠	Rautenform mit Punkt	diamond_shape_with_a_dot_inside	diamant
🔘	Optionsfeld	radio_button	schaltfläche
🔳	weiße quadratische Schaltfläche	white_square_button	quadrat quadratisch weiß
🔲	schwarze quadratische Schaltfläche	black_square_button	quadratisch schwarz
Flaggen
🏁	Zielflagge	checkered_flag
🚩	Wimpel	triangular_flag_on_post
🎌	überkreuzte Flaggen	crossed_flags
🏴	schwarze Flagge	black_flag
🏳️	weiße Flagge	white_flag
🏳️‍🌈	Regenbogenflagge	rainbow_flag
🏳️‍⚧️	Transgender-Flagge	transgender_flag
🏴‍☠️	Piratenflagge	pirate_flag
🇦🇨	Flagge: Ascension	ascension_island
🇦🇩	Flagge: Andorra	andorra
🇦🇪	Flagge: Vereinigte Arabische Emirate	united_arab_emirates
🇦🇫	Flagge: Afghanistan	afghanistan
🇦🇬	Flagge: Antigua und Barbuda	antigua_barbuda
🇦🇮	Flagge: Anguilla	anguilla
🇦🇱	Flagge: Albanien	albania
🇦🇲	Flagge: Armenien	armenia
🇦🇴	Flagge: Angola	angola
🇦🇶	Flagge: Antarktis	antarctica
🇦🇷	Flagge: Argentinien	argentina
🇦🇸	Flagge: Amerikanisch-Samoa	american_samoa
🇦🇹	Flagge: Österreich	austria
🇦🇺	Flagge: Australien	australia
🇦🇼	Flagge: Aruba	aruba
🇦🇽	Flagge: Ålandinseln	aland_islands
🇦🇿	Flagge: Aserbaidschan	azerbaijan
🇧🇦	Flagge: Bosnien und Herzegowina	bosnia_herzegovina
🇧🇧	Flagge: Barbados	barbados
🇧🇩	Flagge: Bangladesch	bangladesh
🇧🇪	Flagge: Belgien	belgium
🇧🇫	Flagge: Burkina Faso	burkina_faso
🇧🇬	Flagge: Bulgarien	bulgaria
🇧🇭	Flagge: Bahrain	bahrain
🇧🇮	Flagge: Burundi	burundi
🇧🇯	Flagge: Benin	benin
🇧🇱	Flagge: St. Barthélemy	st_barthelemy
🇧🇲	Flagge: Bermuda	bermuda
🇧🇳	Flagge: Brunei Darussalam	brunei
🇧🇴	Flagge: Bolivien	bolivia
🇧🇶	Flagge: Karibische Niederlande	caribbean_netherlands
🇧🇷	Flagge: Brasilien	brazil
🇧🇸	Flagge: Bahamas	bahamas
🇧🇹	Flagge: Bhutan	bhutan
🇧🇻	Flagge: Bouvetinsel	bouvet_island
🇧🇼	Flagge: Botsuana	botswana
🇧🇾	Flagge: Belarus	belarus
🇧🇿	Flagge: Belize	belize
🇨🇦	Flagge: Kanada	canada
🇨🇨	Flagge: Kokosinseln	cocos_islands
🇨🇩	Flagge: Kongo-Kinshasa	congo_kinshasa
🇨🇫	Flagge: Zentralafrikanische Republik	central_african_republic
🇨🇬	Flagge: Kongo-Brazzaville	congo_brazzaville
🇨🇭	Flagge: Schweiz	switzerland
🇨🇮	Flagge: Côte d’Ivoire	cote_divoire
🇨🇰	Flagge: Cookinseln	cook_islands
🇨🇱	Flagge: Chile	chile
🇨🇲	Flagge: Kamerun	cameroon
🇨🇳	Flagge: China	cn
🇨🇴	Flagge: Kolumbien	colombia
🇨🇵	Flagge: Clipperton-Insel	clipperton_island
🇨🇷	Flagge: Costa Rica	costa_rica
🇨🇺	Flagge: Kuba	cuba
🇨🇻	Flagge: Cabo Verde	cape_verde
🇨🇼	Flagge: Curaçao	curacao
🇨🇽	Flagge: Weihnachtsinsel	christmas_island
🇨🇾	Flagge: Zypern	cyprus
🇨🇿	Flagge: Tschechien	czech_republic
🇩🇪	Flagge: Deutschland	de
🇩🇬	Flagge: Diego Garcia	diego_garcia
🇩🇯	Flagge: Dschibuti	djibouti
🇩🇰	Flagge: Dänemark	denmark
🇩🇲	Flagge: Dominica	dominica
🇩🇴	Flagge: Dominikanische Republik	dominican_republic
🇩🇿	Flagge: Algerien	algeria
🇪🇦	Flagge: Ceuta und Melilla	ceuta_melilla
🇪🇨	Flagge: Ecuador	ecuador
🇪🇪	Flagge: Estland	estonia
🇪🇬	Flagge: Ägypten	egypt
🇪🇭	Flagge: Westsahara	western_sahara
🇪🇷	Flagge: Eritrea	eritrea
🇪🇸	Flagge: Spanien	es
🇪🇹	Flagge: Äthiopien	ethiopia
🇪🇺	Flagge: Europäische Union	eu european_union
🇫🇮	Flagge: Finnland	finland
🇫🇯	Flagge: Fidschi	fiji
🇫🇰	Flagge: Falklandinseln	falkland_islands
🇫🇲	Flagge: Mikronesien	micronesia
🇫🇴	Flagge: Färöer	faroe_islands
🇫🇷	Flagge: Frankreich	fr
🇬🇦	Flagge: Gabun	gabon
🇬🇧	Flagge: Vereinigtes Königreich	gb uk
🇬🇩	Flagge: Grenada	grenada
🇬🇪	Flagge: Georgien	georgia
🇬🇫	Flagge: Französisch-Guayana	french_guiana
🇬🇬	Flagge: Guernsey	guernsey
🇬🇭	Flagge: Ghana	ghana
🇬🇮	Flagge: Gibraltar	gibraltar
🇬🇱	Flagge: Grönland	greenland
🇬🇲	Flagge: Gambia	gambia
🇬🇳	Flagge: Guinea	guinea
🇬🇵	Flagge: Guadeloupe	guadeloupe
🇬🇶	Flagge: Äquatorialguinea	equatorial_guinea
🇬🇷	Flagge: Griechenland	greece
🇬🇸	Flagge: Südgeorgien und die Südlichen Sandwichinseln	south_georgia_south_sandwich_islands
🇬🇹	Flagge: Guatemala	guatemala
🇬🇺	Flagge: Guam	guam
🇬🇼	Flagge: Guinea-Bissau	guinea_bissau
🇬🇾	Flagge: Guyana	guyana
🇭🇰	Flagge: Sonderverwaltungsregion Hongkong	hong_kong
🇭🇲	Flagge: Heard und McDonaldinseln	heard_mcdonald_islands
🇭🇳	Flagge: Honduras	honduras
🇭🇷	Flagge: Kroatien	croatia
🇭🇹	Flagge: Haiti	haiti
🇭🇺	Flagge: Ungarn	hungary
🇮🇨	Flagge: Kanarische Inseln	canary_islands
🇮🇩	Flagge: Indonesien	indonesia
🇮🇪	Flagge: Irland	ireland
🇮🇱	Flagge: Israel	israel
🇮🇲	Flagge: Isle of Man	isle_of_man
🇮🇳	Flagge: Indien	india
🇮🇴	Flagge: Britisches Territorium im Indischen Ozean	british_indian_ocean_territory
🇮🇶	Flagge: Irak	iraq
🇮🇷	Flagge: Iran	iran
🇮🇸	Flagge: Island	iceland
🇮🇹	Flagge: Italien	it
🇯🇪	Flagge: Jersey	jersey
🇯🇲	Flagge: Jamaika	jamaica
🇯🇴	Flagge: Jordanien	jordan
🇯🇵	Flagge: Japan	jp
🇰🇪	Flagge: Kenia	kenya
🇰🇬	Flagge: Kirgisistan	kyrgyzstan
🇰🇭	Flagge: Kambodscha	cambodia
🇰🇮	Flagge: Kiribati	kiribati
🇰🇲	Flagge: Komoren	comoros
🇰🇳	Flagge: St. Kitts und Nevis	st_kitts_nevis
🇰🇵	Flagge: Nordkorea	north_korea
🇰🇷	Flagge: Südkorea	kr
🇰🇼	Flagge: Kuwait	kuwait
🇰🇾	Flagge: Kaimaninseln	cayman_islands
🇰🇿	Flagge: Kasachstan	kazakhstan
🇱🇦	Flagge: Laos	laos
🇱🇧	Flagge: Libanon	lebanon
🇱🇨	Flagge: St. Lucia	st_lucia
🇱🇮	Flagge: Liechtenstein	liechtenstein
🇱🇰	Flagge: Sri Lanka	sri_lanka
🇱🇷	Flagge: Liberia	liberia
🇱🇸	Flagge: Lesotho	lesotho
🇱🇹	Flagge: Litauen	lithuania
🇱🇺	Flagge: Luxemburg	luxembourg
🇱🇻	Flagge: Lettland	latvia
🇱🇾	Flagge: Libyen	libya
🇲🇦	Flagge: Marokko	morocco
🇲🇨	Flagge: Monaco	monaco
🇲🇩	Flagge: Republik Moldau	moldova
🇲🇪	Flagge: Montenegro	montenegro
🇲🇫	Flagge: St. Martin	st_martin
🇲🇬	Flagge: Madagaskar	madagascar
🇲🇭	Flagge: Marshallinseln	marshall_islands
🇲🇰	Flagge: Nordmazedonien	macedonia
🇲🇱	Flagge: Mali	mali
🇲🇲	Flagge: Myanmar	myanmar
🇲🇳	Flagge: Mongolei	mongolia
🇲🇴	Flagge: Sonderverwaltungsregion Macau	macau
🇲🇵	Flagge: Nördliche Marianen	northern_mariana_islands
🇲🇶	Flagge: Martinique	martinique
🇲🇷	Flagge: Mauretanien	mauritania
🇲🇸	Flagge: Montserrat	montserrat
🇲🇹	Flagge: Malta	malta
🇲🇺	Flagge: Mauritius	mauritius
🇲🇻	Flagge: Malediven	maldives
🇲🇼	Flagge: Malawi	malawi
🇲🇽	Flagge: Mexiko	mexico
🇲🇾	Flagge: Malaysia	malaysia
🇲🇿	Flagge: Mosambik	mozambique
🇳🇦	Flagge: Namibia	namibia
🇳🇨	Flagge: Neukaledonien	new_caledonia
🇳🇪	Flagge: Niger	niger
🇳🇫	Flagge: Norfolkinsel	norfolk_island
🇳🇬	Flagge: Nigeria	nigeria
🇳🇮	Flagge: Nicaragua	nicaragua
🇳🇱	Flagge: Niederlande	netherlands
🇳🇴	Flagge: Norwegen	norway
🇳🇵	Flagge: Nepal	nepal
🇳🇷	Flagge: Nauru	nauru
🇳🇺	Flagge: Niue	niue
🇳🇿	Flagge: Neuseeland	new_zealand
🇴🇲	Flagge: Oman	oman
🇵🇦	Flagge: Panama	panama
🇵🇪	Flagge: Peru	peru
🇵🇫	Flagge: Französisch-Polynesien	french_polynesia
🇵🇬	Flagge: Papua-Neuguinea	papua_new_guinea
🇵🇭	Flagge: Philippinen	philippines
🇵🇰	Flagge: Pakistan	pakistan
🇵🇱	Flagge: Polen	poland
🇵🇲	Flagge: St. Pierre und Miquelon	st_pierre_miquelon
🇵🇳	Flagge: Pitcairninseln	pitcairn_islands
🇵🇷	Flagge: Puerto Rico	puerto_rico
🇵🇸	Flagge: Palästinensische Autonomiegebiete	palestinian_territories
🇵🇹	Flagge: Portugal	portugal
🇵🇼	Flagge: Palau	palau
🇵🇾	Flagge: Paraguay	paraguay
🇶🇦	Flagge: Katar	qatar
🇷🇪	Flagge: Réunion	reunion
🇷🇴	Flagge: Rumänien	romania
🇷🇸	Flagge: Serbien	serbia
🇷🇺	Flagge: Russland	ru
🇷🇼	Flagge: Ruanda	rwanda
🇸🇦	Flagge: Saudi-Arabien	saudi_arabia
🇸🇧	Flagge: Salomonen	solomon_islands
🇸🇨	Flagge: Seychellen	seychelles
🇸🇩	Flagge: Sudan	sudan
🇸🇪	Flagge: Schweden	sweden
🇸🇬	Flagge: Singapur	singapore
🇸🇭	Flagge: St. Helena	st_helena
🇸🇮	Flagge: Slowenien	slovenia
🇸🇯	Flagge: Spitzbergen und Jan Mayen	svalbard_jan_mayen
🇸🇰	Flagge: Slowakei	slovakia
🇸🇱	Flagge: Sierra Leone	sierra_leone
🇸🇲	Flagge: San Marino	san_marino
🇸🇳	Flagge: Senegal	senegal
🇸🇴	Flagge: Somalia	somalia
🇸🇷	Flagge: Suriname	suriname
🇸🇸	Flagge: Südsudan	south_sudan
🇸🇹	Flagge: São Tomé und Príncipe	sao_tome_principe
🇸🇻	Flagge: El Salvador	el_salvador
🇸🇽	Flagge: Sint Maarten	sint_maarten
🇸🇾	Flagge: Syrien	syria
🇸🇿	Flagge: Eswatini	swaziland
🇹🇦	Flagge: Tristan da Cunha	tristan_da_cunha
🇹🇨	Flagge: Turks- und Caicosinseln	turks_caicos_islands
🇹🇩	Flagge: Tschad	chad
🇹🇫	Flagge: Französische Süd- und Antarktisgebiete	french_southern_territories
🇹🇬	Flagge: Togo	togo
🇹🇭	Flagge: Thailand	thailand
🇹🇯	Flagge: Tadschikistan	tajikistan
🇹🇰	Flagge: Tokelau	tokelau
🇹🇱	Flagge: Timor-Leste	timor_leste
🇹🇲	Flagge: Turkmenistan	turkmenistan
🇹🇳	Flagge: Tunesien	tunisia
🇹🇴	Flagge: Tonga	tonga
🇹🇷	Flagge: Türkei	tr
🇹🇹	Flagge: Trinidad und Tobago	trinidad_tobago
🇹🇻	Flagge: Tuvalu	tuvalu
🇹🇼	Flagge: Taiwan	taiwan
🇹🇿	Flagge: Tansania	tanzania
🇺🇦	Flagge: Ukraine	ukraine
🇺🇬	Flagge: Uganda	uganda
🇺🇲	Flagge: Amerikanische Überseeinseln	us_outlying_islands
🇺🇳	Flagge: Vereinte Nationen	united_nations
🇺🇸	Flagge: Vereinigte Staaten	us
🇺🇾	Flagge: Uruguay	uruguay
🇺🇿	Flagge: Usbekistan	uzbekistan
🇻🇦	Flagge: Vatikanstadt	vatican_city
🇻🇨	Flagge: St. Vincent und die Grenadinen	st_vincent_grenadines
🇻🇪	Flagge: Venezuela	venezuela
🇻🇬	Flagge: Britische Jungferninseln	british_virgin_islands
🇻🇮	Flagge: Amerikanische Jungferninseln	us_virgin_islands
🇻🇳	Flagge: Vietnam	vietnam
🇻🇺	Flagge: Vanuatu	vanuatu
🇼🇫	Flagge: Wallis und Futuna	wallis_futuna
🇼🇸	Flagge: Samoa	samoa
🇽🇰	Flagge: Kosovo	kosovo
🇾🇪	Flagge: Jemen	yemen
🇾🇹	Flagge: Mayotte	mayotte
🇿🇦	Flagge: Südafrika	south_africa
🇿🇲	Flagge: Sambia	zambia
🇿🇼	Flagge: Simbabwe	zimbabwe
🏴󠁧󠁢󠁥󠁮󠁧󠁿	Flagge: England	england
🏴󠁧󠁢󠁳󠁣󠁴󠁿	Flagge: Schottland	scotland
🏴󠁧󠁢󠁷󠁬󠁳󠁿	Flagge: Wales	wales
`;
