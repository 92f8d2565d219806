/// The signs for which authors write codes such as `:wave:`.
///
/// The names are GitHub's and those of Unicode's list, taken from the Python package `emoji` 2.16
/// (BSD): signs of work, weather, faces and hands; animals, dishes and flags are left out.
enum EmojiCodes {
  static func sign(of name: String) -> String? { signs[name] }

  private static let signs: [String: String] = {
    var signs: [String: String] = [:]
    var name: Substring?
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let known = name {
        signs[String(known)] = String(word)
        name = nil
      } else {
        name = word
      }
    }
    return signs
  }()

  private static let list = """
    +1 👍  -1 👎  100 💯  1234 🔢  1st_place_medal 🥇  2nd_place_medal 🥈  3rd_place_medal 🥉  8ball 🎱
    _1 👎  a 🅰️  a_button_blood_type 🅰️  ab 🆎  ab_button_blood_type 🆎  abacus 🧮  abc 🔤  abcd 🔡
    accept 🉑  accordion 🪗  adhesive_bandage 🩹  adult 🧑  aerial_tramway 🚡  airplane ✈️
    airplane_arriving 🛬  alarm_clock ⏰  alembic ⚗️  alien 👽  ambulance 🚑  amphora 🏺
    anatomical_heart 🫀  anchor ⚓  angel 👼  anger 💢  angry 😠  anguished 😧  aquarius ♒  aries ♈
    arrow_backward ◀️  arrow_double_down ⏬  arrow_double_up ⏫  arrow_down ⬇️  arrow_down_small 🔽
    arrow_forward ▶️  arrow_heading_down ⤵️  arrow_heading_up ⤴️  arrow_left ⬅️
    arrow_lower_left ↙️  arrow_lower_right ↘️  arrow_right ➡️  arrow_right_hook ↪️  arrow_up ⬆️
    arrow_up_down ↕️  arrow_up_small 🔼  arrow_upper_left ↖️  arrow_upper_right ↗️
    arrows_clockwise 🔃  art 🎨  articulated_lorry 🚛  artificial_satellite 🛰️  astonished 😲
    athletic_shoe 👟  atm 🏧  atm_sign 🏧  atom_symbol ⚛️  auto_rickshaw 🛺  axe 🪓  b 🅱️
    b_button_blood_type 🅱️  baby 👶  baby_symbol 🚼  back 🔙  back_arrow 🔙  baggage_claim 🛄
    ballet_shoes 🩰  balloon 🎈  ballot_box 🗳️  ballot_box_with_check ☑️  bamboo 🎍  bangbang ‼️
    banjo 🪕  bank 🏦  bar_chart 📊  barber 💈  baseball ⚾  basket 🧺  basketball 🏀  bath 🛀
    bathtub 🛁  battery 🔋  beach_umbrella 🏖️  beans 🫘  bed 🛏️  beetle 🪲  beginner 🔰  bell 🔔
    bell_pepper 🫑  bellhop_bell 🛎️  beverage_box 🧃  bicyclist 🚴  bike 🚲  bikini 👙  billed_cap 🧢
    biohazard_sign ☣️  birthday 🎂  biting_lip 🫦  black_circle ⚫  black_heart 🖤  black_joker 🃏
    black_large_square ⬛  black_medium_square ◼️  black_nib ✒️  black_small_square ▪️
    black_square_button 🔲  black_square_for_stop ⏹️  blue_book 📘  blue_car 🚙  blue_heart 💙
    blue_square 🟦  blueberries 🫐  blush 😊  boat ⛵  bomb 💣  book 📖  bookmark 🔖  bookmark_tabs 📑
    books 📚  boom 💥  boomerang 🪃  boot 👢  bouquet 💐  bow 🙇  bow_and_arrow 🏹  bowling 🎳
    boxing_glove 🥊  brain 🧠  breast_feeding 🤱  bricks 🧱  bridge_at_night 🌉  briefcase 💼
    broken_heart 💔  broom 🧹  brown_circle 🟤  brown_heart 🤎  brown_square 🟫  bubble_tea 🧋
    bubbles 🫧  bucket 🪣  building_construction 🏗️  bulb 💡  bullettrain_front 🚅
    bullettrain_side 🚄  burrito 🌯  bus 🚌  busstop 🚏  bust_in_silhouette 👤  busts_in_silhouette 👥
    butter 🧈  calendar 📆  call_me_hand 🤙  calling 📲  camera 📷  camera_flash 📸  camping 🏕️
    cancer ♋  candle 🕯️  canoe 🛶  capital_abcd 🔠  capricorn ♑  car 🚗  card_file_box 🗃️
    card_index 📇  card_index_dividers 🗂️  carousel_horse 🎠  carpentry_saw 🪚  cartwheeling 🤸
    cd 💿  chains ⛓️  chair 🪑  chart 💹  cheese 🧀  chess_pawn ♟️  child 🧒  children_crossing 🚸
    christmas_tree 🎄  church ⛪  cinema 🎦  circled_m Ⓜ️  circus_tent 🎪  city_sunrise 🌇
    city_sunset 🌆  cityscape 🏙️  cl 🆑  cl_button 🆑  clap 👏  clapper 🎬  classical_building 🏛️
    climbing 🧗  clinking_glasses 🥂  clipboard 📋  closed_book 📕  closed_lock_with_key 🔐
    closed_umbrella 🌂  cloud ☁️  cloud_with_lightning 🌩️  cloud_with_rain 🌧️  cloud_with_snow 🌨️
    cloud_with_tornado 🌪️  clown_face 🤡  clubs ♣️  coat 🧥  cockroach 🪳  coffee ☕  coffin ⚰️
    coin 🪙  cold_sweat 😰  comet ☄️  compass 🧭  compression 🗜️  computer 💻  confetti_ball 🎊
    confounded 😖  confused 😕  congratulations ㊗️  construction 🚧  construction_worker 👷
    control_knobs 🎛️  convenience_store 🏪  cool 🆒  cool_button 🆒  cop 👮  copyright ©️  coral 🪸
    couch_and_lamp 🛋️  cracking_face 🫫  credit_card 💳  crescent_moon 🌙  cricket_bat_and_ball 🏏
    crossed_fingers 🤞  crossed_swords ⚔️  crown 👑  crutch 🩼  cry 😢  crying_cat_face 😿
    crystal_ball 🔮  cupcake 🧁  cupid 💘  curly_loop ➰  currency_exchange 💱  cursing_face 🤬
    customs 🛃  cyclone 🌀  dagger_knife 🗡️  dancer 💃  dancers 👯  dark_sunglasses 🕶️  dart 🎯
    dash 💨  date 📅  department_store 🏬  desert 🏜️  desert_island 🏝️  desktop_computer 🖥️
    diamonds ♦️  disappointed 😞  disappointed_relieved 😥  distorted_face 🫪  diving_mask 🤿
    diya_lamp 🪔  dizzy 💫  dizzy_face 😵  dna 🧬  do_not_litter 🚯  dollar 💵  dolls 🎎  donkey 🫏
    door 🚪  dotted_line_face 🫥  double_vertical_bar ⏸️  dove_of_peace 🕊️  down_left_arrow ↙️
    down_right_arrow ↘️  dress 👗  drooling_face 🤤  drop_of_blood 🩸  droplet 💧  drum 🥁  dvd 📀
    e_mail 📧  ear 👂  earth_africa 🌍  earth_americas 🌎  earth_asia 🌏  eight_oclock 🕗
    eight_pointed_star ✴️  eight_spoked_asterisk ✳️  eject_symbol ⏏️  electric_plug 🔌
    elevator 🛗  eleven_oclock 🕚  email 📧  empty_nest 🪹  end 🔚  end_arrow 🔚  envelope ✉️
    envelope_with_arrow 📩  eraser 🪌  euro 💶  european_castle 🏰  european_post_office 🏤
    exclamation ❗  exploding_head 🤯  expressionless 😑  eye 👁️  eyeglasses 👓  eyes 👀
    face_with_head_bandage 🤕  face_with_peeking_eye 🫣  face_with_thermometer 🤒  facepalm 🤦
    facepunch 👊  factory 🏭  falafel 🧆  fast_forward ⏩  fast_forward_button ⏩  fax 📠  fearful 😨
    feather 🪶  female_sign ♀️  ferris_wheel 🎡  ferry ⛴️  fight_cloud 🫯  file_cabinet 🗄️
    file_folder 📁  film_projector 📽️  film_strip 🎞️  fingerprint 🫆  fire 🔥  fire_engine 🚒
    fire_extinguisher 🧯  firecracker 🧨  fireworks 🎆  first_quarter_moon 🌓
    fishing_pole_and_fish 🎣  fist ✊  fist_left 🤛  fist_oncoming 👊  fist_raised ✊  fist_right 🤜
    five_oclock 🕔  flashlight 🔦  flatbread 🫓  fleur_de_lis ⚜️  flight_arrival 🛬
    flight_departure 🛫  floppy_disk 💾  flower_playing_cards 🎴  flushed 😳  flute 🪈  fly 🪰
    flying_disc 🥏  flying_saucer 🛸  fog 🌫️  foggy 🌁  folding_hand_fan 🪭  fondue 🫕  football 🏈
    footprints 👣  fountain ⛲  four_oclock 🕓  frame_with_picture 🖼️  free 🆓  free_button 🆓
    frowning 😦  fu 🖕  fuelpump ⛽  full_moon 🌕  full_moon_with_face 🌝  funeral_urn ⚱️  game_die 🎲
    garlic 🧄  gear ⚙️  gem 💎  gemini ♊  ghost 👻  gift 🎁  gift_heart 💝  ginger_root 🫚
    globe_showing_americas 🌎  globe_with_meridians 🌐  gloves 🧤  goal_net 🥅  golf ⛳  golfer 🏌️
    golfing 🏌️  goose 🪿  green_book 📗  green_circle 🟢  green_heart 💚  green_square 🟩
    grey_exclamation ❕  grey_heart 🩶  grey_question ❔  grimacing 😬  grin 😁  grinning 😀  guard 💂
    guitar 🎸  gun 🔫  hair_pick 🪮  haircut 💇  hairy_creature 🫈  hammer 🔨  hammer_and_pick ⚒️
    hammer_and_wrench 🛠️  hamsa 🪬  hand ✋  hand_over_mouth 🤭  handbag 👜  handshake 🤝  hankey 💩
    harp 🪉  headphones 🎧  hear_no_evil 🙉  hear_no_evil_monkey 🙉  heart ❤️  heart_decoration 💟
    heart_eyes 😍  heart_eyes_cat 😻  heart_hands 🫶  heartbeat 💓  heartpulse 💗  hearts ♥️
    heavy_check_mark ✔️  heavy_division_sign ➗  heavy_dollar_sign 💲  heavy_equals_sign 🟰
    heavy_exclamation_mark ❗  heavy_minus_sign ➖  heavy_multiplication_x ✖️  heavy_plus_sign ➕
    helicopter 🚁  high_brightness 🔆  high_heel 👠  high_heeled_shoe 👠  high_speed_train 🚄
    hindu_temple 🛕  hocho 🔪  hole 🕳️  hook 🪝  horse_racing 🏇  hospital 🏥  hotdog 🌭  hotel 🏨
    hotsprings ♨️  hourglass ⌛  hourglass_flowing_sand ⏳  house 🏠  house_buildings 🏘️
    house_with_garden 🏡  hugging_face 🤗  hugs 🤗  hushed 😯  hut 🛖  hyacinth 🪻  ice_cube 🧊
    ice_skate ⛸️  id 🆔  id_button 🆔  identification_card 🪪  ideograph_advantage 🉐  imp 👿
    inbox_tray 📥  incoming_envelope 📨  infinity ♾️  information_source ℹ️  innocent 😇
    interrobang ⁉️  iphone 📱  izakaya_lantern 🏮  jack_o_lantern 🎃  japan 🗾  jar 🫙  jeans 👖
    jellyfish 🪼  jigsaw 🧩  joy 😂  joy_cat 😹  joystick 🕹️  kaaba 🕋  key 🔑  keyboard ⌨️
    keycap_ten 🔟  khanda 🪯  kick_scooter 🛴  kimono 👘  kiss 💋  kissing 😗  kissing_cat 😽
    kissing_closed_eyes 😚  kissing_heart 😘  kissing_smiling_eyes 😙  kite 🪁  knife 🔪
    knocked_out_face 😵  knot 🪢  koko 🈁  label 🏷️  lacrosse 🥍  ladder 🪜  landslide 🛘  lantern 🏮
    large_blue_circle 🔵  large_blue_diamond 🔷  large_orange_diamond 🔶  last_quarter_moon 🌗
    latin_cross ✝️  laughing 😆  leafless_tree 🪾  ledger 📒  left_facing_fist 🤛  left_luggage 🛅
    left_right_arrow ↔️  left_speech_bubble 🗨️  leftwards_hand 🫲  leftwards_pushing_hand 🫷
    leftwards_thumb_sign 🫹  leo ♌  level_slider 🎚️  libra ♎  light_blue_heart 🩵  light_rail 🚈
    lighthouse 🛙  link 🔗  lips 👄  lipstick 💄  lock 🔒  lock_with_ink_pen 🔏  long_drum 🪘  loop ➿
    lotion_bottle 🧴  lotus 🪷  lotus_position 🧘  loud_sound 🔊  loudspeaker 📢  love_hotel 🏩
    love_letter 💌  love_you_gesture 🤟  low_battery 🪫  low_brightness 🔅  lower_left_crayon 🖍️
    lower_left_paintbrush 🖌️  luggage 🧳  lungs 🫁  lying_face 🤥  m Ⓜ️  mag 🔍  mag_right 🔎
    magic_wand 🪄  magnet 🧲  mahjong 🀄  mailbox 📫  mailbox_closed 📪  mailbox_with_mail 📬
    mailbox_with_no_mail 📭  male_sign ♂️  man 👨  mans_shoe 👞  mantelpiece_clock 🕰️
    map_of_japan 🗾  maracas 🪇  martial_arts_uniform 🥋  mask 😷  massage 💆  mate 🧉
    medal_military 🎖️  medal_sports 🏅  medical_symbol ⚕️  mega 📣  melting_face 🫠  mens 🚹
    mens_room 🚹  metal 🤘  meteor 🪋  metro 🚇  microphone 🎤  microscope 🔬  military_helmet 🪖
    milky_way 🌌  minibus 🚐  minidisc 💽  mirror 🪞  mirror_ball 🪩  mobile_phone_off 📴
    monarch_butterfly 🫌  money_mouth_face 🤑  money_with_wings 💸  moneybag 💰  monocle_face 🧐
    monorail 🚝  moon 🌔  moose 🫎  mortar_board 🎓  mosque 🕌  motor_boat 🛥️  motor_scooter 🛵
    motorway 🛣️  mount_fuji 🗻  mountain ⛰️  mountain_bicyclist 🚵  mountain_cableway 🚠
    mountain_railway 🚞  mountain_snow 🏔️  mouse_trap 🪤  movie_camera 🎥  moyai 🗿  mrs_claus 🤶
    muscle 💪  musical_keyboard 🎹  musical_note 🎵  musical_score 🎼  mute 🔇  nail_care 💅
    name_badge 📛  national_park 🏞️  nauseated_face 🤢  nazar_amulet 🧿  necktie 👔  nerd_face 🤓
    nest_with_eggs 🪺  nesting_dolls 🪆  net_with_handle 🪍  neutral_face 😐  new 🆕  new_button 🆕
    new_moon 🌑  new_moon_with_face 🌚  newspaper 📰  newspaper_roll 🗞️  ng 🆖  ng_button 🆖
    night_with_stars 🌃  nine_oclock 🕘  no_bell 🔕  no_bicycles 🚳  no_entry ⛔  no_entry_sign 🚫
    no_good 🙅  no_mobile_phones 📵  no_mouth 😶  no_pedestrians 🚷  no_smoking 🚭
    non_potable_water 🚱  nose 👃  notebook 📓  notes 🎶  nut_and_bolt 🔩  o ⭕  o2 🅾️
    o_button_blood_type 🅾️  ocean 🌊  office 🏢  oil_drum 🛢️  ok 🆗  ok_button 🆗  ok_hand 👌
    old_key 🗝️  older_adult 🧓  olive 🫒  om_symbol 🕉️  on 🔛  on_arrow 🔛  oncoming_automobile 🚘
    oncoming_bus 🚍  oncoming_police_car 🚔  oncoming_taxi 🚖  one_oclock 🕐  one_piece_swimsuit 🩱
    onion 🧅  open_file_folder 📂  open_hands 👐  open_mouth 😮  open_umbrella ☂️  ophiuchus ⛎
    orange_book 📙  orange_circle 🟠  orange_heart 🧡  orange_square 🟧  orca 🫍  orthodox_cross ☦️
    outbox_tray 📤  p_button 🅿️  package 📦  page_facing_up 📄  page_with_curl 📃  pager 📟
    palm_down_hand 🫳  palm_up_hand 🫴  palms_up_together 🤲  paperclip 📎  paperclips 🖇️
    parachute 🪂  parasol_on_ground ⛱️  parking 🅿️  part_alternation_mark 〽️  partly_sunny ⛅
    passenger_ship 🛳️  passport_control 🛂  pea_pod 🫛  peace_symbol ☮️  pencil 📝  pencil2 ✏️
    pensive 😔  people_hugging 🫂  performing_arts 🎭  persevere 😣  petri_dish 🧫  phone ☎️  pick ⛏️
    pickle 🫝  pickup_truck 🛻  pill 💊  pinata 🪅  pinched_fingers 🤌  pinching_hand 🤏  pink_heart 🩷
    pisces ♓  placard 🪧  place_of_worship 🛐  playground_slide 🛝  plunger 🪠  point_down 👇
    point_left 👈  point_right 👉  point_up ☝️  point_up_2 👆  police_car 🚓  poop 💩  post_office 🏣
    postal_horn 📯  postbox 📮  potable_water 🚰  potted_plant 🪴  pouch 👝  pound 💷
    pouring_liquid 🫗  pout 😡  pouting_cat 😾  pouting_face 🙎  pray 🙏  prayer_beads 📿
    previous_track_button ⏮️  prince 🤴  princess 👸  printer 🖨️  punch 👊  purple_circle 🟣
    purple_heart 💜  purple_square 🟪  purse 👛  pushpin 📌  question ❓  racing_car 🏎️
    racing_motorcycle 🏍️  radio 📻  radio_button 🔘  radioactive_sign ☢️  rage 😡  railway_car 🚃
    railway_track 🛤️  rainbow 🌈  raised_back_of_hand 🤚  raised_eyebrow 🤨  raised_hands 🙌
    raising_hand 🙋  razor 🪒  receipt 🧾  recycle ♻️  red_car 🚗  red_circle 🔴  red_envelope 🧧
    red_square 🟥  registered ®️  relaxed ☺️  relieved 😌  reminder_ribbon 🎗️  repeat 🔁
    repeat_one 🔂  rescue_worker_helmet ⛑️  rescue_workers_helmet ⛑️  restroom 🚻
    revolving_hearts 💞  rewind ⏪  ribbon 🎀  rice_scene 🎑  right_anger_bubble 🗯️
    right_facing_fist 🤜  rightwards_hand 🫱  rightwards_thumb_sign 🫺  ring 💍  ring_buoy 🛟
    ringed_planet 🪐  robot_face 🤖  rock 🪨  rocket 🚀  rofl 🤣  roll_eyes 🙄  roll_of_paper 🧻
    rolled_up_newspaper 🗞️  roller_coaster 🎢  roller_skate 🛼  root_vegetable 🫜  rosette 🏵️
    rotating_light 🚨  round_pushpin 📍  rowboat 🚣  rugby_football 🏉  runner 🏃  running 🏃  sa 🈂️
    safety_pin 🧷  sagittarius ♐  salt 🧂  saluting_face 🫡  sandal 👡  santa 🎅  santa_claus 🎅
    satellite 📡  satisfied 😆  saxophone 🎷  scales ⚖️  scarf 🧣  school 🏫  school_satchel 🎒
    scissors ✂️  scorpio ♏  scorpius ♏  scream 😱  scream_cat 🙀  screwdriver 🪛  scroll 📜  seat 💺
    secret ㊙️  see_no_evil 🙈  see_no_evil_monkey 🙈  seven_oclock 🕖  sewing_needle 🪡
    shaking_face 🫨  shamrock ☘️  shield 🛡️  shinto_shrine ⛩️  ship 🚢  shirt 👕  shit 💩  shoe 👞
    shopping 🛍️  shopping_cart 🛒  shorts 🩳  shovel 🪏  shower 🚿  shrug 🤷  shushing_face 🤫
    signal_strength 📶  six_oclock 🕕  six_pointed_star 🔯  skateboard 🛹  ski 🎿  skier ⛷️  skull 💀
    skull_and_crossbones ☠️  sled 🛷  sleeping 😴  sleeping_accommodation 🛌  sleeping_bed 🛌
    sleepy 😪  sleuth_or_spy 🕵️  slightly_frowning_face 🙁  slightly_smiling_face 🙂
    slot_machine 🎰  small_airplane 🛩️  small_blue_diamond 🔹  small_orange_diamond 🔸
    small_red_triangle 🔺  smile 😄  smile_cat 😸  smiley 😃  smiley_cat 😺  smiling_imp 😈  smirk 😏
    smirk_cat 😼  smoking 🚬  sneezing_face 🤧  snow_capped_mountain 🏔️  snowboarder 🏂
    snowflake ❄️  snowman ⛄  soap 🧼  sob 😭  soccer ⚽  socks 🧦  softball 🥎  soon 🔜  soon_arrow 🔜
    sos 🆘  sos_button 🆘  sound 🔉  space_invader 👾  spades ♠️  sparkle ❇️  sparkler 🎇  sparkles ✨
    sparkling_heart 💖  speak_no_evil 🙊  speak_no_evil_monkey 🙊  speaker 🔈  speech_balloon 💬
    speedboat 🚤  spider 🕷️  spider_web 🕸️  spiral_calendar_pad 🗓️  spiral_note_pad 🗒️
    splatter 🫟  sponge 🧽  spoon 🥄  stadium 🏟️  star ⭐  star2 🌟  star_and_crescent ☪️
    star_of_david ✡️  star_struck 🤩  stars 🌠  station 🚉  statue_of_liberty 🗽  steam_locomotive 🚂
    stethoscope 🩺  stop_sign 🛑  stopwatch ⏱️  straight_ruler 📏  stuck_out_tongue 😛
    studio_microphone 🎙️  sun_with_face 🌞  sunglasses 😎  sunny ☀️  sunrise 🌅
    sunrise_over_mountains 🌄  surfer 🏄  suspension_railway 🚟  sweat 😓  sweat_drops 💦
    sweat_smile 😅  swim_brief 🩲  swimmer 🏊  symbols 🔣  synagogue 🕍  syringe 💉  t_shirt 👕  taco 🌮
    tada 🎉  tamale 🫔  tanabata_tree 🎋  taurus ♉  taxi 🚕  teapot 🫖  tear_off_calendar 📆
    teddy_bear 🧸  telephone_receiver 📞  telescope 🔭  ten 🔟  ten_oclock 🕙  tennis 🎾  tent ⛺
    test_tube 🧪  thermometer 🌡️  thinking 🤔  thong_sandal 🩴  thought_balloon 💭  thread 🧵
    three_button_mouse 🖱️  three_oclock 🕒  thumbsdown 👎  thumbsup 👍  thunder_cloud_and_rain ⛈️
    ticket 🎫  tickets 🎟️  timer_clock ⏲️  tired_face 😫  tm ™️  toilet 🚽  tokyo_tower 🗼  tongue 👅
    toolbox 🧰  toothbrush 🪥  top 🔝  top_arrow 🔝  tophat 🎩  trackball 🖲️  tractor 🚜
    traffic_light 🚥  train 🚋  train2 🚆  tram 🚊  transgender_symbol ⚧️  treasure_chest 🪎
    triangular_ruler 📐  trident 🔱  triumph 😤  troll 🧌  trolleybus 🚎  trombone 🪊  trophy 🏆
    truck 🚚  trumpet 🎺  tshirt 👕  tumbler_glass 🥃  tv 📺  twelve_oclock 🕛  two_hearts 💕
    two_oclock 🕑  u5272 🈹  u5408 🈴  u55b6 🈺  u6307 🈯  u6708 🈷️  u6709 🈶  u6e80 🈵  u7121 🈚
    u7533 🈸  u7981 🈲  u7a7a 🈳  umbrella ☔  unamused 😒  underage 🔞  unlock 🔓  up 🆙  up_button 🆙
    up_down_arrow ↕️  up_left_arrow ↖️  up_right_arrow ↗️  upside_down_face 🙃  v ✌️
    vertical_traffic_light 🚦  vhs 📼  vibration_mode 📳  video_camera 📹  video_game 🎮  violin 🎻
    virgo ♍  volcano 🌋  volleyball 🏐  vomiting_face 🤮  vs 🆚  vs_button 🆚  waffle 🧇  walking 🚶
    waning_crescent_moon 🌘  waning_gibbous_moon 🌖  warning ⚠️  wastebasket 🗑️  watch ⌚
    water_polo 🤽  wave 👋  wavy_dash 〰️  waxing_crescent_moon 🌒  wc 🚾  weary 😩  wedding 💒
    weight_lifter 🏋️  weight_lifting 🏋️  wheel 🛞  wheel_of_dharma ☸️  wheelchair ♿
    white_check_mark ✅  white_circle ⚪  white_flower 💮  white_frowning_face ☹️  white_heart 🤍
    white_large_square ⬜  white_medium_square ◻️  white_small_square ▫️  white_square_button 🔳
    white_sun_behind_cloud 🌥️  wilted_flower 🥀  wind_blowing_face 🌬️  wind_chime 🎐  window 🪟
    wing 🪽  wink 😉  wireless 🛜  wood 🪵  world_map 🗺️  worm 🪱  worried 😟  wrench 🔧  wrestling 🤼
    writing_hand ✍️  x ❌  x_ray 🩻  yarn 🧶  yellow_circle 🟡  yellow_heart 💛  yellow_square 🟨
    yen 💴  yin_yang ☯️  yo_yo 🪀  yum 😋  zany_face 🤪  zap ⚡  zipper_mouth_face 🤐  zzz 💤
    """
}
