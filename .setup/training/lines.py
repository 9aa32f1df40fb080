"""Lines of all kinds as they stand in Tests/Questions/lines, each with the kinds it may be of."""

import os

import texts

# In the order of the program's LineKind.
KINDS = ["about", "counsel", "greeting", "how_are_you", "thanks", "farewell", "what_are_you",
         "who_made_you", "your_name", "help", "reaction", "task", "world", "distress", "gibberish",
         "subject"]

# Who wrote lines, and whose lines are kept from the encoder, to measure by.
WRITERS = [f"w{number}" for number in range(1, 30)]
MEASURED = ["w3", "w12", "w15"]

SMALL_TALK = {"greeting": "greeting", "goodbye": "farewell", "thank_you": "thanks",
              "are_you_a_bot": "what_are_you", "who_made_you": "who_made_you",
              "what_is_your_name": "your_name", "what_can_i_ask_you": "help",
              "yes": "reaction", "no": "reaction", "maybe": "reaction"}

# What a story may answer, or what could be either.
AMBIGUOUS = {"how_old_are_you", "what_are_your_hobbies", "where_are_you_from", "do_you_have_pets",
             "meaning_of_life", "who_do_you_work_for", "repeat"}

TASKS = {"tell_joke", "fun_fact", "user_name", "change_ai_name", "change_user_name", "translate",
         "calculator", "timer", "alarm", "reminder", "reminder_update", "play_music", "next_song",
         "make_call", "text", "book_flight", "book_hotel", "spelling", "flip_coin", "roll_dice",
         "change_language", "change_speed", "change_volume", "change_accent", "whisper_mode",
         "sync_device", "reset_settings", "smart_home", "todo_list_update", "shopping_list_update",
         "update_playlist", "calendar_update", "schedule_meeting", "cancel_reservation", "uber",
         "order", "transfer", "pay_bill", "restaurant_reservation", "find_phone"}

# The kinds of what is asked on graded texts.
OF_GRADED = {"direct": {"about"}, "paraphrase": {"about"}, "typo": {"about"}, "subject": {"subject"},
             "unanswerable": {"about"}, "advice": {"counsel"}}

# Topics of the counselling site under which some people are in danger.
GRAVE = {"domestic-violence", "self-harm", "trauma", "eating-disorders", "substance-abuse",
         "addiction", "depression"}


def written(folder, writer):
    """The lines of one writer, as (line, kinds it may be of)."""
    found = []
    with open(os.path.join(folder, "lines", f"{writer}.txt"), encoding="utf-8") as file:
        for row in file:
            label, _, line = row.strip().partition("|")
            label = label.strip()
            if label in KINDS and line.strip():
                # The writers didn't tell a subject that is named from a question.
                found.append((line.strip(), {"about", "subject"} if label == "about" else {label}))
    return found


def clinc(folder, measured):
    """Lines of CLINC150; every fifth of each intent is for measuring."""
    found, counts = [], {}
    for row in texts.lines(os.path.join(folder, "lines", "clinc150.jsonl")):
        intent = row["intent"]
        counts[intent] = counts.get(intent, 0) + 1
        if (counts[intent] % 5 == 0) != measured or intent in AMBIGUOUS:
            continue
        if not measured and intent != "oos" and intent not in SMALL_TALK and counts[intent] % 3:
            continue  # a third of them tells all there is to learn
        kind = SMALL_TALK.get(intent)
        kinds = {kind} if kind else {"task"} if intent in TASKS else {"task", "world"}
        found.append((row["text"], kinds))
    return found


def counselling(folder):
    """Pleas of the counselling site; under grave topics some are in danger."""
    return [(row["text"], {"counsel", "distress"} if row["topic"] in GRAVE else {"counsel"})
            for row in texts.lines(os.path.join(folder, "lines", "counsel-chat.jsonl"))]


def graded(graded_texts):
    """What is asked on graded texts, in single questions."""
    return [(q["question"], OF_GRADED[q["kind"]]) for t in graded_texts for q in t["questions"]
            if q["kind"] in OF_GRADED]


def turns(graded_texts):
    """Turns of dialogues that the text answers."""
    return [(turn["question"],
             {"counsel"} if turn.get("kind") == "advice" else {"about", "subject"})
            for t in graded_texts for d in t["dialogues"] for turn in d["turns"]
            if turn["answerable"]]
