# أسئلة: كتابة إجابة قصيرة.
fill-note = اكتب إجابتك، ثم «انتهيت».
fill-note-keyboard = أجب بلغة لوحة مفاتيحك: { $language }.
fill-key-keep = حفظ هذه الإجابة
fill-nothing = اكتب إجابتك في الخانة أولا.
fill-right = نعم: «{ $answer }».
fill-writing = نعم. تُكتب هكذا: { $answer }
fill-other = «{ $typed }» ليست الإجابة المطلوبة. حاول مرة أخرى.
fill-look-again = اقرأ إجابتك مرة أخرى.

# ما يختلف
fill-after = بعد «{ $text }»
fill-at-start = في البداية
fill-missing = اقتربت. ينقص حرف: { $place }.
fill-extra = اقتربت. حرف «{ $letter }» زائد: { $place }.
fill-letter = اقتربت. غيّر «{ $letter }»: { $place }.
fill-exchanged = اقتربت. حرفان تبادلا مكانيهما: { $place }، اكتب «{ $letter }».
fill-space-missing = اقتربت. تنقص مسافة: { $place }.
fill-space-extra = اقتربت. مسافة زائدة: { $place }.
fill-sign-missing = اقتربت. تنقص العلامة «{ $letter }»: { $place }.
fill-sign-extra = اقتربت. العلامة «{ $letter }» زائدة: { $place }.
fill-written-so = اقتربت. انظر { $place }: نكتب «{ $letter }».
fill-capital = اقتربت. حرف كبير، { $place }: «{ $letter }».
fill-small = اقتربت. حرف صغير، { $place }: «{ $letter }».

fill-show-write = اكتب: { $text }
fill-show-enter = احفظ هذه الإجابة بمفتاح { KEY("Enter") }.
fill-show-click = انقر بجانب الخانة، فتُحفظ الإجابة.
