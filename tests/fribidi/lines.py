"""Lines to put to FriBidi: words and made-up words of languages in Arabic letters, alone and mixed with everything that
stands beside them in practice. Leaves what FriBidi says of them to answers.py."""

import unicodedata

WORDS = {
    "ar": "سلام مجلد ملف صورة نسخ لصق حذف الملفات الصور المستندات لا إلا آلاء الأول الإجابة لأن بلاد علي مسؤول شيء قراءة "
    "اكتب اختر اضغط السلة المهملات البريد الإلكتروني كلمة المرور مفتاح شاشة لوحة الفأرة هذا الله مدرسة جميلة أمل",
    "fa": "سلام پرونده پوشه گزینه چاپ ژاله نمی‌خواهم می‌روم کتاب‌ها خانه‌ای برنامه‌نویسی رایانه صفحه‌کلید پاک کردن باز "
    "بستن ذخیره گفت‌وگو لایه بلا گلابی ایران تهران هفته",
    "ur": "فائل فولڈر تصویر کاپی چسپاں حذف کریں ڈاؤن لوڈ ٹوکری پاکستان اردو لاہور لڑکا لڑکی پڑھنا لکھنا بڑی چھوٹا گھر کھولیں "
    "بند ہے ہیں میں نہیں ہوں سکتے آپ کا نام مہربانی",
    "ps": "پښتو کډوال دوتنه پوښۍ انځور ړنګول خوندي کول ځای څوک زړه غږ لیکل ښوونځی ملګری ډېر ټول سړی مڼه ویې لاس زه یم افغانستان "
    "کونړ ننګرهار ځوان بېرته",
    "ckb": "کوردی سڵاو پەڕگە بوخچە وێنە سڕینەوە هەڵگرتن کردنەوە داخستن ناو خوێندن نووسین قوتابخانە هەولێر سلێمانی ڕۆژ ژن "
    "گەورە بچووک دڵ لە بە ئەوە ئێمە ئۆتۆمبێل",
}
LETTERS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ",
    "fa": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءأؤۀ",
    "ur": "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئآؤۂۓۃ",
    "ps": "ابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیېۍئيآ",
    "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
}
# Vowel marks, shadda, sukun, superscript alef.
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
LAM, ALEFS, TATWEEL, ZWNJ, ZWJ = "\u0644", "\u0627\u0622\u0623\u0625", "\u0640", "\u200c", "\u200d"
ISOLATES, PDI = "\u2066\u2067\u2068", "\u2069"
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
LATIN = "OK Ctrl+S Word cv.pdf Élève a b1 x2y PDF Wi-Fi C++ e-mail µ Ω да".split()
TOKENS = (
    "/home/leila/cv.pdf C:\\Users\\Ali leila@exemple.fr https://exemple.fr/a?b=1&c=2 +33 6 12-34 2024-05-03 3/4 12,5 % -7 "
    "1.234,56 €20 #3 10:30 100% (3)"
).split()
PUNCTUATION = ["،", "؛", "؟", ".", ",", ":", "!", "?", "-", "…", "/", "+", "*", "=", '"', "'", "٪", "٬", "|", "·", "\u200e", "\u200f"]
PAIRS = ["()", "[]", "{}", "«»", "<>", "“”", "‹›", "⟨⟩"]
# What once came out differently somewhere: these lines are always put first.
TELLING = [
    "OK ن \u2068x\u2069 (نعم)",
    "ن OK \u2068علي\u2069 (Enter) [b]",
    "\u2068علي\u2069\u2068منى\u2069",
    "a\u2067علي\u2069\u2066منى\u2069b",
    "\u2068(١\u2069 \u2068١) a\u2069",
    "علي\u2066(\u2069 \u2066)1\u2069",
    "لَا لّآ سلَام بِلُأ",
    "نمی\u200cخواهم ه\u200d ل\u200cا ب\u200dب",
    "پښتو ګډوډ بښب کورنۍ",
    "لە بەرە ئەوە",
    "اكتب +33 6 12-34 في /home/leila/cv",
    "شيء ماء هواء",
]


