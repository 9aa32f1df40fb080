/// What a word tells about whether its sentence is worth quoting.
struct QuoteWords: OptionSet {
  let rawValue: UInt32

  /// What holds for everyone and at all times: "every", "never", "no".
  static let universal = QuoteWords(rawValue: 1 << 0)

  /// People in general: "man", "one", "mankind".
  static let person = QuoteWords(rawValue: 1 << 1)

  /// What should be or can be: "must", "ought", "may".
  static let modal = QuoteWords(rawValue: 1 << 2)

  /// That someone holds something to be true: "believe", "convinced", "learned".
  static let belief = QuoteWords(rawValue: 1 << 3)

  /// What is so now: "is", "has", "makes".
  static let present = QuoteWords(rawValue: 1 << 4)

  /// What happened: "was", "went", "gave".
  static let past = QuoteWords(rawValue: 1 << 5)

  /// When something happened: "year", "ago", "afterwards".
  static let time = QuoteWords(rawValue: 1 << 6)

  /// A single person: "he", "her".
  static let someone = QuoteWords(rawValue: 1 << 7)

  /// What points at the text around: "this", "such", "following".
  static let pointing = QuoteWords(rawValue: 1 << 8)

  /// The business of one's days: "company", "train", "committee".
  static let affair = QuoteWords(rawValue: 1 << 9)

  /// The narrator alone: "I", "my".
  static let me = QuoteWords(rawValue: 1 << 10)

  /// The narrator among others: "we", "our".
  static let us = QuoteWords(rawValue: 1 << 11)

  /// What counsel begins with: "let", "be", "keep".
  static let command = QuoteWords(rawValue: 1 << 12)

  /// What a whole clause is about: "who", "what", "that".
  static let relative = QuoteWords(rawValue: 1 << 13)

  /// Character, conduct and what comes of them: "courage", "failure", "wisdom".
  static let ideal = QuoteWords(rawValue: 1 << 14)

  /// Other words that belong to no story in particular: "than", "better", "if".
  static let plain = QuoteWords(rawValue: 1 << 15)

  /// What a letter, a speech, a list or a note begins with: "dear", "first", "chapter".
  static let formal = QuoteWords(rawValue: 1 << 16)

  /// Speech written down as it sounds, which the narrator only reports: "dat", "dey".
  static let dialect = QuoteWords(rawValue: 1 << 17)

  /// What stands before a name: "mr", "dr".
  static let title = QuoteWords(rawValue: 1 << 18)

  /// What may stand for anything: "it", "them", "him".
  static let vague = QuoteWords(rawValue: 1 << 19)

  /// "of", "with" and the like.
  static let preposition = QuoteWords(rawValue: 1 << 20)

  /// What follows a "there" that means no place: "is", "can".
  static let existential = QuoteWords(rawValue: 1 << 21)

  /// What sets a sentence against the one before: "but", "however".
  static let contrast = QuoteWords(rawValue: 1 << 22)

  /// What takes the sentence before up: "they", "therefore".
  static let continuation = QuoteWords(rawValue: 1 << 23)

  /// What sets a scene at the start of a sentence: "after", "during".
  static let scene = QuoteWords(rawValue: 1 << 24)

  /// What states a case at the start of a sentence: "if", "when".
  static let condition = QuoteWords(rawValue: 1 << 25)
}

