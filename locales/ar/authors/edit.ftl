# تمارين لوحة المفاتيح: تصحيح نص.
problem-edit-key = المفتاح { $word } لا يفعل شيئًا في نص.
problem-edit-same = النصان .text و.wanted متطابقان في القراءة.