class Lines:
    """An endless supply, the same for the same random numbers."""

    def __init__(self, chance, dictionaries):
        self.chance = chance
        self.words = [words.split() for words in WORDS.values()] + dictionaries
        self.letters = list(LETTERS.values())
        self.telling = list(reversed(TELLING))
        # Every word of a dictionary is seen before any is seen twice.
        self.unseen = [word for words in dictionaries for word in words]
        chance.shuffle(self.unseen)

    def line(self):
        """A line, composed (NFC) as passerelle composes what it draws."""
        if self.telling:
            return self.composed(self.telling.pop())
        kind = self.chance.random()
        if kind < 0.25:
            pieces = [self.word() for _ in range(self.chance.randint(1, 4))]
        elif kind < 0.9:
            pieces = self.pieces(self.chance.randint(2, 8), 0)
        else:
            pieces = [self.chance.choice(self.soup()) for _ in range(self.chance.randint(3, 24))]
            return self.composed("".join(pieces))
        return self.composed(self.joined(pieces))

    def composed(self, text):
        composed = unicodedata.normalize("NFC", text)
        # A mark needs a letter to stand on.
        kept, letter = "", False
        for sign in composed:
            category = unicodedata.category(sign)
            letter = category == "Lo" or (letter and (category == "Mn" or sign in (ZWNJ, ZWJ)))
            if letter or category != "Mn":
                kept += sign
        return kept.strip() or "ب"

    def joined(self, pieces):
        space = lambda: self.chance.choice([" ", " ", " ", " ", "", "  ", "\u00a0"])
        return "".join(piece + space() for piece in pieces)

    def soup(self):
        """Signs one by one, in no sensible order."""
        letters = self.chance.choice(self.letters)
        some = [self.chance.choice(letters) for _ in range(4)]
        signs = ["a", "b", "1", "٢", "۳", " ", " ", "(", ")", "[", "]", "-", ".", "+", "،", LAM, "ا", ZWNJ, ZWJ, TATWEEL]
        return some + signs + [*ISOLATES, PDI, PDI, "\u064e", "\u200f", "\u061c"]

    def pieces(self, count, depth):
        return [self.piece(depth) for _ in range(count)]

    def piece(self, depth):
        chance = self.chance
        kind = chance.random()
        if kind < 0.42:
            return self.word()
        if kind < 0.54:
            return self.number()
        if kind < 0.64:
            return chance.choice(LATIN)
        if kind < 0.70:
            return chance.choice(TOKENS)
        if kind < 0.80:
            return chance.choice(PUNCTUATION)
        if depth > 2:
            return self.word()
        inside = self.joined(self.pieces(chance.randint(1, 3), depth + 1)).strip()
        if kind < 0.90:
            opens, closes = chance.choice(PAIRS)
            # Now and then one of the two is missing.
            return chance.choice([opens, opens, opens, opens, ""]) + inside + chance.choice([closes] * 4 + [""])
        return chance.choice(ISOLATES) + inside + chance.choice([PDI] * 9 + [""])

    def number(self):
        digits = self.chance.choice(DIGITS)
        number = "".join(self.chance.choice(digits) for _ in range(self.chance.randint(1, 4)))
        shape = self.chance.choice(["{}", "{}", "{}", "-{}", "+{}", "{}%", "%{}", "{0}/{0}", "{0}-{0}", "{0}.{0}", "{0},{0}", "{0}:{0}", "${}"])
        return shape.format(number)

    def word(self):
        chance = self.chance
        kind = chance.random()
        if self.unseen and kind < 0.5:
            word = self.unseen.pop()
        elif kind < 0.6:
            word = chance.choice(chance.choice(self.words))
        else:
            letters = chance.choice(self.letters)
            word = "".join(self.syllable(letters) for _ in range(chance.randint(1, 4)))
        return self.marked(word) if chance.random() < 0.25 else word

    def syllable(self, letters):
        chance = self.chance
        kind = chance.random()
        if kind < 0.15:
            return LAM + chance.choice(ALEFS)
        if kind < 0.20:
            return chance.choice(letters) + chance.choice([ZWNJ, ZWJ, TATWEEL]) + chance.choice(letters)
        return chance.choice(letters) + chance.choice(letters)

    def marked(self, word):
        """The word with vowels, as in a book for those who learn to read."""
        marks = lambda: "".join(self.chance.sample(MARKS, self.chance.choice([0, 1, 1, 2])))
        return "".join(sign + marks() if unicodedata.category(sign) == "Lo" else sign for sign in word)