extension QuoteWords {
  /// What words tell by themselves.
  private static let byWord = table([
    (
      .universal,
      """
      every everyone everybody everything never always ever none nobody nothing no anyone anybody \
      anything whoever whatever whenever wherever all each any only whole forever
      """
    ),
    (
      .person,
      """
      man men woman women people person persons individual individuals mankind humanity human one \
      ones boy youth child children race nation world self himself themselves
      """
    ),
    (.modal, "must should ought cannot can may shall need cant would could might will"),
    (
      .belief,
      """
      believe think feel trust hope convinced learned faith belief opinion confident observed \
      experience pity find found encourage grateful envy conviction believed discovered saying
      """
    ),
    (
      .present,
      """
      is are am has have does do means makes comes takes gives lives holds brings knows succeeds \
      loses loves teaches needs feels finds gets goes grows keeps wins works becomes remains pays \
      stands exists responds dies isnt arent dont doesnt tells sees lies serves thinks wants costs
      """
    ),
    (
      .past,
      """
      was were had did went came said told took gave began found made became grew left got saw met \
      sent brought wrote thought kept stood ran built led taught put knew felt bought sold wasnt \
      werent didnt hadnt been spoke read heard held fell drew rose won lost paid spent sat set lay \
      struck threw drove rode chose broke bore forgot
      """
    ),
    (
      .time,
      """
      year years month months week weeks morning evening night yesterday tomorrow afternoon ago \
      summer winter spring autumn hour hours minutes then once afterwards oclock later soon recently \
      now present formerly finally already today till until since meanwhile occasion
      """
    ),
    (.someone, "he him his she her hers"),
    (
      .pointing,
      """
      this these such same former latter above following thus therefore here there said too also \
      another other others however hence
      """
    ),
    (
      .affair,
      """
      company business contract dollar dollars money cent cents price school institute institution \
      railroad railway train iron steel mill mills works bonds bond stock bank building buildings \
      office president senator governor general colonel committee letter letters telegraph visit \
      meeting address speech audience town city house room street county state ship car book books \
      firm partner partners shares agent superintendent manager members army teachers students \
      graduates library dinner church department secretary page volume bridge bill platform \
      applications retail property trustees student graduate canal industries market clients \
      landscape enterprises
      """
    ),
    (.me, "i my me mine myself"),
    (.us, "we our us ours ourselves"),
    (
      .command,
      """
      let be do never keep make put give take go try learn remember avoid begin follow look seek \
      trust always dont help work stand think love
      """
    ),
    (.relative, "who whom whose whoever what that which"),
    (
      .plain,
      """
      but than not yet rather although though without nor neither instead better best more most \
      greatest great greater highest higher wisest wiser richest happiest happier noblest less least \
      worst worse larger largest stronger strongest deepest surest you your yours yourself if unless \
      whether they them their theirs its but after before when while during with upon once
      """
    ),
    (
      .formal,
      """
      dear gentlemen sir sirs madam yours sincerely respectfully resolved note editor chapter first \
      second third secondly thirdly again next finally henceforth unfortunately fortunately
      """
    ),
    (.dialect, "de dat dis dem dese dey aint yer"),
    (.title, "mr mrs miss dr messrs judge hon"),
    (.vague, "it them him"),
    (.preposition, "of in at to upon on for from with by about"),
    (
      .existential,
      """
      is are was were be been will can may must might could should would shall has have had lives \
      comes to seems isnt
      """
    ),
    (.contrast, "but however yet nevertheless still although"),
    (.continuation, "they it and therefore thus"),
    (
      .scene,
      """
      after before when while during with upon at once as in on for from by through until since \
      there our one
      """
    ),
    (.condition, "if when while as where in"),
  ])

  /// What words tell by their stems.
  private static let byStem = table([
    (
      .ideal,
      """
      advers ambit aspir beauti best better bless brave burden challeng charact chariti content \
      courag creat defeat desir determin digniti dream duti educ effort embrac encourag enjoy \
      envi evil excel fail failur faith fear forg forgiv fortun freedom friend friendship generous \
      geni genius give goal good great grate gratitud grow growth habit happi happier hardship hate \
      hatr heart heaven help honest honesti honor honour hope human humbl ideal ignor imagin \
      imposs industri influenc innov inspir integr joy judg justic kind kindli knowledg labor labour \
      learn lesson liberti life live love loyal loyalti man mankind merit mind mission moral natur \
      nobl obstacl opportun overcom passion patienc patient peac perfect persever pleasur poor \
      possibl poverti power prais prejudic pride principl progress prosper purpos reason regret \
      respect respons reward rich sacrific satisfact self serv servic setback simplic sorrow soul \
      spirit strength strive struggl succeed success suffer sympathi thank thought tri triumph \
      trust truth understand univers valu victori virtu vision weak wealth wisdom wise work world \
      worth worthi
      """
    )
  ])

  /// The classes that make a word one of no story in particular.
  private static let common = QuoteWords(rawValue: (1 << 16) - 1)

  /// Whether a word is of a class that speaks for or against quoting.
  var isKnown: Bool { !isDisjoint(with: Self.common) }

  private static func table(_ lists: [(QuoteWords, StaticString)]) -> WordClasses {
    WordClasses(lists.map { ($0.rawValue, $1) })
  }

  /// What a word tells by itself.
  ///
  /// - Parameter word: The word in lower case.
  init(_ word: String) { self.init(rawValue: Self.byWord[word]) }

  /// What a word tells by itself and by its stem.
  init(_ exact: QuoteWords, stem: String) {
    self = exact.union(QuoteWords(rawValue: Self.byStem[stem]))
  }
}
