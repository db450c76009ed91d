# النصوص والكلمات التي تدور حولها الأسئلة.
problem-item-form = { $word } ليس نصا من التمرين ولا كلمة من المسرد.
problem-help-item-form = اكتب كلمة مثل المعرّف: "cut". ومن المسرد: "@folder" أو "@folder.means" أو "@folder.learning".
problem-item-unknown = لا توجد كلمة { $word } في المسرد.
problem-order-few = تلزم خطوتان على الأقل، إحداهما بعد الأخرى.
problem-order-any = في قائمة الخطوات التي لا ترتيب بينها خطوتان على الأقل.
problem-order-twice = كُتبت الخطوة { $word } مرتين.
problem-match-pairs = يلزم من { $least } إلى { $most } أزواج.
problem-match-pair = الزوج قائمة من اثنين: ما يبقى مكانه، وما يوضع بجانبه.
problem-match-twice = { $word } مكتوب مرتين في الجانب نفسه.
problem-sort-groups = يلزم من { $least } إلى { $most } مجموعات.
problem-sort-things = يلزم من { $least } إلى { $most } شيئا للفرز.
problem-sort-twice = كُتب { $word } مرتين.
problem-too-long = النصوص أطول من أن تُرى على شاشة صغيرة: { $languages }.
problem-help-too-long = اكتب نصوصا أقصر أو أقل. في match ضع الأطول أولا في كل زوج.
