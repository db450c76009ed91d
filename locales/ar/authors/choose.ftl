# الأسئلة: اختيار إجابة أو أكثر.
problem-choose-twice = كُتبت الإجابة { $word } مرتين.
problem-choose-unknown = { $word } ليست في قائمة الإجابات.
problem-choose-few = تلزم إجابتان على الأقل، وإحداهما صحيحة.
