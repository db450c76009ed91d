# أسئلة: كتابة إجابة قصيرة.
problem-fill-word = { $word } ليست من كلمات المسرد.
problem-help-fill-word = اكتب كلمة من lessons/glossary.toml مع @: ‏"@folder". النصوص الأخرى مكانها same.
problem-fill-empty = في الإجابة حرف أو علامة على الأقل.
problem-fill-twice = في { $language }، «{ $text }» مقبولة من قبل كإجابة أخرى.
problem-help-fill-twice = الهمزات والتشكيل والمسافات لا تفرّق بين إجابتين. احذف إحدى الإجابتين.
problem-fill-near = في { $language }، { $message } إجابة مقبولة، أو ذُكرت من قبل.
problem-help-fill-near = الإجابة القريبة كلمة غير الكلمات المقبولة.
problem-fill-feedback = في { $language }، ينقص النص { $message }.
problem-help-fill-feedback = قل ما الفرق بين هذه الكلمة والإجابة المطلوبة.
