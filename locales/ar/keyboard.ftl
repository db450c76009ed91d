# لوحة المفاتيح: صورتها والأصابع واختيارها.

## أسماء قصيرة للمفاتيح الضيقة في الصورة، كما تُكتب على لوحات المفاتيح.
cap-esc = Esc
cap-shift = Shft
cap-capslock = Caps
cap-enter = ←─┘
cap-backspace = ←──
cap-super = Win
cap-insert = Ins
cap-del = Del
cap-home = Hom
cap-end = End
cap-pageup = Pg↑
cap-pagedown = Pg↓
cap-space = مسافة

## مفتاح أو مجموعة مفاتيح، ثم غيرها.
keyboard-key = { $key }
keyboard-then = { $first } ثم { $next }

## الأصابع.
finger-left-little = اليد اليسرى، الخنصر
finger-left-ring = اليد اليسرى، البنصر
finger-left-middle = اليد اليسرى، الوسطى
finger-left-index = اليد اليسرى، السبابة
finger-thumb = أحد الإبهامين
finger-right-index = اليد اليمنى، السبابة
finger-right-middle = اليد اليمنى، الوسطى
finger-right-ring = اليد اليمنى، البنصر
finger-right-little = اليد اليمنى، الخنصر

## اختيار لوحة المفاتيح، وضبط النقر المزدوج.
hands-title = لوحة المفاتيح والفأرة
hands-note = اختر لوحة المفاتيح التي تشبه لوحتك.
keyboard-azerty = AZERTY (فرنسا)
keyboard-bepo = BÉPO
keyboard-qwerty-us = QWERTY أمريكية
keyboard-qwerty-uk = QWERTY بريطانية
keyboard-arabic-101 = عربية 101
keyboard-arabic-102 = عربية 102
hands-double-click = المدة بين نقرتي النقر المزدوج
hands-slow = طويلة
hands-usual = متوسطة
hands-quick = قصيرة
hands-try = جرّب هنا
hands-tried-nothing = انقر مرتين متتاليتين على هاتين الكلمتين.
hands-tried-once = نقرة واحدة. انقر مرتين أسرع.
hands-tried-twice = هذا نقر مزدوج. مفتاح Enter يفعل الشيء نفسه.
