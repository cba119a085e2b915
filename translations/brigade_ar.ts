<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, drawings, files</source>
        <translation>النوافذ والرسوم والملفات</translation>
    </message>
    <message>
        <source>Asio, Beast, Interprocess, JSON</source>
        <translation>Asio، Beast، Interprocess، JSON</translation>
    </message>
    <message>
        <source>in the packages for Windows: libstdc++, libgcc</source>
        <translation>في حزم Windows: libstdc++، libgcc</translation>
    </message>
    <message>
        <source>in the packages for Windows</source>
        <translation>في حزم Windows</translation>
    </message>
    <message>
        <source>fonts of the system, where it has them; none comes with Brigade</source>
        <translation>خطوط النظام إن وُجدت فيه؛ لا يأتي أي منها مع Brigade</translation>
    </message>
    <message>
        <source>its GIL&apos;s algorithm, written anew; no line of it comes with Brigade</source>
        <translation>خوارزمية GIL فيه، مكتوبة من جديد؛ لا يأتي أي سطر منه مع Brigade</translation>
    </message>
</context>
<context>
    <name>AnalogyLimits</name>
    <message>
        <source>Other programs live in the same town and use its stoves; a virtual machine may only believe that they are its own.</source>
        <translation>في المدينة نفسها برامج أخرى تستعمل مواقدها؛ وقد يكون الجهاز الافتراضي واهمًا حين يظنها ملكًا له.</translation>
    </message>
    <message>
        <source>A core has no speed of its own: turbo, heat and a twin on the same silicon (SMT) change it while you look. And it works faster for whom it knows: his data are still in its caches.</source>
        <translation>ليس للنواة سرعة ثابتة: يغيّرها تعزيز التردد (turbo) والحرارة وتوأم على الرقاقة نفسها (SMT) وأنت تنظر. وهي أسرع مع من تعرفه: فبياناته ما زالت في ذاكراتها المخبئية.</translation>
    </message>
    <message>
        <source>Opening a restaurant takes months, a process is there in about a millisecond. And processes can share memory if they ask for it.</source>
        <translation>افتتاح مطعم يستغرق شهورًا، أما العملية فتجهز في نحو ميلي ثانية. وتستطيع العمليات أن تتشارك الذاكرة إن طلبت ذلك.</translation>
    </message>
    <message>
        <source>Two processes may see the same page of memory until one of them writes to it; no larder stands in two houses.</source>
        <translation>قد ترى عمليتان صفحة الذاكرة نفسها إلى أن تكتب إحداهما فيها؛ ولا مخزن يقوم في بيتين.</translation>
    </message>
    <message>
        <source>A chef walks to the stove himself; a thread is put on a core and taken off again by the operating system, in the middle of a word, unasked.</source>
        <translation>الطاهي يمشي إلى الموقد بنفسه؛ أما الخيط فيضعه نظام التشغيل على نواة ثم ينزعه عنها، في منتصف الكلمة، دون استئذان.</translation>
    </message>
    <message>
        <source>A jar is either here or there. A variable can be in several caches at once, and without synchronisation one core may see an old value.</source>
        <translation>البرطمان إما هنا وإما هناك. أما المتغير فقد يكون في عدة ذاكرات مخبئية معًا، وبلا مزامنة قد ترى نواةٌ قيمة قديمة.</translation>
    </message>
    <message>
        <source>Two chefs notice that their hands meet; two threads notice nothing, and the wrong total looks like any other number.</source>
        <translation>يلاحظ طاهيان أن أيديهما تتلامس؛ أما خيطان فلا يلاحظان شيئًا، ويبدو المجموع الخاطئ كأي رقم آخر.</translation>
    </message>
    <message>
        <source>The key does not guard the cupboard: whoever forgets to ask for it opens the door all the same. A lock is an agreement.</source>
        <translation>المفتاح لا يحرس الخزانة: من نسي أن يطلبه فتح الباب على أي حال. القفل اتفاق لا أكثر.</translation>
    </message>
    <message>
        <source>People leave a bathroom when they are done. The GIL&apos;s holder is asked to leave after the switch interval and goes back to the queue. It also guards only the interpreter: native code can work outside.</source>
        <translation>يخرج الناس من الحمّام حين ينتهون. أما حامل GIL فيُطلب منه الخروج بعد فترة التبديل ويعود إلى الطابور. ثم إنه لا يحرس إلا المفسّر: الشيفرة الأصلية تستطيع العمل خارجه.</translation>
    </message>
    <message>
        <source>Nobody cooks in a bathroom; here only its holder does. What the picture gets right is the queue.</source>
        <translation>لا أحد يطبخ في حمّام؛ وهنا لا يطبخ إلا من فيه. ما تصيب فيه الصورة هو الطابور.</translation>
    </message>
    <message>
        <source>The knock does not open the door: the holder looks up only between two steps of the interpreter, so a long step makes everybody wait longer.</source>
        <translation>الطرق لا يفتح الباب: لا يرفع من في الداخل رأسه إلا بين خطوتين من خطوات المفسّر، فالخطوة الطويلة تطيل انتظار الجميع.</translation>
    </message>
    <message>
        <source>A chef beside the oven could do something else; a blocked thread cannot. It does not exist for the scheduler until the answer is there.</source>
        <translation>الطاهي الواقف عند الفرن يستطيع أن يفعل شيئًا آخر؛ أما الخيط المحجوب فلا. لا وجود له عند المُجدوِل حتى يصل الجواب.</translation>
    </message>
    <message>
        <source>Guests wait about as long for the same dish; tasks of one kind can differ a thousandfold, and the slowest hundredth is what users remember.</source>
        <translation>ينتظر الزبائن الطبق نفسه مدة متقاربة؛ أما مهام النوع الواحد فقد تتفاوت ألف ضعف، وأبطأ واحد في المئة منها هو ما يتذكره المستخدمون.</translation>
    </message>
    <message>
        <source>A rail is full when it is full. A queue without a bound grows until the memory is gone, and hides for a long time that nobody keeps up.</source>
        <translation>إذا امتلأ حامل الطلبات فقد امتلأ. أما الطابور بلا حد فيكبر حتى تنفد الذاكرة، ويخفي زمنًا طويلًا أن لا أحد يجاري الطلب.</translation>
    </message>
    <message>
        <source>Chefs in one kitchen get in each other&apos;s way only by elbows; threads also by caches, locks and the GIL, without anybody seeing it.</source>
        <translation>طهاة المطبخ الواحد لا يزاحم بعضهم بعضًا إلا بالمرافق؛ أما الخيوط فتتزاحم أيضًا بالذاكرات المخبئية والأقفال و GIL، ولا أحد يرى ذلك.</translation>
    </message>
    <message>
        <source>Hiring takes weeks, creating a thread some ten microseconds. It is not the hiring that hurts, it is a thousand of them at two stoves.</source>
        <translation>التوظيف يستغرق أسابيع، وإنشاء خيط نحو عشر ميكروثوانٍ. ليس التوظيف ما يؤلم، بل ألف منهم عند موقدين.</translation>
    </message>
    <message>
        <source>A head waiter can look over his shoulder while he talks. An event loop cannot: while one callback runs, nothing else happens at all.</source>
        <translation>كبير الندل يستطيع أن يلتفت وهو يتكلم. أما حلقة الأحداث فلا: ما دام استدعاء راجع (callback) يعمل لا يحدث أي شيء آخر.</translation>
    </message>
    <message>
        <source>A ticket can be taken away at any time; a coroutine gives control back only where it says await, never in between.</source>
        <translation>التذكرة يمكن أخذها في أي وقت؛ أما الروتين المساعد (coroutine) فلا يعيد التحكم إلا حيث يقول await، ولا يعيده بين ذلك أبدًا.</translation>
    </message>
    <message>
        <source>await does not always put the ticket aside: if what it waits for is there already, the same task simply goes on.</source>
        <translation>لا ينحّي await التذكرة دائمًا: إن كان ما ينتظره موجودًا أصلًا فالمهمة نفسها تمضي ببساطة.</translation>
    </message>
    <message>
        <source>The courier&apos;s way takes microseconds; it is the packing and unpacking that costs, and it takes the time of those who could cook.</source>
        <translation>رحلة الساعي لا تستغرق سوى ميكروثوانٍ؛ المكلف هو الحزم والفك، وهما يأخذان وقت من كان يستطيع أن يطبخ.</translation>
    </message>
    <message>
        <source>Guests choose a branch; requests are dealt out by the operating system, and not evenly.</source>
        <translation>الزبائن يختارون الفرع؛ أما الطلبات الواردة فيوزعها نظام التشغيل، وليس بالتساوي.</translation>
    </message>
    <message>
        <source>After a fire nothing is left; after a crash the operating system takes everything back in order, and a new process is there at once. What was only in memory is gone in both.</source>
        <translation>بعد الحريق لا يبقى شيء؛ أما بعد الانهيار فيسترد نظام التشغيل كل شيء بانتظام، وتجهز عملية جديدة فورًا. وما كان في الذاكرة وحدها ضاع في الحالين.</translation>
    </message>
</context>
<context>
    <name>ChargeBook</name>
    <message>
        <source>Simple additions of one core</source>
        <translation>عمليات جمع بسيطة على نواة واحدة</translation>
    </message>
    <message>
        <source>billions a second</source>
        <translation>مليارات في الثانية</translation>
    </message>
    <message>
        <source>A core starts several independent additions in each tick of its clock; those that need each other&apos;s result come one a tick.</source>
        <translation>تبدأ النواة عدة عمليات جمع مستقلة في كل نبضة من ساعتها؛ وما يحتاج بعضه إلى نتيجة بعض يأتي واحدًا في كل نبضة.</translation>
    </message>
    <message>
        <source>A system call</source>
        <translation>استدعاء نظام</translation>
    </message>
    <message>
        <source>0.1 to 1 µs</source>
        <translation>من 0.1 إلى ‎1 µs</translation>
    </message>
    <message>
        <source>Into the kernel and back is some hundred ticks of the clock; what guards against leaks between programs adds to it, and not on every processor.</source>
        <translation>الذهاب إلى نواة النظام (kernel) والعودة بضع مئات من نبضات الساعة؛ وما يحمي من التسريب بين البرامج يزيدها، وليس على كل معالج.</translation>
    </message>
    <message>
        <source>A lock that nobody else wants, and its unlock</source>
        <translation>أخذ قفل لا يريده أحد آخر، ثم تحريره</translation>
    </message>
    <message>
        <source>17 to 25 ns</source>
        <translation>من 17 إلى ‎25 ns</translation>
    </message>
    <message>
        <source>Two atomic instructions on a cache line that this core has already; the kernel is not asked.</source>
        <translation>تعليمتان ذرّيتان على سطر ذاكرة مخبئية موجود لدى هذه النواة أصلًا؛ ولا يُسأل نظام التشغيل.</translation>
    </message>
    <message>
        <source>A lock that another core wants all the time</source>
        <translation>قفل تريده نواة أخرى طوال الوقت</translation>
    </message>
    <message>
        <source>0.1 to 10 µs</source>
        <translation>من 0.1 إلى ‎10 µs</translation>
    </message>
    <message>
        <source>The lock&apos;s line moves between the cores, and who waits may be put to sleep; often whoever let go takes it again at once, which is cheap and unfair.</source>
        <translation>ينتقل سطر القفل بين الأنوية، وقد يُنوَّم من ينتظر؛ وكثيرًا ما يعود من تركه فيأخذه فورًا، وهذا رخيص وغير عادل.</translation>
    </message>
    <message>
        <source>A cache line from one core to another</source>
        <translation>سطر ذاكرة مخبئية من نواة إلى أخرى</translation>
    </message>
    <message>
        <source>40 to 100 ns</source>
        <translation>من 40 إلى ‎100 ns</translation>
    </message>
    <message>
        <source>It depends on how far apart the two are: less between the halves of one physical core, which share their caches, several times more between sockets.</source>
        <translation>يتوقف على المسافة بينهما: أقل بين نصفي نواة فيزيائية واحدة يتشاركان ذاكراتهما المخبئية، وعدة أضعاف بين المقابس.</translation>
    </message>
    <message>
        <source>Context switch on one core</source>
        <translation>تبديل السياق على نواة واحدة</translation>
    </message>
    <message>
        <source>1 to 5 µs</source>
        <translation>من 1 إلى ‎5 µs</translation>
    </message>
    <message>
        <source>The switch with the wake-up before it, through a condition variable; the caches stay warm here, as they would not between two large programs.</source>
        <translation>التبديل مع الإيقاظ الذي يسبقه، عبر متغير شرطي؛ تبقى الذاكرات المخبئية هنا دافئة، ولا تبقى كذلك بين برنامجين كبيرين.</translation>
    </message>
    <message>
        <source>Wake-up of a thread on another core</source>
        <translation>إيقاظ خيط على نواة أخرى</translation>
    </message>
    <message>
        <source>The other core was idle and has to be called by an interrupt; in a virtual machine that is a way out to the hypervisor and back.</source>
        <translation>كانت النواة الأخرى بلا عمل ولا بد من ندائها بمقاطعة؛ وفي جهاز افتراضي يعني ذلك الخروج إلى المشرف الافتراضي (hypervisor) والعودة.</translation>
    </message>
    <message>
        <source>Hand-over of the GIL to who waits for it</source>
        <translation>تسليم GIL إلى من ينتظره</translation>
    </message>
    <message>
        <source>5 ms, the switch interval</source>
        <translation>‏‎5 ms، فترة التبديل</translation>
    </message>
    <message>
        <source>The interval is how long a computing thread may keep it; one that goes to wait lets go at once, and what is left is the wake-up of the next one.</source>
        <translation>الفترة هي المدة التي يجوز لخيط يحسب أن يحتفظ به؛ ومن ذهب لينتظر تركه فورًا، وما يبقى هو إيقاظ التالي.</translation>
    </message>
    <message>
        <source>Lateness of a sleep of 1 ms</source>
        <translation>تأخر نوم مدته ‎1 ms</translation>
    </message>
    <message>
        <source>up to a tick of 1 to 10 ms</source>
        <translation>حتى نبضة من 1 إلى ‎10 ms</translation>
    </message>
    <message>
        <source>Timers of today do not wait for the next tick; Linux adds up to 50 µs on purpose, to wake up once for several sleepers.</source>
        <translation>مؤقتات اليوم لا تنتظر النبضة التالية؛ ويضيف Linux ما يصل إلى ‎50 µs عمدًا ليستيقظ مرة واحدة لعدة نائمين.</translation>
    </message>
    <message>
        <source>A thread, started and joined</source>
        <translation>خيط، بدؤه وانتظار انتهائه</translation>
    </message>
    <message>
        <source>about 1 ms</source>
        <translation>نحو ‎1 ms</translation>
    </message>
    <message>
        <source>Its stack is reserved and not filled, and nothing is copied; Python&apos;s threading.Thread takes about 120 µs, most of it in the interpreter.</source>
        <translation>يُحجز مكدسه ولا يُملأ، ولا يُنسخ شيء؛ أما threading.Thread في Python فيستغرق نحو ‎120 µs، معظمها في المفسّر.</translation>
    </message>
    <message>
        <source>1000 threads that live at once</source>
        <translation>1000 خيط تعيش معًا</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>نحو ‎1 s</translation>
    </message>
    <message>
        <source>A thousand times the price of one, and a place for each to stand: the kernel wakes them one after another when they may go.</source>
        <translation>ألف ضعف ثمن الواحد، ومكان يقف فيه كل منها: يوقظها نظام التشغيل واحدًا بعد آخر حين يُسمح لها بالانصراف.</translation>
    </message>
    <message>
        <source>1000 threads: memory in use</source>
        <translation>1000 خيط: الذاكرة المستعملة</translation>
    </message>
    <message>
        <source>about 1 GB</source>
        <translation>نحو ‎1 GB</translation>
    </message>
    <message>
        <source>The stacks are reserved and not filled: only touched pages are in memory, two or so a thread; what the kernel keeps of each is not in this figure.</source>
        <translation>المكدسات محجوزة وغير مملوءة: لا يوجد في الذاكرة إلا الصفحات التي لُمست، نحو اثنتين لكل خيط؛ وما يحتفظ به نظام التشغيل لكل خيط ليس في هذا الرقم.</translation>
    </message>
    <message>
        <source>1000 threads: memory reserved</source>
        <translation>1000 خيط: الذاكرة المحجوزة</translation>
    </message>
    <message>
        <source>Linux reserves 8 MB for a stack unless told otherwise, other systems 0.5 to 1 MB; reserved addresses cost next to nothing until they are touched.</source>
        <translation>يحجز Linux للمكدس ‎8 MB ما لم يُطلب غير ذلك، وتحجز أنظمة أخرى من 0.5 إلى ‎1 MB؛ والعناوين المحجوزة لا تكاد تكلف شيئًا إلى أن تُلمس.</translation>
    </message>
    <message>
        <source>1000 small tasks, a thread each</source>
        <translation>1000 مهمة صغيرة، خيط لكل منها</translation>
    </message>
    <message>
        <source>A thousand times what a thread costs, but most of them have ended before the next one is there, and the cores share the work.</source>
        <translation>ألف ضعف كلفة خيط واحد، لكن معظمها ينتهي قبل أن يأتي التالي، وتتقاسم الأنوية العمل.</translation>
    </message>
    <message>
        <source>1000 small tasks, a pool of 4</source>
        <translation>1000 مهمة صغيرة، مجمّع من 4</translation>
    </message>
    <message>
        <source>about 4 ms: four threads</source>
        <translation>نحو ‎4 ms: أربعة خيوط</translation>
    </message>
    <message>
        <source>Four threads are started and not a thousand; the rest is the queue, and waking who waits at it.</source>
        <translation>تُبدأ أربعة خيوط لا ألف؛ والباقي هو الطابور وإيقاظ من ينتظر عنده.</translation>
    </message>
    <message>
        <source>A process by fork, start to end</source>
        <translation>عملية بواسطة fork، من البدء إلى النهاية</translation>
    </message>
    <message>
        <source>about 0.1 ms; Python&apos;s own 2 ms</source>
        <translation>نحو ‎0.1 ms؛ وفي Python نفسها ‎2 ms</translation>
    </message>
    <message>
        <source>Only the tables of the memory are copied, so the price grows with the memory in use: little here, much in a large interpreter.</source>
        <translation>لا تُنسخ إلا جداول الذاكرة، فيكبر الثمن بكبر الذاكرة المستعملة: قليل هنا، كثير في مفسّر كبير.</translation>
    </message>
    <message>
        <source>A bare program (true), start to end</source>
        <translation>برنامج فارغ (true)، من البدء إلى النهاية</translation>
    </message>
    <message>
        <source>100 ms and more</source>
        <translation>‏‎100 ms فأكثر</translation>
    </message>
    <message>
        <source>The textbook&apos;s figure is a Python process that imports a framework; a small native program is loaded and linked in about a millisecond.</source>
        <translation>رقم الكتب الدراسية هو لعملية Python تستورد إطار عمل؛ أما البرنامج الأصلي الصغير فيُحمّل ويُربط في نحو ميلي ثانية.</translation>
    </message>
    <message>
        <source>A worker process, start to ready</source>
        <translation>عملية عاملة، من البدء إلى الجاهزية</translation>
    </message>
    <message>
        <source>A spawned process loads its program anew, where a forked one has it already; ours is native and small, and imports nothing.</source>
        <translation>العملية المولودة بـ spawn تحمّل برنامجها من جديد، والمولودة بـ fork لديها البرنامج أصلًا؛ وعمليتنا أصلية وصغيرة ولا تستورد شيئًا.</translation>
    </message>
    <message>
        <source>A Python interpreter (python3 -c pass)</source>
        <translation>مفسّر Python (python3 -c pass)</translation>
    </message>
    <message>
        <source>This is the interpreter with its standard modules alone; what makes it 100 ms and more is the framework that a worker imports on top.</source>
        <translation>هذا هو المفسّر مع وحداته القياسية وحدها؛ وما يجعله ‎100 ms فأكثر هو إطار العمل الذي يستورده العامل فوق ذلك.</translation>
    </message>
    <message>
        <source>100 B between threads, there and back</source>
        <translation>‏‎100 B بين خيطين، ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>about 90 µs in Python</source>
        <translation>نحو ‎90 µs في Python</translation>
    </message>
    <message>
        <source>Python&apos;s queue.Queue pays for the interpreter and the GIL; here a pointer goes through a locked queue, and most of it is waking who waits.</source>
        <translation>يدفع queue.Queue في Python ثمن المفسّر و GIL؛ أما هنا فيمر مؤشر عبر طابور مقفول، ومعظم الثمن إيقاظ من ينتظر.</translation>
    </message>
    <message>
        <source>1 MB between threads, there and back</source>
        <translation>‏‎1 MB بين خيطين، ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Nothing is copied: only the pointer is handed over, so 1 MB costs what 100 B cost.</source>
        <translation>لا يُنسخ شيء: لا يُسلَّم إلا المؤشر، فيكلف ‎1 MB ما يكلفه ‎100 B.</translation>
    </message>
    <message>
        <source>100 MB between threads, there and back</source>
        <translation>‏‎100 MB بين خيطين، ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Still only a pointer: threads share their memory, so the size does not matter until somebody reads it all.</source>
        <translation>ما زال مجرد مؤشر: الخيوط تتشارك ذاكرتها، فلا يهم الحجم حتى يقرأه أحد كله.</translation>
    </message>
    <message>
        <source>100 B between processes, there and back</source>
        <translation>‏‎100 B بين عمليتين، ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>75 to 90 µs in Python</source>
        <translation>من 75 إلى ‎90 µs في Python</translation>
    </message>
    <message>
        <source>Python packs and unpacks as well; here are two system calls on each side of a pipe, two small copies, and two wake-ups.</source>
        <translation>‏Python تحزم وتفك أيضًا؛ أما هنا فاستدعاءا نظام على كل طرف من الأنبوب، ونسختان صغيرتان، وإيقاظان.</translation>
    </message>
    <message>
        <source>1 MB between processes, there and back</source>
        <translation>‏‎1 MB بين عمليتين، ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>1 to 2 ms in Python</source>
        <translation>من 1 إلى ‎2 ms في Python</translation>
    </message>
    <message>
        <source>A pipe holds 64 KB on Linux: the message goes in many pieces, each copied into the kernel and out again; Python packs it on top.</source>
        <translation>يتسع الأنبوب في Linux لـ ‎64 KB: تمضي الرسالة قطعًا كثيرة، تُنسخ كل منها إلى نظام التشغيل ثم منه؛ و Python تحزمها فوق ذلك.</translation>
    </message>
    <message>
        <source>100 MB between processes, there and back</source>
        <translation>‏‎100 MB بين عمليتين، ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>0.16 to 0.47 s in Python</source>
        <translation>من 0.16 إلى ‎0.47 s في Python</translation>
    </message>
    <message>
        <source>Every byte is copied twice and both processes hold the whole message: the price is the memory&apos;s bandwidth, and it grows with the size.</source>
        <translation>كل بايت يُنسخ مرتين، وكلتا العمليتين تحمل الرسالة كلها: الثمن هو عرض نطاق الذاكرة، ويكبر بكبر الحجم.</translation>
    </message>
    <message>
        <source>not measured here: this system has no such thing, or does not say</source>
        <translation>لم يُقس هنا: ليس في هذا النظام شيء كهذا، أو أنه لا يفصح عنه</translation>
    </message>
    <message>
        <source>not measured here: it takes two cores, and there is one</source>
        <translation>لم يُقس هنا: يحتاج إلى نواتين، ولا توجد إلا واحدة</translation>
    </message>
    <message>
        <source>not measured here: the program was not found</source>
        <translation>لم يُقس هنا: لم يُعثر على البرنامج</translation>
    </message>
    <message>
        <source>not measured: the system refused</source>
        <translation>لم يُقس: رفض النظام</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>measured here: median</source>
        <translation>مقيس هنا: الوسيط</translation>
    </message>
    <message>
        <source>its spread, 10 % to 90 %</source>
        <translation>تشتته، من 10 % إلى 90 %</translation>
    </message>
    <message>
        <source>the textbook&apos;s figure, hatched: from … to</source>
        <extracomment>In a legend. A bar: from the lower to the upper figure of textbooks</extracomment>
        <translation>رقم الكتب الدراسية، بخطوط مائلة: من … إلى</translation>
    </message>
    <message>
        <source>the other result&apos;s median</source>
        <translation>وسيط النتيجة الأخرى</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>تسعيرة هذا الجهاز</translation>
    </message>
    <message>
        <source>Median here</source>
        <translation>الوسيط هنا</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Head of a narrow column: what textbooks say</extracomment>
        <translation>الكتب الدراسية</translation>
    </message>
    <message>
        <source>figures with ~ are noisy</source>
        <extracomment>Noisy: other programs disturbed the measurement</extracomment>
        <translation>الأرقام ذات ~ مشوَّشة</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقس</translation>
    </message>
    <message>
        <source>billion/s</source>
        <extracomment>A short unit after a number: 1,000,000,000 in each second</extracomment>
        <translation>مليار/s</translation>
    </message>
    <message>
        <source>million/s</source>
        <translation>مليون/s</translation>
    </message>
    <message>
        <source>noisy: the medians of its rounds differ by a factor of %1, though no other program was seen at work</source>
        <translation>مشوَّش: تتفاوت قيم الوسيط بين جولاته بمعامل %1، مع أنه لم يُرصد أي برنامج آخر يعمل</translation>
    </message>
    <message>
        <source>noisy: others took %1 % of the cores</source>
        <translation>مشوَّش: أخذ الآخرون %1 % من الأنوية</translation>
    </message>
    <message>
        <source>, %1 % of it the hypervisor</source>
        <extracomment>Goes on after &quot;noisy: others took 12 % of the cores&quot;. %1: a number</extracomment>
        <translation>، منها %1 % للمشرف الافتراضي</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1, %2: values with their units, such as &quot;12 ns&quot;</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>الأنوية: %1 من %2</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>No figure is in both results.</source>
        <translation>لا يوجد رقم في النتيجتين معًا.</translation>
    </message>
    <message>
        <source>All %1 medians are within 30 % of the other result&apos;s.</source>
        <translation>كل قيم الوسيط (%1) ضمن 30 % من قيم النتيجة الأخرى.</translation>
    </message>
    <message>
        <source>%1 of %2 medians are more than 30 % apart from the other result&apos;s; %3 of these were noisy in one of them.</source>
        <translation>قيم الوسيط التي تبتعد أكثر من 30 % عن قيم النتيجة الأخرى: %1 من %2؛ المشوَّش منها في إحداهما: %3.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>not tried yet</source>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>✔ proved here</source>
        <translation>✔ ثبت هنا</translation>
    </message>
    <message>
        <source>✖ did not show here</source>
        <translation>✖ لم يظهر هنا</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On a branch of the tree of questions, as is &quot;No&quot;: keep it short</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Run the proof: the same work, done in each way, here.</source>
        <translation>شغّل البرهان: العمل نفسه، بكل طريقة من الطرق، هنا.</translation>
    </message>
    <message>
        <source>This machine cannot decide it.</source>
        <translation>هذا الجهاز لا يستطيع الحسم.</translation>
    </message>
    <message>
        <source>✔ It held on this machine. Shorter is better.</source>
        <translation>✔ ثبت على هذا الجهاز. الأقصر أفضل.</translation>
    </message>
    <message>
        <source>✖ It did not hold this time. Other programs may have been at work: run it once more.</source>
        <translation>✖ لم يثبت هذه المرة. ربما كانت برامج أخرى تعمل: شغّله مرة أخرى.</translation>
    </message>
    <message>
        <source> · %1 ×</source>
        <extracomment>After a time: how many times the first bar&apos;s. %1: a number such as 2.4</extracomment>
        <translation> · %1 ×</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a time: this machine has too few cores for it</extracomment>
        <translation>ليس على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>CoresPicture</name>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>كل %2 (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This system says nothing about the use of its %1.</source>
        <translation>لا يفصح هذا النظام عن استعمال %1.</translation>
    </message>
</context>
<context>
    <name>CourseReport</name>
    <message>
        <source>You said: %1.</source>
        <translation>قلتَ: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 answers right.</source>
        <translation>الإجابات الصحيحة: %1 من %2.</translation>
    </message>
    <message>
        <source>What I found out with Brigade</source>
        <translation>ما اكتشفته مع Brigade</translation>
    </message>
    <message>
        <source>%1. Measured on this machine: %2, %3 of %4 cores, %5.</source>
        <extracomment>%1: date and time; %2: a processor; %3, %4: numbers; %5: a system</extracomment>
        <translation>‏%1. مقيس على هذا الجهاز: %2، الأنوية: %3 من %4، %5.</translation>
    </message>
    <message>
        <source>Nothing has been predicted or measured yet.</source>
        <translation>لم يُتوقع شيء ولم يُقس شيء بعد.</translation>
    </message>
    <message>
        <source>Brigade: predictions and results</source>
        <translation>التوقعات والنتائج في Brigade</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>لا يستطيع هذا الجهاز عرضه: أنويته أقل مما يلزم.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ ثبت&lt;/b&gt; على هذا الجهاز.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✖ لم يتحقق&lt;/b&gt; على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a figure: this machine has too few cores</extracomment>
        <translation>ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>1  The core</source>
        <translation>1  النواة</translation>
    </message>
    <message>
        <source>2  Processes</source>
        <translation>2  العمليات</translation>
    </message>
    <message>
        <source>3  Threads</source>
        <translation>3  الخيوط</translation>
    </message>
    <message>
        <source>4  The GIL</source>
        <translation>4  قفل GIL</translation>
    </message>
    <message>
        <source>5  Thread pools</source>
        <translation>5  مجمّعات الخيوط</translation>
    </message>
    <message>
        <source>6  The whole server</source>
        <translation>6  الخادم بأكمله</translation>
    </message>
    <message>
        <source>7  Choosing</source>
        <translation>7  الاختيار</translation>
    </message>
    <message>
        <source>8  The pictures</source>
        <translation>8  الصور</translation>
    </message>
    <message>
        <source>Beyond</source>
        <extracomment>Part of the course: lessons that go further than the others</extracomment>
        <translation>ما وراء ذلك</translation>
    </message>
    <message>
        <source>Mistakes worth making</source>
        <translation>أخطاء تستحق الارتكاب</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>Kinds of a lesson&apos;s steps; &quot;Read&quot; to &quot;Keep&quot; are verbs that tell the reader what to do</extracomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>توقّع</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>شغّل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>اشرح</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>جرّب بنفسك</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>تذكّر</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>تبسيط</translation>
    </message>
    <message>
        <source>The analogy</source>
        <translation>التشبيه</translation>
    </message>
    <message>
        <source>This experiment wants %1 cores and may use %2 here. It is made with fewer. %3</source>
        <translation>تريد هذه التجربة من الأنوية %1، والمتاح لها هنا %2. ستُجرى بعدد أقل. %3</translation>
    </message>
    <message>
        <source>This experiment needs %1 cores and may use %2 here. It is left out. %3</source>
        <translation>تحتاج هذه التجربة من الأنوية إلى %1، والمتاح لها هنا %2. ستُتخطّى. %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ Right.&lt;/b&gt;</source>
        <extracomment>Verdict on a prediction, as is &quot;Not so.&quot;</extracomment>
        <translation>&lt;b&gt;✔ صحيح.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ Not so.&lt;/b&gt;</source>
        <translation>&lt;b&gt;✖ ليس كذلك.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>قلتَ: %1.</translation>
    </message>
    <message>
        <source>Here it is: %1.</source>
        <extracomment>After &quot;You said: 4 s.&quot; %1: what came out on this machine</extracomment>
        <translation>وهنا: %1.</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Heads of three columns: what the textbook says, what you said, what came out</extracomment>
        <translation>الكتب الدراسية</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>المقيس هنا</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>السبب:</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>the run begins: the start barrier opens</source>
        <extracomment>Start barrier: where all threads wait, to begin at the same moment</extracomment>
        <translation>بدء التشغيل: يُفتح حاجز البداية</translation>
    </message>
    <message>
        <source>the run ends</source>
        <translation>انتهاء التشغيل</translation>
    </message>
    <message>
        <source>the plan was changed during the run</source>
        <translation>تغيّرت الخطة أثناء التشغيل</translation>
    </message>
    <message>
        <source>{process} is being started</source>
        <extracomment>{process}: such as &quot;Process 1&quot; or &quot;Restaurant 1&quot;; leave words in braces as they are</extracomment>
        <translation>بدء {process} جارٍ</translation>
    </message>
    <message>
        <source>{process} takes the place of one that crashed</source>
        <translation>بدء {process} بدلًا مما انهار</translation>
    </message>
    <message>
        <source>{process} is ready</source>
        <translation>اكتملت تهيئة {process}</translation>
    </message>
    <message>
        <source>{process} takes no more {tasks}</source>
        <extracomment>{tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>لا مزيد من {tasks} عند {process}</translation>
    </message>
    <message>
        <source>{process} has ended</source>
        <translation>انتهاء {process}</translation>
    </message>
    <message>
        <source>{process} has crashed</source>
        <translation>انهيار {process}</translation>
    </message>
    <message>
        <source>{task} arrives</source>
        <extracomment>{task}: name of a task, or &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>وصول {task}</translation>
    </message>
    <message>
        <source>{task} is handed to {process}</source>
        <translation>إسناد {task} إلى {process}</translation>
    </message>
    <message>
        <source>{task} comes back, to be handed out again</source>
        <translation>عودة {task} لإسناد جديد</translation>
    </message>
    <message>
        <source>{task} is lost</source>
        <translation>ضياع {task}</translation>
    </message>
    <message>
        <source>{task} is turned away: the queue is full</source>
        <translation>ردّ {task}: الطابور ممتلئ</translation>
    </message>
    <message>
        <source>{task} is cancelled: the run ended before it began</source>
        <translation>إلغاء {task}: انتهى التشغيل قبل البدء</translation>
    </message>
    <message>
        <source>a reading: how busy a {core} was</source>
        <extracomment>A reading: a measurement taken at this moment. {core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>قراءة: مدى انشغال {core}</translation>
    </message>
    <message>
        <source>a reading: memory of {process}</source>
        <translation>قراءة: ذاكرة {process}</translation>
    </message>
    <message>
        <source>a reading: memory of {process}, shared pages by share</source>
        <extracomment>Memory that several processes share is counted for each in part</extracomment>
        <translation>قراءة: ذاكرة {process}، والصفحات المشتركة بالحصص</translation>
    </message>
    <message>
        <source>a reading: context switches of {process}</source>
        <translation>قراءة: تبديلات السياق في {process}</translation>
    </message>
    <message>
        <source>{thread} starts</source>
        <translation>بدء {thread}</translation>
    </message>
    <message>
        <source>{thread} has passed the start barrier</source>
        <translation>اجتاز {thread} حاجز البداية</translation>
    </message>
    <message>
        <source>{thread} ends</source>
        <translation>انتهاء {thread}</translation>
    </message>
    <message>
        <source>puts {task} into the queue</source>
        <extracomment>Who does it (a chef or thread) stands in another column; so in those that follow</extracomment>
        <translation>يضع {task} في الطابور</translation>
    </message>
    <message>
        <source>takes {task} from the queue</source>
        <translation>يأخذ {task} من الطابور</translation>
    </message>
    <message>
        <source>gives {task} back</source>
        <translation>يعيد {task}</translation>
    </message>
    <message>
        <source>begins {task}</source>
        <translation>يبدأ {task}</translation>
    </message>
    <message>
        <source>has done {task}</source>
        <translation>أنجز {task}</translation>
    </message>
    <message>
        <source>begins a step of {task}</source>
        <translation>يبدأ خطوة من {task}</translation>
    </message>
    <message>
        <source>has done a step of {task}</source>
        <translation>أنجز خطوة من {task}</translation>
    </message>
    <message>
        <source>waits for {tasks}</source>
        <extracomment>Subject: a chef or thread that has nothing to do. {tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>ينتظر {tasks}</translation>
    </message>
    <message>
        <source>waits for {tasks} no longer</source>
        <translation>لم يعد ينتظر {tasks}</translation>
    </message>
    <message>
        <source>begins to wait for input or output</source>
        <translation>يبدأ انتظار إدخال أو إخراج</translation>
    </message>
    <message>
        <source>what it waited for is there</source>
        <translation>حضر ما كان ينتظره</translation>
    </message>
    <message>
        <source>begins native code, which needs no {gil}</source>
        <extracomment>Native code: not Python, needs no GIL. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>يبدأ شيفرة أصلية لا تحتاج إلى {gil}</translation>
    </message>
    <message>
        <source>ends native code</source>
        <translation>ينهي الشيفرة الأصلية</translation>
    </message>
    <message>
        <source>is taken off the {core}</source>
        <translation>يُنزع عن {core}</translation>
    </message>
    <message>
        <source>is back on a {core}</source>
        <translation>عاد إلى {core}</translation>
    </message>
    <message>
        <source>moves to another {core}</source>
        <translation>يبدّل {core}</translation>
    </message>
    <message>
        <source>sets {task} aside: it awaits</source>
        <extracomment>Subject: an event loop. &quot;Awaits&quot;: as Python&apos;s await does</extracomment>
        <translation>ينحّي {task} عند await</translation>
    </message>
    <message>
        <source>goes on with {task}</source>
        <translation>يواصل {task}</translation>
    </message>
    <message>
        <source>hands {task} back to the {loop}</source>
        <extracomment>Subject: a thread of the pool. {loop}: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>يعيد {task} إلى {loop}</translation>
    </message>
    <message>
        <source>the {loop} has nothing to do and waits</source>
        <translation>لا عمل أمام {loop}: انتظار</translation>
    </message>
    <message>
        <source>the {loop} has something to do</source>
        <translation>صار أمام {loop} عمل</translation>
    </message>
    <message>
        <source>waits for the {gil}</source>
        <extracomment>Subject: a chef or thread. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>ينتظر {gil}</translation>
    </message>
    <message>
        <source>has waited for the {gil} as long as the switch interval</source>
        <translation>انتظر {gil} مدة فترة التبديل كلها</translation>
    </message>
    <message>
        <source>is woken: the {gil} was let go</source>
        <translation>يُوقَظ: تُرك {gil}</translation>
    </message>
    <message>
        <source>asks for the {gil} to be let go</source>
        <translation>يطلب ترك {gil}</translation>
    </message>
    <message>
        <source>takes the {gil}</source>
        <translation>يأخذ {gil}</translation>
    </message>
    <message>
        <source>lets go of the {gil}</source>
        <translation>يترك {gil}</translation>
    </message>
    <message>
        <source>waits until another has taken the {gil}</source>
        <translation>ينتظر حتى يأخذ غيره {gil}</translation>
    </message>
    <message>
        <source>another has taken the {gil}</source>
        <translation>أخذ غيره {gil}</translation>
    </message>
    <message>
        <source>hears that it is asked for the {gil}</source>
        <extracomment>Subject: the holder, who notices that another one wants it</extracomment>
        <translation>يعلم أن {gil} مطلوب منه</translation>
    </message>
    <message>
        <source>waits for the {lock}</source>
        <extracomment>{lock}: &quot;lock&quot; or &quot;key&quot;, and perhaps its name</extracomment>
        <translation>ينتظر {lock}</translation>
    </message>
    <message>
        <source>takes the {lock}</source>
        <translation>يأخذ {lock}</translation>
    </message>
    <message>
        <source>gives back the {lock}</source>
        <translation>يعيد {lock}</translation>
    </message>
    <message>
        <source>waits for the {lock} no longer</source>
        <translation>لم يعد ينتظر {lock}</translation>
    </message>
    <message>
        <source>deadlock: is one of a ring in which each waits for another</source>
        <translation>جمود: واحد من حلقة ينتظر فيها كلٌّ غيره</translation>
    </message>
    <message>
        <source>reads {variable}</source>
        <extracomment>{variable}: &quot;shared variable&quot; or &quot;ingredient&quot;</extracomment>
        <translation>يقرأ {variable}</translation>
    </message>
    <message>
        <source>writes {variable}</source>
        <translation>يكتب {variable}</translation>
    </message>
    <message>
        <source>adds to {variable} in one indivisible step</source>
        <translation>يضيف إلى {variable} في خطوة واحدة لا تتجزأ</translation>
    </message>
    <message>
        <source>a total of {variable}</source>
        <translation>مجموع {variable}</translation>
    </message>
    <message>
        <source>the load of {task} is being packed</source>
        <extracomment>Load: the data that go from one process to another</extracomment>
        <translation>حزم حمولة {task} جارٍ</translation>
    </message>
    <message>
        <source>the load of {task} is packed</source>
        <translation>حُزمت حمولة {task}</translation>
    </message>
    <message>
        <source>the load of {task} is being carried</source>
        <translation>نقل حمولة {task} جارٍ</translation>
    </message>
    <message>
        <source>the load of {task} is on its way</source>
        <translation>حمولة {task} في الطريق</translation>
    </message>
    <message>
        <source>unpacks the load of {task}</source>
        <translation>يفك حمولة {task}</translation>
    </message>
    <message>
        <source>has unpacked the load of {task}</source>
        <translation>فكّ حمولة {task}</translation>
    </message>
    <message>
        <source>the system takes it off the {core}</source>
        <translation>ينزعه النظام عن {core}</translation>
    </message>
    <message>
        <source>the system puts it on a {core}</source>
        <translation>يضعه النظام على {core}</translation>
    </message>
    <message>
        <source>Brigade itself</source>
        <translation>Brigade نفسه</translation>
    </message>
    <message>
        <source>a reading: {core} time of {process}</source>
        <extracomment>{core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>قراءة: زمن {process} على {core}</translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message>
        <source>at %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>use of the %1</source>
        <translation>استعمال %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>هذا التشغيل</translation>
    </message>
    <message>
        <source>others; 100 % is one %1</source>
        <translation>الآخرون؛ 100 % تعني كامل %1</translation>
    </message>
    <message>
        <source>%1: does not end in %2</source>
        <translation>‏%1: لا ينتهي بـ %2</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Light picture…</source>
        <translation>صورة &amp;فاتحة…</translation>
    </message>
    <message>
        <source>&amp;Dark picture…</source>
        <translation>صورة &amp;داكنة…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>&amp;Table, a line for each run…</source>
        <translation>&amp;جدول، سطر لكل تشغيل…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>ت&amp;قرير…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 times</source>
        <translation>%1 مرة</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Name of a figure: the time from the start to the end of the last task</extracomment>
        <translation>المدة الكلية</translation>
    </message>
    <message>
        <source>From the start to the end of the last task.</source>
        <translation>من البدء إلى نهاية آخر مهمة.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <extracomment>Name of a figure: the shortest time in which this machine could do it</extracomment>
        <translation>المثالي</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest task.</source>
        <translation>الأكبر من اثنين: كل الحساب موزعًا على الأنوية، وأطول مهمة.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>التسريع</translation>
    </message>
    <message>
        <source>The tasks&apos; times, each alone, added up; divided by the makespan.</source>
        <translation>مجموع أزمنة المهام، كل منها وحدها، مقسومًا على المدة الكلية.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>الكفاءة</translation>
    </message>
    <message>
        <source>Time computed, of the time that the cores offered.</source>
        <translation>زمن الحساب، من الزمن الذي أتاحته الأنوية.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Name of a figure, a noun: time that was computed</extracomment>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Time on a core, all tasks together.</source>
        <translation>الزمن على نواة، كل المهام معًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: tasks done; %2: tasks that arrived</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشل</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Name of a figure: how many tasks were lost with a crashed process</extracomment>
        <translation>الضائع</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Name of a figure: how many tasks were turned away, the queue being full</extracomment>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Name of a figure: how many tasks had not begun when the run ended</extracomment>
        <translation>الملغى</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>في الثانية</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent took no longer.</source>
        <translation>من الوصول إلى النهاية؛ هذه النسبة المئوية لم تستغرق أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>زمن الاستجابة، 50 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>50 %: %1, 99 %: %2</source>
        <translation>50 %: %1، 99 %: %2</translation>
    </message>
    <message>
        <source>The latency of this kind alone.</source>
        <translation>زمن استجابة هذا النوع وحده.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Name of a figure: time that tasks of an event loop waited, as Python&apos;s await does</extracomment>
        <translation>زمن await</translation>
    </message>
    <message>
        <source>Waited for without keeping a thread, all tasks together.</source>
        <translation>انتظار لا يحتجز خيطًا، كل المهام معًا.</translation>
    </message>
    <message>
        <source>Longest without a break</source>
        <extracomment>Name of a figure: how long one task kept the event loop at most</extracomment>
        <translation>أطول مدة بلا توقف</translation>
    </message>
    <message>
        <source>On one task; as long all others wait.</source>
        <translation>على مهمة واحدة؛ وطوالها ينتظر الباقون جميعًا.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Name of a figure: how often one task kept the event loop for too long</extracomment>
        <translation>مرات الحجب</translation>
    </message>
    <message>
        <source>How often it was kept for 100 ms or more.</source>
        <translation>كم مرة بقي مشغولًا ‎100 ms أو أكثر.</translation>
    </message>
    <message>
        <source>Time of all %1</source>
        <translation>زمن كل %1</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>تبديلات السياق</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>المُنشَأ</translation>
    </message>
    <message>
        <source>How many threads were started in all.</source>
        <translation>كم خيطًا بُدئ في المجموع.</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>الأقصى معًا</translation>
    </message>
    <message>
        <source>Changes of hands</source>
        <extracomment>Name of a figure: how often the GIL went to another thread</extracomment>
        <translation>مرات الانتقال</translation>
    </message>
    <message>
        <source>Taken by another thread than the one that released.</source>
        <translation>أخذه خيط غير الذي تركه.</translation>
    </message>
    <message>
        <source>of these asked for</source>
        <extracomment>Below &quot;Changes of hands&quot;: how many of them another thread had asked for</extracomment>
        <translation>منها بطلب</translation>
    </message>
    <message>
        <source>Somebody had waited for a switch interval.</source>
        <translation>كان أحدٌ قد انتظر فترة تبديل.</translation>
    </message>
    <message>
        <source>Waited for</source>
        <extracomment>Name of a figure: time that threads waited for the GIL</extracomment>
        <translation>زمن الانتظار</translation>
    </message>
    <message>
        <source>What it should be after all updates, and what it was at the end.</source>
        <translation>ما كان ينبغي أن يكون بعد كل التحديثات، وما كان في النهاية.</translation>
    </message>
    <message>
        <source>of these</source>
        <extracomment>Below a shared variable: its value in each process</extracomment>
        <translation>منها</translation>
    </message>
    <message>
        <source>Each has one of its own.</source>
        <translation>لكل منها واحد خاص به.</translation>
    </message>
    <message>
        <source>Around updates, only the first few of each step are counted, and each that waited.</source>
        <translation>حول التحديثات لا تُعدّ إلا المرات القليلة الأولى من كل خطوة، وكل مرة جرى فيها انتظار.</translation>
    </message>
    <message>
        <source>Loads</source>
        <extracomment>Name of a figure, a noun: data that went from one process to another</extracomment>
        <translation>الحمولات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a count of loads; %2: a size such as 3.2 MB</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>زمن الحزم</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>زمن النقل</translation>
    </message>
    <message>
        <source>From the first byte to the last one in the pipe.</source>
        <translation>من أول بايت إلى آخر بايت في الأنبوب.</translation>
    </message>
    <message>
        <source>Unpacked in</source>
        <translation>زمن الفك</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>الجمود</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them could ever go on. One was dismissed; the others went on.</source>
        <translation>ينتظر كلٌّ ما لدى التالي: لم يكن لأي منهم أن يمضي أبدًا. صُرف واحد، فمضى الباقون.</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them can ever go on. Their waits were broken off, and their tasks have failed.</source>
        <translation>ينتظر كلٌّ ما لدى التالي: لا يمكن لأي منهم أن يمضي أبدًا. قُطع انتظارهم، وفشلت مهامهم.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <extracomment>%1: this run&apos;s share, such as 40 %; %2: the share of other programs</extracomment>
        <translation>‏%1، الآخرون %2</translation>
    </message>
    <message>
        <source>Supplier %1</source>
        <extracomment>A process that answers over the network, as a supplier delivers. %1: its number</extracomment>
        <translation>المورّد %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation>الجاهزية خلال %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>‎%1 MB</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>الإشارة %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>Its number in the system, its start, the most memory it had resident, and its end.</source>
        <translation>رقمه في النظام، وبدؤه، وأكثر ما شغله من الذاكرة، ونهايته.</translation>
    </message>
    <message>
        <source>Trace</source>
        <extracomment>Heading, a noun: what was recorded of the run</extracomment>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Name of a figure: events that found no room</extracomment>
        <translation>المُسقَط</translation>
    </message>
    <message>
        <source>Events that found no room; above 0 the figures are incomplete.</source>
        <translation>أحداث لم تجد مكانًا؛ إن زاد على 0 فالأرقام غير مكتملة.</translation>
    </message>
    <message>
        <source>Off the core by</source>
        <extracomment>How it is known that a thread was off its core; beside it &quot;the kernel&apos;s word&quot; or &quot;gaps&quot;</extracomment>
        <translation>خارج النواة بدليل</translation>
    </message>
    <message>
        <source>the kernel&apos;s word</source>
        <extracomment>Beside &quot;Off the core by&quot;. Gaps: in the times at which a thread was seen to work</extracomment>
        <translation>قول نظام التشغيل</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>How it is known when a thread was off its core.</source>
        <translation>كيف يُعرف متى كان الخيط خارج نواته.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Name of a figure, a noun; beside it: &quot;ends before the run did&quot;</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>ends before the run did</source>
        <translation>ينتهي قبل التشغيل</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>Name of a figure: time that the run itself took of the cores without running a task</extracomment>
        <translation>العبء الإضافي</translation>
    </message>
    <message>
        <source>The part of the makespan in which this run was at work there; others: other programs, a hypervisor, and the overhead below.</source>
        <translation>الجزء من المدة الكلية الذي عمل فيه هذا التشغيل هناك؛ والآخرون: برامج أخرى، والمشرف الافتراضي، والعبء الإضافي المذكور أدناه.</translation>
    </message>
    <message>
        <source>Time that Brigade itself had there beside the work: to wait, to wake up, to switch, to supervise and to draw.</source>
        <translation>الزمن الذي أخذه Brigade نفسه هناك إلى جانب العمل: للانتظار والاستيقاظ والتبديل والإشراف والرسم.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>تشغيل واحد</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>مرات التشغيل: %1</translation>
    </message>
    <message>
        <source>%1: none lost</source>
        <extracomment>Beside a bar. %1: such as &quot;12 runs&quot;; none: no update</extracomment>
        <translation>%1: لا ضياع</translation>
    </message>
    <message>
        <source>“%1” at the end: updates lost in %2 of %3 runs (least %4, median %5, most %6)</source>
        <extracomment>%1: name of a counter; %2, %3: counts of runs; %4 to %6: counts of lost updates</extracomment>
        <translation>‏«%1» في النهاية: ضاعت تحديثات في %2 من %3 من مرات التشغيل (الأدنى %4، الوسيط %5، الأقصى %6)</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they queued for the %3, %4 in all: one at a time gets on, however many there are.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;GIL&quot; or &quot;bathroom&quot;; %4: a time</extracomment>
        <translation>من وقت العمل المتاح لدى %2 ذهب %1 في انتظار %3، وهو %4 في المجموع: لا يتقدم إلا واحد في كل مرة، مهما كان العدد.</translation>
    </message>
    <message>
        <source>Only %1 of what %2 %3 could do was done. Another %4 brings another %5: for work that computes, that is what helps.</source>
        <extracomment>%1: a share; %2: a number; %3: &quot;cores&quot; or &quot;stoves&quot;; %4: &quot;process&quot; or &quot;restaurant&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>لم يُنجز إلا %1 مما يقدر عليه %3 (%2). إضافة واحد آخر من نوع «%4» يأتي معها %5 الخاص به: وهذا ما ينفع حين يكون العمل حسابًا.</translation>
    </message>
    <message>
        <source>After a wait of about %1 a %2 queued %3 for the %4 (medians of %5 times). It would be quick itself, but those who compute do not let go before they are asked.</source>
        <extracomment>%1, %3: times; %2: &quot;thread&quot; or &quot;chef&quot;; %4: &quot;GIL&quot; or &quot;bathroom&quot;; %5: a count</extracomment>
        <translation>بعد كل انتظار مدته نحو %1 وقف %2 في طابور %4 مدة %3 (قيم الوسيط، عدد المرات: %5). هو نفسه سريع، لكن من يحسب لا يترك قبل أن يُطلب منه.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they had no %3: %4 of them shared %5 %6. More of them finish nothing sooner.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;core&quot; or &quot;stove&quot;; %4, %5: numbers; %6: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>من وقت العمل المتاح لدى %2 مضى %1 في انتظار %3: تقاسم %4 منهم %5 من %6. والمزيد منهم لا يعجّل بشيء.</translation>
    </message>
    <message>
        <source>For the last %1 some of the %2 %3 had nothing left to do: %4 %5 cannot be shared out evenly. More equal or smaller pieces end together.</source>
        <extracomment>%1: a time; %2, %4: numbers; %3: &quot;cores&quot; or &quot;stoves&quot;; %5: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>في آخر %1 لم يبق لبعض %3 (%2) ما يُعمل: لا يمكن توزيع %5 (%4) بالتساوي. القطع المتساوية الأكثر عددًا أو الأصغر تنتهي معًا.</translation>
    </message>
    <message>
        <source>Half of the %1 waited longer than %2 before anybody took them, and then took %3, mostly waiting. %4 %5 wait at the same time at most: here more of them help.</source>
        <extracomment>%1: &quot;tasks&quot; or &quot;orders&quot;; %2, %3: times; %4: a number; %5: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>نصف %1 انتظر أكثر من %2 قبل أن يأخذه أحد، ثم استغرق %3 معظمها انتظار. والحد الأقصى للمنتظرين معًا هو %4 من %5: هنا ينفع المزيد منهم.</translation>
    </message>
    <message>
        <source>%1 of the time in hand was waiting, and waits overlap: %2 instead of %3 one after the other. Whoever waits needs neither a %4 nor the %5.</source>
        <extracomment>%1: a share; %2, %3: times; %4: &quot;core&quot; or &quot;stove&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>كان %1 من زمن العمل انتظارًا، والانتظار يتداخل: %2 بدلًا من %3 لو جرى واحدًا بعد آخر. من ينتظر لا يحتاج إلى %4 ولا إلى %5.</translation>
    </message>
    <message>
        <source>it was %1 or more once</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time</extracomment>
        <translation>وبلغ %1 أو أكثر مرة واحدة</translation>
    </message>
    <message>
        <source>it was %1 or more %2 times</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time; %2: a count</extracomment>
        <translation>وبلغ %1 أو أكثر (عدد المرات: %2)</translation>
    </message>
    <message>
        <source>One %1 (%2) kept the %3 for %4; %5. As long nothing else got on: no other %1 was looked at, however long it had been ready. What blocks or computes belongs with the %6.</source>
        <extracomment>%1: &quot;task&quot; or &quot;order&quot;; %2: its name; %3: &quot;event loop&quot; or &quot;head waiter&quot;; %4: a time; %5: such as &quot;it was 100 ms or more once&quot;; %6: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>دام انشغال %3 مع %1 (%2) مدة %4؛ %5. وطوال ذلك لم يتقدم شيء آخر: لم يلتفت أحد إلى غير %1، مهما طال استعداده. ما يحجب أو يحسب مكانه عند %6.</translation>
    </message>
    <message>
        <source>%1 %2 waited in a ring, each for what the next one had: none could ever go on. Taken in the same order by all, the same locks never close a ring.</source>
        <extracomment>%1: a number; %2: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>انتظر %1 من %2 في حلقة، ينتظر كلٌّ ما لدى التالي: لم يكن لأي منهم أن يمضي أبدًا. والأقفال نفسها، إن أخذها الجميع بالترتيب نفسه، لا تغلق حلقة أبدًا.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of “%3” were lost: somebody wrote what he had worked out from a value that was no longer true. A lock around reading and writing, or one indivisible step, loses none.</source>
        <extracomment>%1, %2: counts; %3: name of a shared variable</extracomment>
        <translation>ضاع %1 من %2 من تحديثات «%3»: كتب أحدهم ما حسبه من قيمة لم تعد صحيحة. قفل حول القراءة والكتابة، أو خطوة واحدة لا تتجزأ، لا يضيع معهما شيء.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they waited for a lock, %3 in all, most for “%4”: what it guards is done one after the other, however many there are. Hold it for less.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: a time; %4: name of a lock</extracomment>
        <translation>من وقت العمل المتاح لدى %2 ذهب %1 في انتظار قفل، وهو %3 في المجموع، ومعظمه لأجل «%4»: ما يحرسه يُنجز واحدًا بعد آخر، مهما كان العدد. احمله مدة أقل.</translation>
    </message>
    <message>
        <source>%1 of the time went into packing, carrying and unpacking (%2 for %3), and %4 into the %6 themselves. What is handed over within one %5 is not copied at all.</source>
        <extracomment>%1: a share; %2, %4: times; %3: a size; %5: &quot;process&quot; or &quot;restaurant&quot;; %6: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>ذهب %1 من الوقت في الحزم والنقل والفك (%2 لـ %3)، وذهب %4 في %6 نفسها. ما يُسلَّم داخل %5 لا يُنسخ أصلًا.</translation>
    </message>
    <message>
        <source>%1 %2 were lost with the %3 that held them; the others went on. A crash stays within its own %3.</source>
        <extracomment>%1: a count; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: &quot;process&quot; or &quot;restaurant&quot;</extracomment>
        <translation>ضاع %1 من %2 بانهيار %3 أثناء العمل عليها؛ ومضى الباقون. الانهيار لا يتعدى %3.</translation>
    </message>
    <message>
        <source>Other programs took %1 of the %2: compare this run with care, or run it again when the machine is quiet.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>أخذت برامج أخرى %1 من %2: قارن هذا التشغيل بحذر، أو أعده حين يهدأ الجهاز.</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: pictures and figures of this run are incomplete.</source>
        <translation>أحداث لم تجد مكانًا ففُقدت: %1؛ صور هذا التشغيل وأرقامه غير مكتملة.</translation>
    </message>
    <message>
        <source>One at a time behind the %1</source>
        <extracomment>Title. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>واحد في كل مرة بسبب %1</translation>
    </message>
    <message>
        <source>Too few %1 for work that computes</source>
        <extracomment>Title. %1: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>قلة %1 لعمل كله حساب</translation>
    </message>
    <message>
        <source>Convoy behind the %1</source>
        <extracomment>Title. A convoy: the quick one is held up by slow ones. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>قافلة خلف %1</translation>
    </message>
    <message>
        <source>More %1 than %2</source>
        <extracomment>Title. %1: &quot;threads&quot; or &quot;chefs&quot;; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>‏%1 أكثر من %2</translation>
    </message>
    <message>
        <source>Idle %1 in the last round</source>
        <translation>فراغ بعض %1 في الجولة الأخيرة</translation>
    </message>
    <message>
        <source>Too few %1 for so much waiting</source>
        <translation>قلة %1 لهذا القدر من الانتظار</translation>
    </message>
    <message>
        <source>Waiting at the same time</source>
        <translation>الانتظار في الوقت نفسه</translation>
    </message>
    <message>
        <source>Lost in a crash</source>
        <translation>ضاع في انهيار</translation>
    </message>
    <message>
        <source>A deadlock</source>
        <translation>جمود</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation>تحديثات ضائعة</translation>
    </message>
    <message>
        <source>One at a time behind a lock</source>
        <translation>واحد في كل مرة بسبب قفل</translation>
    </message>
    <message>
        <source>All the time spent on the way</source>
        <extracomment>Title. On the way: packing, carrying and unpacking data between processes</extracomment>
        <translation>ضاع الوقت كله في الطريق</translation>
    </message>
    <message>
        <source>A noisy machine</source>
        <translation>جهاز مشوَّش</translation>
    </message>
    <message>
        <source>An incomplete record</source>
        <translation>سجل غير مكتمل</translation>
    </message>
    <message>
        <source>A blocked %1</source>
        <extracomment>Title. %1: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>حجب %1</translation>
    </message>
</context>
<context>
    <name>JoinedWords</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list, with the space that belongs to it</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a list that may have commas of their own</extracomment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>to the chef on that side, and what he does in words</source>
        <translation>إلى الطاهي في تلك الجهة، وما يفعله بالكلمات</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>‏Enter، المسافة</translation>
    </message>
    <message>
        <source>follow that chef in every picture, or no longer</source>
        <translation>متابعة ذلك الطاهي في كل صورة، أو ترك متابعته</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N، Shift+N</translation>
    </message>
    <message>
        <source>follow the next chef, the one before</source>
        <translation>متابعة الطاهي التالي، السابق</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+، -</translation>
    </message>
    <message>
        <source>closer, farther</source>
        <translation>أقرب، أبعد</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>‏Shift+الأسهم</translation>
    </message>
    <message>
        <source>move along the street</source>
        <translation>التحرك على طول الشارع</translation>
    </message>
    <message>
        <source>Home, 0</source>
        <translation>Home، 0</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>الشارع كله</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>مفتاح القائمة، Shift+F10</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>follow the thread of the lane above, below</source>
        <translation>متابعة خيط المسار الأعلى، الأسفل</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose what that thread does at the moment shown</source>
        <translation>اختيار ما يفعله ذلك الخيط في اللحظة المعروضة</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>يسار، يمين</translation>
    </message>
    <message>
        <source>to the event before, to the next one</source>
        <translation>إلى الحدث السابق، التالي</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W، S</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>تكبير، تصغير</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A، D</translation>
    </message>
    <message>
        <source>move left, right</source>
        <translation>التحرك إلى اليسار، اليمين</translation>
    </message>
    <message>
        <source>F, Home</source>
        <translation>F، Home</translation>
    </message>
    <message>
        <source>fit the selection, show all</source>
        <translation>ملاءمة التحديد، عرض الكل</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>set a mark at the moment shown, or take it away</source>
        <translation>وضع علامة عند اللحظة المعروضة، أو إزالتها</translation>
    </message>
    <message>
        <source>Comma, Full stop</source>
        <translation>الفاصلة، النقطة</translation>
    </message>
    <message>
        <source>to the mark before, to the next one</source>
        <translation>إلى العلامة السابقة، التالية</translation>
    </message>
    <message>
        <source>B, E</source>
        <translation>B، E</translation>
    </message>
    <message>
        <source>the measured range begins, ends at the moment shown</source>
        <translation>النطاق المقيس يبدأ، ينتهي عند اللحظة المعروضة</translation>
    </message>
    <message>
        <source>C, Shift+C</source>
        <translation>C، Shift+C</translation>
    </message>
    <message>
        <source>fold or unfold the followed thread&apos;s process, all</source>
        <translation>طيّ عملية الخيط المتابَع أو بسطها، الكل</translation>
    </message>
    <message>
        <source>Backspace, Shift+Backspace</source>
        <translation>Backspace، Shift+Backspace</translation>
    </message>
    <message>
        <source>back to what was shown before, forth again</source>
        <translation>رجوع إلى ما عُرض من قبل، تقدّم من جديد</translation>
    </message>
    <message>
        <source>Space, End</source>
        <translation>المسافة، End</translation>
    </message>
    <message>
        <source>play or pause, to the end</source>
        <translation>تشغيل أو إيقاف مؤقت، إلى النهاية</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>measure nothing, choose nothing</source>
        <translation>إلغاء القياس، إلغاء الاختيار</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>من 1 إلى 9</translation>
    </message>
    <message>
        <source>the thread of that number moves</source>
        <translation>يتحرك الخيط صاحب هذا الرقم</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Backspace، Ctrl+Z</translation>
    </message>
    <message>
        <source>one move back: all choices but the last run again</source>
        <translation>نقلة إلى الوراء: إعادة كل الاختيارات إلا الأخير</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C، Ctrl+V</translation>
    </message>
    <message>
        <source>copy the choices as text, play those that were copied</source>
        <translation>نسخ الاختيارات نصًا، لعب ما نُسخ</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+O</source>
        <translation>Ctrl+S، Ctrl+O</translation>
    </message>
    <message>
        <source>save the choices with their plan, play saved ones</source>
        <translation>حفظ الاختيارات مع خطتها، لعب المحفوظ منها</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>إلى عنصر التحكم التالي، السابق</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>‏Alt+حرف</translation>
    </message>
    <message>
        <source>the menu or the control whose letter is underlined</source>
        <translation>القائمة أو عنصر التحكم الذي تحت حرفه خط</translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation>الأسهم، Page Up، Page Down</translation>
    </message>
    <message>
        <source>change a slider or a number by a little, by more</source>
        <translation>تغيير شريط تمرير أو رقم بمقدار صغير، أكبر</translation>
    </message>
    <message>
        <source>Return in the scenarios</source>
        <translation>‏Enter في السيناريوهات</translation>
    </message>
    <message>
        <source>open that plan</source>
        <translation>فتح تلك الخطة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the street</source>
        <translation>في الشارع</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>في الخط الزمني</translation>
    </message>
    <message>
        <source>In “You are the scheduler”</source>
        <translation>في «أنت المُجدوِل»</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 %2 MB</source>
        <extracomment>%1: such as &quot;Writing the recording…&quot;; %2: how much is written</extracomment>
        <translation>%1 ‎%2 MB</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>*(your run’s figure)*</source>
        <extracomment>In place of a figure in a lesson; the stars are Markdown&apos;s for slanted</extracomment>
        <translation>*(رقم تشغيلك أنت)*</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>The texts of the lessons, to be read without the program. In the window (Learn) each prediction and each run is yours.</source>
        <translation>نصوص الدروس، للقراءة دون البرنامج. في النافذة (تعلّم) يكون كل توقّع وكل تشغيل لك أنت.</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Chapter: restaurant words beside computer words</extracomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>المطعم</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>أين تتوقف</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of a plan&apos;s JSON; elsewhere a key of the keyboard</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>يجب أن يكون</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Built-in plans</source>
        <translation>الخطط المضمّنة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>What run --report writes, here of a run in which nothing happened: times in seconds (_s), shares from 0 to 1; beside these keys stands the plan.</source>
        <translation>ما يكتبه run --report، وهنا عن تشغيل لم يحدث فيه شيء: الأزمنة بالثواني (_s)، والحصص من 0 إلى 1؛ وإلى جانب هذه المفاتيح توجد الخطة.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Entries of menus show their keys; the window lists all of them under Help, Keyboard.</source>
        <translation>بنود القوائم تعرض مفاتيحها؛ والنافذة تسردها كلها في «مساعدة»، «لوحة المفاتيح».</translation>
    </message>
    <message>
        <source>Brigade %1: manual</source>
        <translation>دليل Brigade %1</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>not a recording (its first bytes are not those of a .brigade file)</source>
        <translation>ليس تسجيلًا (بايتاته الأولى ليست لملف ⁦.brigade⁩)</translation>
    </message>
    <message>
        <source>ends before the plan was written, nothing to show</source>
        <translation>ينتهي قبل أن تُكتب الخطة، فلا شيء يُعرض</translation>
    </message>
    <message>
        <source>ends before the description of the run was written, nothing to show</source>
        <translation>ينتهي قبل أن يُكتب وصف التشغيل، فلا شيء يُعرض</translation>
    </message>
    <message>
        <source>is of version %1 of the recording format; this program reads up to version %2</source>
        <translation>إصدار صيغة التسجيل فيه %1؛ وهذا البرنامج يقرأ حتى الإصدار %2</translation>
    </message>
    <message>
        <source>is larger than 2 GiB, the most that is read</source>
        <translation>أكبر من ⁦2 GiB⁩، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>%1 (its plan):%2: %3</source>
        <translation>‏%1 (خطته):%2: %3</translation>
    </message>
    <message>
        <source>damaged at byte %1: %2</source>
        <translation>تالف عند البايت %1: %2</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>الإصدار 0</translation>
    </message>
    <message>
        <source>the checksum of a block&apos;s header does not match</source>
        <translation>المجموع التدقيقي لترويسة كتلة غير مطابق</translation>
    </message>
    <message>
        <source>the checksum of a block does not match</source>
        <translation>المجموع التدقيقي لكتلة غير مطابق</translation>
    </message>
    <message>
        <source>a block of unknown type or impossible length</source>
        <translation>كتلة من نوع غير معروف أو بطول غير ممكن</translation>
    </message>
    <message>
        <source>a block out of place</source>
        <translation>كتلة في غير مكانها</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>بايتات بعد النهاية</translation>
    </message>
    <message>
        <source>an end that is cut off</source>
        <translation>نهاية مبتورة</translation>
    </message>
    <message>
        <source>the plan is missing</source>
        <translation>الخطة غير موجودة</translation>
    </message>
    <message>
        <source>the description of the run is missing</source>
        <translation>وصف التشغيل غير موجود</translation>
    </message>
    <message>
        <source>the description of the run: %1</source>
        <translation>وصف التشغيل: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>wrong or missing &apos;%1&apos;</source>
        <translation>‏&apos;%1&apos; خاطئ أو غير موجود</translation>
    </message>
    <message>
        <source>not a list of notices</source>
        <translation>ليس قائمة تنبيهات</translation>
    </message>
    <message>
        <source>a time out of order or out of range</source>
        <translation>زمن في غير ترتيبه أو خارج النطاق</translation>
    </message>
    <message>
        <source>a time out of range</source>
        <translation>زمن خارج النطاق</translation>
    </message>
    <message>
        <source>an unknown kind of event</source>
        <translation>حدث من نوع غير معروف</translation>
    </message>
    <message>
        <source>an event of no thread</source>
        <translation>حدث لا ينتمي إلى أي خيط</translation>
    </message>
    <message>
        <source>an unknown thread</source>
        <translation>خيط غير معروف</translation>
    </message>
    <message>
        <source>a process or thread number out of range</source>
        <translation>رقم عملية أو خيط خارج النطاق</translation>
    </message>
    <message>
        <source>a core number out of range</source>
        <translation>رقم نواة خارج النطاق</translation>
    </message>
    <message>
        <source>a task number out of range</source>
        <translation>رقم مهمة خارج النطاق</translation>
    </message>
    <message>
        <source>an event that is cut off</source>
        <translation>حدث مبتور</translation>
    </message>
    <message>
        <source>a number that is too long</source>
        <translation>عدد أطول مما ينبغي</translation>
    </message>
    <message>
        <source>is no result of `measure`: &quot;%1&quot; is missing</source>
        <translation>ليس نتيجة `measure`: ‏&quot;%1&quot; غير موجود</translation>
    </message>
    <message>
        <source>is of version %1 of the format, a newer one; this program reads version %2</source>
        <translation>إصدار الصيغة فيه %1، وهو أحدث؛ وهذا البرنامج يقرأ الإصدار %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and this program reads %3</source>
        <translation>‏&quot;%1&quot; هو %2، وهذا البرنامج يقرأ %3</translation>
    </message>
    <message>
        <source>charge &quot;%1&quot; has no median, p10 or p90</source>
        <translation>ليس للسعر &quot;%1&quot; وسيط أو p10 أو p90</translation>
    </message>
    <message>
        <source>has no charges</source>
        <translation>لا أسعار فيه</translation>
    </message>
    <message>
        <source>is too large for a result of `measure`</source>
        <translation>أكبر من أن يكون نتيجة `measure`</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>تتعذر كتابته: %1</translation>
    </message>
    <message>
        <source>the list of choices is too long</source>
        <translation>قائمة الاختيارات أطول مما ينبغي</translation>
    </message>
    <message>
        <source>a list of choices has numbers from 1 to 9, and not &apos;%1&apos;</source>
        <translation>قائمة الاختيارات أرقام من 1 إلى 9، لا &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this is no interleaving that Brigade has saved</source>
        <translation>هذا ليس ترتيب تداخل حفظه Brigade</translation>
    </message>
    <message>
        <source>no such built-in scenario</source>
        <translation>لا يوجد سيناريو مدمج كهذا</translation>
    </message>
    <message>
        <source>no such built-in plan</source>
        <translation>لا توجد خطة مدمجة كهذه</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>‏&apos;%1&apos; ليس ⁦KEY=1..8[:STEP]⁩ ولا ⁦KEY=1,2,8⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range such as 1..8 or 1..8:2</source>
        <translation>‏&apos;%1&apos; ليس نطاقًا مثل ⁦1..8⁩ أو ⁦1..8:2⁩</translation>
    </message>
    <message>
        <source>the step of &apos;%1&apos; must be above 0</source>
        <translation>يجب أن تكون خطوة &apos;%1&apos; أكبر من 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before it begins</source>
        <translation>‏&apos;%1&apos; ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 values</source>
        <translation>عدد قيم &apos;%1&apos; أكثر من %2</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is missing</source>
        <translation>قيمة ناقصة في &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is given twice</source>
        <translation>قيمة من &apos;%1&apos; مذكورة مرتين</translation>
    </message>
    <message>
        <source>a picture is written as .png, .svg or .pdf</source>
        <translation>تُكتب الصورة بصيغة ⁦.png⁩ أو ⁦.svg⁩ أو ⁦.pdf⁩</translation>
    </message>
    <message>
        <source>a picture is %1x%2 to %3x%4 pixels large, not %5x%6</source>
        <translation>حجم الصورة بالبكسل من ⁦%1x%2⁩ إلى ⁦%3x%4⁩، لا ⁦%5x%6⁩</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>لا تكفي الذاكرة للصورة</translation>
    </message>
    <message>
        <source>cannot be written as PDF</source>
        <translation>تتعذر كتابته بصيغة PDF</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>الإجراء غير مسموح به</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف أطول مما ينبغي</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>الملفات المفتوحة أكثر مما يُسمح به</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبق مساحة على الجهاز</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>لا تكفي الذاكرة</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>المورد غير متاح مؤقتًا</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>العنوان مستخدم أصلًا</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>الاتصال مرفوض</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>is larger than a lesson may be (4 MB)</source>
        <translation>أكبر مما يجوز لدرس (⁦4 MB⁩)</translation>
    </message>
    <message>
        <source>a lesson begins with a line &apos;---&apos; and &apos;brigade-lesson: 1&apos;</source>
        <translation>يبدأ الدرس بسطر &apos;---&apos; ثم ⁦&apos;brigade-lesson: 1&apos;⁩</translation>
    </message>
    <message>
        <source>the head does not end: a second line &apos;---&apos; is missing</source>
        <translation>الترويسة لا تنتهي: السطر &apos;---&apos; الثاني غير موجود</translation>
    </message>
    <message>
        <source>is missing in the head</source>
        <translation>غير موجود في الترويسة</translation>
    </message>
    <message>
        <source>expected &apos;key: value&apos;</source>
        <translation>المتوقع ⁦&apos;key: value&apos;⁩</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>مذكور مرتين</translation>
    </message>
    <message>
        <source>is %1: a newer version of the lessons&apos; format; this program reads version 1</source>
        <translation>هو %1: إصدار أحدث لصيغة الدروس؛ وهذا البرنامج يقرأ الإصدار 1</translation>
    </message>
    <message>
        <source>must be 1, not &apos;%1&apos;</source>
        <translation>يجب أن يكون 1، لا &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be small letters, digits and &apos;-&apos;</source>
        <translation>يجب أن يتكون من حروف صغيرة وأرقام و&apos;-&apos;</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>يجب أن يكون من %1 إلى %2</translation>
    </message>
    <message>
        <source>is no key of the head</source>
        <translation>ليس من مفاتيح الترويسة</translation>
    </message>
    <message>
        <source>text before the first &apos;## kind: Title&apos;</source>
        <translation>نص قبل أول ⁦&apos;## kind: Title&apos;⁩</translation>
    </message>
    <message>
        <source>the lesson has no steps</source>
        <translation>ليس في الدرس خطوات</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of step</source>
        <translation>‏&apos;%1&apos; ليس نوعًا من الخطوات</translation>
    </message>
    <message>
        <source>a step has a title: &apos;## %1: Title&apos;</source>
        <translation>للخطوة عنوان: ⁦&apos;## %1: Title&apos;⁩</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; needs a block ```json</source>
        <translation>تحتاج خطوة من نوع &apos;%1&apos; إلى كتلة ⁦```json⁩</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; takes no JSON</source>
        <translation>خطوة من نوع &apos;%1&apos; لا تأخذ JSON</translation>
    </message>
    <message>
        <source>the block does not end: a line ``` is missing</source>
        <translation>الكتلة لا تنتهي: سطر ⁦```⁩ غير موجود</translation>
    </message>
    <message>
        <source>a block of code does not end</source>
        <translation>كتلة شيفرة لا تنتهي</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>يجب أن يكون كائن JSON</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>يجب أن يكون قائمة نصوص</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>يجب أن يكون قائمة كائنات</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>must be an object of keys and values</source>
        <translation>يجب أن يكون كائنًا من مفاتيح وقيم</translation>
    </message>
    <message>
        <source>must be a value, not null</source>
        <translation>يجب أن يكون قيمة، لا null</translation>
    </message>
    <message>
        <source>must be an expression</source>
        <translation>يجب أن يكون تعبيرًا</translation>
    </message>
    <message>
        <source>is no key that belongs here</source>
        <translation>مفتاح ليس هذا مكانه</translation>
    </message>
    <message>
        <source>is missing: what is said where the cores are too few</source>
        <translation>غير موجود: ما يقال حيث الأنوية أقل مما يلزم</translation>
    </message>
    <message>
        <source>must be a word in small letters, not &apos;%1&apos;</source>
        <translation>يجب أن يكون كلمة بحروف صغيرة، لا &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something else already</source>
        <translation>‏&apos;%1&apos; له معنى آخر أصلًا</translation>
    </message>
    <message>
        <source>must be number, choice, order or bars, not &apos;%1&apos;</source>
        <translation>يجب أن يكون number أو choice أو order أو bars، لا &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be more than &apos;from&apos;</source>
        <translation>يجب أن يكون أكبر من &apos;from&apos;</translation>
    </message>
    <message>
        <source>one option is no choice</source>
        <translation>خيار واحد ليس اختيارًا</translation>
    </message>
    <message>
        <source>at least two are needed</source>
        <translation>يلزم اثنان على الأقل</translation>
    </message>
    <message>
        <source>a check needs &apos;holds&apos; or &apos;ask&apos;</source>
        <translation>تحتاج خطوة check إلى &apos;holds&apos; أو &apos;ask&apos;</translation>
    </message>
    <message>
        <source>has no lessons (*.md, *.brigade-lesson)</source>
        <translation>لا دروس فيه (⁦*.md⁩، ⁦*.brigade-lesson⁩)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is that of %2 already</source>
        <translation>‏&apos;%1&apos; هو معرّف %2 أصلًا</translation>
    </message>
    <message>
        <source>is in the glossary twice</source>
        <translation>وارد في مسرد المصطلحات مرتين</translation>
    </message>
    <message>
        <source>no node has this id</source>
        <translation>ليس لأي عقدة هذا المعرّف</translation>
    </message>
    <message>
        <source>a node has a question or an answer</source>
        <translation>للعقدة إما سؤال وإما جواب</translation>
    </message>
    <message>
        <source>is not reached exactly once from the root</source>
        <translation>لا يُوصل إليها من الجذر مرة واحدة بالضبط</translation>
    </message>
    <message>
        <source>is thread, core or scene</source>
        <translation>يجب أن يكون thread أو core أو scene</translation>
    </message>
    <message>
        <source>is a share of the run, from 0 to 1</source>
        <translation>يجب أن يكون جزءًا من التشغيل، من 0 إلى 1</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>غير متوقع: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>قسمة على صفر</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>التداخل أعمق مما ينبغي</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>‏&apos;%1&apos; غير موجود</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>‏&apos;%1&apos; ليس عددًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no function</source>
        <translation>‏&apos;%1&apos; ليس دالة</translation>
    </message>
    <message>
        <source>The progress file was damaged (%1). It is kept as %2.</source>
        <translation>كان ملف التقدم تالفًا (%1). وهو محفوظ باسم %2.</translation>
    </message>
    <message>
        <source>The progress file %1 cannot be read (%2). Progress is not kept.</source>
        <translation>تتعذر قراءة ملف التقدم %1 (%2). ولن يُحفظ التقدم.</translation>
    </message>
    <message>
        <source>it is of version %1, a newer one; this program reads version %2</source>
        <translation>إصداره %1، وهو أحدث؛ وهذا البرنامج يقرأ الإصدار %2</translation>
    </message>
    <message>
        <source>it is not of this version</source>
        <translation>ليس من هذا الإصدار</translation>
    </message>
    <message>
        <source>is longer than 16 MiB</source>
        <translation>أطول من ⁦16 MiB⁩</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>تتعذر قراءته (%1)</translation>
    </message>
    <message>
        <source>needs the form KEY=VALUE</source>
        <translation>يلزم أن يكون على صورة ⁦KEY=VALUE⁩</translation>
    </message>
    <message>
        <source>the key has an empty part</source>
        <translation>في المفتاح جزء فارغ</translation>
    </message>
    <message>
        <source>the value is not UTF-8</source>
        <translation>القيمة ليست بترميز UTF-8</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>لا توجد مهمة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>لا توجد مهمة &quot;%1&quot; (هل المقصود &apos;%2&apos;؟)</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in &apos;%2&apos; (it has %3 elements, counted from 0)</source>
        <translation>لا يوجد &quot;%1&quot; في &apos;%2&apos; (عدد عناصره: %3، والعدّ من 0)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 and has no keys</source>
        <translation>‏&apos;%1&apos; هو %2، وليس له مفاتيح</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>يجب أن يكون كائنًا، لا %1</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>مفتاح غير معروف &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>مفتاح غير معروف &quot;%1&quot; (هل المقصود &apos;%2&apos;؟)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (allowed: %2)</source>
        <translation>مفتاح غير معروف &quot;%1&quot; (المسموح: %2)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?) (allowed: %3)</source>
        <translation>مفتاح غير معروف &quot;%1&quot; (هل المقصود &apos;%2&apos;؟) (المسموح: %3)</translation>
    </message>
    <message>
        <source>must be one of %1, not %2</source>
        <translation>يجب أن يكون واحدًا من %1، لا %2</translation>
    </message>
    <message>
        <source>must be one of %1, not %2 (did you mean &apos;%3&apos;?)</source>
        <translation>يجب أن يكون واحدًا من %1، لا %2 (هل المقصود &apos;%3&apos;؟)</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>يجب أن يكون true أو false، لا %1</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not %3</source>
        <translation>يجب أن يكون عددًا من %1 إلى %2، لا %3</translation>
    </message>
    <message>
        <source>must be a number above %1, at most %2, not %3</source>
        <translation>يجب أن يكون عددًا أكبر من %1 ولا يتجاوز %2، لا %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>يجب أن يكون عددًا صحيحًا من %1 إلى %2، لا %3</translation>
    </message>
    <message>
        <source>must be a text of one line, at most %1 bytes, not %2</source>
        <translation>يجب أن يكون نصًا من سطر واحد لا يتجاوز عدد بايتاته %1، لا %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, 0-9, _ and -, not %2</source>
        <translation>يجب أن يكون نصًا عدد محارفه من 1 إلى %1 من ⁦a-z⁩ و⁦0-9⁩ و⁦_⁩ و⁦-⁩، لا %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -, not %2</source>
        <translation>يجب أن يكون نصًا عدد محارفه من 1 إلى %1 من ⁦a-z⁩ و⁦A-Z⁩ و⁦0-9⁩ و⁦_⁩ و⁦-⁩، لا %2</translation>
    </message>
    <message>
        <source>must be a list of at most %1 steps, not %2</source>
        <translation>يجب أن يكون قائمة لا يتجاوز عدد خطواتها %1، لا %2</translation>
    </message>
    <message>
        <source>must be a list of 1 to %1 tasks, not %2</source>
        <translation>يجب أن يكون قائمة عدد مهامها من 1 إلى %1، لا %2</translation>
    </message>
    <message>
        <source>must be 1, the only version of the plan&apos;s format so far, not %1</source>
        <translation>يجب أن يكون 1، الإصدار الوحيد لصيغة الخطط حتى الآن، لا %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>is missing (must be a number above %1, at most %2)</source>
        <translation>غير موجود (يجب أن يكون عددًا أكبر من %1 ولا يتجاوز %2)</translation>
    </message>
    <message>
        <source>is missing (must be a whole number from %1 to %2)</source>
        <translation>غير موجود (يجب أن يكون عددًا صحيحًا من %1 إلى %2)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, 0-9, _ and -)</source>
        <translation>غير موجود (يجب أن يكون نصًا عدد محارفه من 1 إلى %1 من ⁦a-z⁩ و⁦0-9⁩ و⁦_⁩ و⁦-⁩)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -)</source>
        <translation>غير موجود (يجب أن يكون نصًا عدد محارفه من 1 إلى %1 من ⁦a-z⁩ و⁦A-Z⁩ و⁦0-9⁩ و⁦_⁩ و⁦-⁩)</translation>
    </message>
    <message>
        <source>is missing (must be a list of at most %1 steps)</source>
        <translation>غير موجود (يجب أن يكون قائمة لا يتجاوز عدد خطواتها %1)</translation>
    </message>
    <message>
        <source>is missing (must be a list of 1 to %1 tasks)</source>
        <translation>غير موجود (يجب أن يكون قائمة عدد مهامها من 1 إلى %1)</translation>
    </message>
    <message>
        <source>is missing (must be 1, the version of the plan&apos;s format)</source>
        <translation>غير موجود (يجب أن يكون 1، إصدار صيغة الخطط)</translation>
    </message>
    <message>
        <source>is %1: a newer version of the plan&apos;s format; this program reads version 1</source>
        <translation>هو %1: إصدار أحدث لصيغة الخطط؛ وهذا البرنامج يقرأ الإصدار 1</translation>
    </message>
    <message>
        <source>has %1 steps, must be a list of at most %2 steps</source>
        <translation>عدد خطواته %1، ويجب أن يكون قائمة لا يتجاوز عدد خطواتها %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of %2 already (names must be unique)</source>
        <translation>‏&quot;%1&quot; هو اسم %2 أصلًا (يجب ألا تتكرر الأسماء)</translation>
    </message>
    <message>
        <source>a step has exactly one key, this one has %1 too</source>
        <translation>للخطوة مفتاح واحد لا أكثر، ولهذه %1 أيضًا</translation>
    </message>
    <message>
        <source>must have exactly one key (one of %1)</source>
        <translation>يجب أن يكون له مفتاح واحد لا أكثر (من %1)</translation>
    </message>
    <message>
        <source>goes with a crash step only</source>
        <translation>لا يأتي إلا مع خطوة crash</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at least 1</source>
        <translation>يجب ألا يقل مجموع أعداد المهام كلها عن 1</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at most %1, not %2</source>
        <translation>يجب ألا يتجاوز مجموع أعداد المهام كلها %1، وهو %2</translation>
    </message>
    <message>
        <source>mode &apos;threads&apos; runs at most %1 tasks all at once, not %2 (use mode &apos;pool&apos;)</source>
        <translation>أقصى ما يشغّله النمط &apos;threads&apos; من المهام دفعة واحدة %1، لا %2 (استخدم النمط &apos;pool&apos;)</translation>
    </message>
    <message>
        <source>does not apply to mode &apos;%1&apos;</source>
        <translation>لا ينطبق على النمط &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;async def&apos; does not apply to mode &apos;%1&apos;</source>
        <translation>‏&apos;async def&apos; لا ينطبق على النمط &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to arrival kind &apos;%1&apos;</source>
        <translation>لا ينطبق على نوع الوصول &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to sync &apos;atomic&apos;: it has no window</source>
        <translation>لا ينطبق على sync &apos;atomic&apos;: فلا نافذة له</translation>
    </message>
    <message>
        <source>an &apos;async def&apos; task of an event loop must not wait for a lock (use &apos;def&apos;)</source>
        <translation>لا يجوز لمهمة &apos;async def&apos; في حلقة أحداث أن تنتظر قفلًا (استخدم &apos;def&apos;)</translation>
    </message>
    <message>
        <source>locks &quot;%1&quot; and no later step of the task unlocks it</source>
        <translation>يأخذ القفل &quot;%1&quot;، ولا تحرره خطوة لاحقة من المهمة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>‏&quot;%1&quot; مقفل أصلًا في ⁦steps[%2]⁩ (المهمة ستنتظر نفسها)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not locked by an earlier step</source>
        <translation>‏&quot;%1&quot; لم تقفله خطوة سابقة</translation>
    </message>
    <message>
        <source>takes the lock &quot;%1&quot;, which is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>يأخذ القفل &quot;%1&quot;، وهو مقفل أصلًا في ⁦steps[%2]⁩ (المهمة ستنتظر نفسها)</translation>
    </message>
    <message>
        <source>share too many variables (at most %1)</source>
        <translation>المتغيرات المشتركة بينها أكثر مما يُسمح به (الأقصى: %1)</translation>
    </message>
    <message>
        <source>share too many locks (at most %1)</source>
        <translation>الأقفال المشتركة بينها أكثر مما يُسمح به (الأقصى: %1)</translation>
    </message>
    <message>
        <source>increment &quot;%1&quot; too often (at most %2 times in all)</source>
        <translation>تزيد &quot;%1&quot; مرات أكثر مما يُسمح به (أقصى مجموعها: %2)</translation>
    </message>
    <message>
        <source>appears twice (first in line %1)</source>
        <translation>يظهر مرتين (أولاهما في السطر %1)</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; does not fit a 64-bit floating point number</source>
        <translation>العدد &quot;%1&quot; لا يتسع له عدد بفاصلة عائمة من 64 بت</translation>
    </message>
    <message>
        <source>a number does not fit a 64-bit floating point number</source>
        <translation>فيه عدد لا يتسع له عدد بفاصلة عائمة من 64 بت</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>عدد قيمه أكثر من %1</translation>
    </message>
    <message>
        <source>has too many keys (at most %1)</source>
        <translation>مفاتيحه أكثر مما يُسمح به (الأقصى: %1)</translation>
    </message>
    <message>
        <source>a text is too long (at most %1 bytes)</source>
        <translation>فيه نص أطول مما يُسمح به (أقصى عدد للبايتات: %1)</translation>
    </message>
    <message>
        <source>is nested too deeply (at most %1 levels)</source>
        <translation>تداخله أعمق مما يُسمح به (أقصى عدد للمستويات: %1)</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>النص ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>the text is empty (must be a JSON object)</source>
        <translation>النص فارغ (يجب أن يكون كائن JSON)</translation>
    </message>
    <message>
        <source>the text starts with a byte order mark (save as UTF-8 without)</source>
        <translation>يبدأ النص بعلامة ترتيب البايتات (احفظه بترميز UTF-8 دونها)</translation>
    </message>
    <message>
        <source>the text ends too early (a bracket, brace or quote is not closed)</source>
        <translation>ينتهي النص قبل أوانه (قوس أو علامة اقتباس لم تُغلق)</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>بعد نهاية المستند نص آخر</translation>
    </message>
    <message>
        <source>is not JSON: a comma, quote or bracket is missing or too many at or before &quot;%1&quot;</source>
        <translation>ليس JSON: فاصلة أو علامة اقتباس أو قوس ناقص أو زائد عند &quot;%1&quot; أو قبله</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائنًا</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number above %1, at most %2</source>
        <translation>عدد أكبر من %1 ولا يتجاوز %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>إما true أو false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>a text of one line, at most %1 bytes</source>
        <translation>نص من سطر واحد لا يتجاوز عدد بايتاته %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, 0-9, _ and -</source>
        <translation>نص عدد محارفه من 1 إلى %1 من ⁦a-z⁩ و⁦0-9⁩ و⁦_⁩ و⁦-⁩</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -</source>
        <translation>نص عدد محارفه من 1 إلى %1 من ⁦a-z⁩ و⁦A-Z⁩ و⁦0-9⁩ و⁦_⁩ و⁦-⁩</translation>
    </message>
    <message>
        <source>1, the only version of the plan&apos;s format so far</source>
        <translation>القيمة 1، الإصدار الوحيد لصيغة الخطط حتى الآن</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>برنامج العمليات العاملة غير موجود</translation>
    </message>
    <message>
        <source>the worker processes did not get ready</source>
        <translation>لم تصبح العمليات العاملة جاهزة</translation>
    </message>
    <message>
        <source>worker process %1 ended before it was ready (%2)</source>
        <translation>انتهت العملية العاملة %1 قبل أن تصبح جاهزة (%2)</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>الإشارة %1</translation>
    </message>
    <message>
        <source>stopped before it started</source>
        <translation>أُوقف قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the supplier process did not start: %1</source>
        <translation>لم تبدأ عملية المورّد: %1</translation>
    </message>
    <message>
        <source>cannot start &apos;%1&apos;: %2</source>
        <translation>يتعذر بدء &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the worker&apos;s calibration cannot be read</source>
        <translation>تتعذر قراءة معايرة العملية العاملة</translation>
    </message>
    <message>
        <source>cannot create shared memory: %1</source>
        <translation>يتعذر إنشاء الذاكرة المشتركة: %1</translation>
    </message>
    <message>
        <source>cannot size shared memory: %1</source>
        <translation>يتعذر تحديد حجم الذاكرة المشتركة: %1</translation>
    </message>
    <message>
        <source>cannot map shared memory: %1</source>
        <translation>يتعذر ربط الذاكرة المشتركة: %1</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1: %2</source>
        <translation>يتعذر الإصغاء على ⁦127.0.0.1:%1⁩: %2</translation>
    </message>
    <message>
        <source>only a plan of mode &apos;async&apos; can be open to HTTP: its event loop reads the requests, and def tasks go to its pool of threads (change &quot;mode&quot;, or add --set mode=async)</source>
        <translation>لا تُفتح عبر HTTP إلا خطة بالنمط &apos;async&apos;: فحلقة أحداثها هي التي تقرأ الطلبات الواردة، ومهام def تذهب إلى مجمّع خيوطها (غيّر &quot;mode&quot;، أو أضف ⁦--set mode=async⁩)</translation>
    </message>
    <message>
        <source>&apos;payload_kb&apos; does not apply to requests over HTTP: they carry none</source>
        <translation>‏&apos;payload_kb&apos; لا ينطبق على الطلبات الواردة عبر HTTP: فلا حمولة لها</translation>
    </message>
    <message>
        <source>worker %1 took %2 requests with it, counted as lost; what clients had sent and it had not read yet, nobody has counted</source>
        <translation>أخذ العامل %1 معه طلبات واردة تُعدّ ضائعة: %2؛ وما أرسله العملاء ولم يكن قد قرأه لم يعدّه أحد</translation>
    </message>
    <message>
        <source>no worker is left to answer requests</source>
        <translation>لم يبق عامل يجيب الطلبات الواردة</translation>
    </message>
    <message>
        <source>the run broke off: %1</source>
        <translation>انقطع التشغيل: %1</translation>
    </message>
    <message>
        <source>&apos;cores&apos; lowered from %1 to %2: this program may use no more here</source>
        <translation>خُفض &apos;cores&apos; من %1 إلى %2: فلا يُسمح لهذا البرنامج بأكثر من ذلك هنا</translation>
    </message>
    <message>
        <source>&apos;cores&apos; cannot be limited on this system: it has no affinity</source>
        <translation>لا يمكن تحديد &apos;cores&apos; على هذا النظام: فلا يتيح ربط الخيوط بالأنوية</translation>
    </message>
    <message>
        <source>of each step&apos;s increments the first %1 are traced one by one, and of the later ones %2 that overwrote another&apos;s; the counters count all of them</source>
        <translation>من زيادات كل خطوة يُتتبّع أول %1 واحدة واحدة، ومما بعدها %2 طمست زيادة أخرى؛ والعدّادات تعدّها كلها</translation>
    </message>
    <message>
        <source>process %1: %2</source>
        <translation>العملية %1: %2</translation>
    </message>
    <message>
        <source>the system does not let this user see context switches (kernel.perf_event_paranoid is %1, 2 would do; a sandbox may forbid it too)</source>
        <translation>لا يتيح النظام لهذا المستخدم رؤية تبديل السياق (قيمة ⁦kernel.perf_event_paranoid⁩ هي %1، وتكفي 2؛ وقد تمنعه بيئة معزولة أيضًا)</translation>
    </message>
    <message>
        <source>this kernel, or the sandbox around this program, has no perf_event_open</source>
        <translation>ليس في نظام التشغيل هذا، أو في البيئة المعزولة حول هذا البرنامج، ⁦perf_event_open⁩</translation>
    </message>
    <message>
        <source>there is no process %1 to watch</source>
        <translation>لا توجد عملية %1 لمراقبتها</translation>
    </message>
    <message>
        <source>context switches cannot be watched: %1</source>
        <translation>تتعذر مراقبة تبديل السياق: %1</translation>
    </message>
    <message>
        <source>context switches are not watched: BRIGADE_SWITCHES=refuse</source>
        <translation>تبديل السياق لا يُراقَب: ⁦BRIGADE_SWITCHES=refuse⁩</translation>
    </message>
    <message>
        <source>no memory may be locked for watching context switches (kernel.perf_event_mlock_kb, ulimit -l): %1</source>
        <translation>لا يُسمح بحجز ذاكرة ثابتة لمراقبة تبديل السياق (⁦kernel.perf_event_mlock_kb⁩، ⁦ulimit -l⁩): %1</translation>
    </message>
    <message>
        <source>this system does not tell who was on which core</source>
        <translation>لا يبيّن هذا النظام مَن كان على أي نواة</translation>
    </message>
    <message>
        <source>task &apos;%1&apos;: %2</source>
        <translation>المهمة &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>its payload arrived damaged</source>
        <translation>وصلت حمولتها تالفة</translation>
    </message>
    <message>
        <source>deadlock: %1</source>
        <translation>جمود: %1</translation>
    </message>
    <message>
        <source>thread %1 holds &apos;%2&apos; and waits for &apos;%3&apos;</source>
        <translation>الخيط %1 يحمل &apos;%2&apos; وينتظر &apos;%3&apos;</translation>
    </message>
    <message>
        <source>was dismissed while it waited for the lock &apos;%1&apos;: the others of the deadlock go on</source>
        <translation>صُرفت وهي تنتظر القفل &apos;%1&apos;: ويمضي باقي أطراف الجمود</translation>
    </message>
    <message>
        <source>gave up waiting for the lock &apos;%1&apos;: those who wait hold what the others wait for (deadlock)</source>
        <translation>كفّت عن انتظار القفل &apos;%1&apos;: فالمنتظرون يحملون ما ينتظره غيرهم (جمود)</translation>
    </message>
    <message>
        <source>cannot write a temporary file: %1</source>
        <translation>تتعذر الكتابة في ملف مؤقت: %1</translation>
    </message>
    <message>
        <source>cannot sync a temporary file: %1</source>
        <translation>تتعذر مزامنة ملف مؤقت: %1</translation>
    </message>
    <message>
        <source>cannot rewind a temporary file: %1</source>
        <translation>تتعذر إعادة ملف مؤقت إلى أوله: %1</translation>
    </message>
    <message>
        <source>cannot read a temporary file: %1</source>
        <translation>تتعذر قراءة ملف مؤقت: %1</translation>
    </message>
    <message>
        <source>a temporary file holds other bytes than were written</source>
        <translation>في ملف مؤقت بايتات غير التي كُتبت</translation>
    </message>
    <message>
        <source>no folder for temporary files: %1</source>
        <translation>لا مجلد للملفات المؤقتة: %1</translation>
    </message>
    <message>
        <source>no temporary file in &apos;%1&apos;: %2</source>
        <translation>يتعذر إنشاء ملف مؤقت في &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the supplier does not answer: %1</source>
        <translation>المورّد لا يجيب: %1</translation>
    </message>
    <message>
        <source>no more threads: %1</source>
        <translation>يتعذر إنشاء مزيد من الخيوط: %1</translation>
    </message>
    <message>
        <source>the worker process did not get ready</source>
        <translation>لم تصبح العملية العاملة جاهزة</translation>
    </message>
    <message>
        <source>the worker process does not answer</source>
        <translation>العملية العاملة لا تجيب</translation>
    </message>
    <message>
        <source>the worker process has ended: %1</source>
        <translation>انتهت العملية العاملة: %1</translation>
    </message>
    <message>
        <source>the worker process talks nonsense</source>
        <translation>العملية العاملة تقول ما لا معنى له</translation>
    </message>
    <message>
        <source>the measuring process has died</source>
        <translation>انتهت عملية القياس فجأة</translation>
    </message>
    <message>
        <source>the measuring process said &apos;%1&apos;</source>
        <translation>قالت عملية القياس &apos;%1&apos;</translation>
    </message>
    <message>
        <source>step by step goes one process only: set &apos;processes&apos; to 1</source>
        <translation>لا تُنفَّذ خطوة خطوة إلا عملية واحدة: اجعل &apos;processes&apos; مساويًا 1</translation>
    </message>
    <message>
        <source>step by step goes a thread for each task: set &apos;mode&apos; to &apos;threads&apos;, without arrivals</source>
        <translation>التنفيذ خطوة خطوة يكون بخيط لكل مهمة: اجعل &apos;mode&apos; مساويًا &apos;threads&apos;، دون مهام تصل أثناء التشغيل</translation>
    </message>
    <message>
        <source>step by step goes no task with a payload (&apos;%1&apos;)</source>
        <translation>لا تُنفَّذ خطوة خطوة مهمة لها حمولة (&apos;%1&apos;)</translation>
    </message>
    <message>
        <source>step by step go at most %1 tasks, not %2</source>
        <translation>أقصى عدد للمهام في التنفيذ خطوة خطوة %1، لا %2</translation>
    </message>
    <message>
        <source>step by step goes no task with a step &apos;net_ms&apos; or &apos;crash&apos;</source>
        <translation>لا تُنفَّذ خطوة خطوة مهمة فيها خطوة &apos;net_ms&apos; أو &apos;crash&apos;</translation>
    </message>
    <message>
        <source>step by step go at most %1 moments, and this plan has %2: make &apos;times&apos; smaller</source>
        <translation>أقصى عدد للحظات في التنفيذ خطوة خطوة %1، وفي هذه الخطة %2: صغّر &apos;times&apos;</translation>
    </message>
    <message>
        <source>the same choices did not lead to the same state</source>
        <translation>لم تؤدِّ الاختيارات نفسها إلى الحالة نفسها</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: figures and pictures are incomplete</source>
        <translation>أحداث لم تجد مكانًا ففُقدت: %1؛ الأرقام والصور غير مكتملة</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away: the figures are of what came after</source>
        <translation>أُسقطت أول ⁦%1 s⁩: الأرقام لما جاء بعدها</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away (%2 events, %3 finished tasks): the figures are of what came after</source>
        <translation>أُسقطت أول ⁦%1 s⁩ (الأحداث: %2، المهام المنجزة: %3): الأرقام لما جاء بعدها</translation>
    </message>
    <message>
        <source>the run broke off before its end</source>
        <translation>انقطع التشغيل قبل نهايته</translation>
    </message>
    <message>
        <source>the run was stopped before its end</source>
        <translation>أُوقف التشغيل قبل نهايته</translation>
    </message>
    <message>
        <source>the recording ends before its run did: what was whole is shown</source>
        <translation>ينتهي التسجيل قبل أن ينتهي تشغيله: المعروض ما كان كاملًا</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>restaurant %1 (pid %2)</source>
        <extracomment>%1: number of a restaurant (process); %2: its number in the system</extracomment>
        <translation>المطعم %1 (pid %2)</translation>
    </message>
    <message>
        <source>restaurant %1</source>
        <translation>المطعم %1</translation>
    </message>
    <message>
        <source>supplier, number %1 (pid %2)</source>
        <extracomment>Who answers over the network. %1: number of the process; %2: that in the system</extracomment>
        <translation>المورّد رقم %1 (pid %2)</translation>
    </message>
    <message>
        <source>chef %1</source>
        <translation>الطاهي %1</translation>
    </message>
    <message>
        <source>the only chef</source>
        <translation>الطاهي الوحيد</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>كبير الندل</translation>
    </message>
    <message>
        <source>stove %1</source>
        <translation>الموقد %1</translation>
    </message>
    <message>
        <source>restaurant %1, %2</source>
        <extracomment>%1: number of a restaurant; %2: such as &quot;chef 2&quot;</extracomment>
        <translation>المطعم %1، %2</translation>
    </message>
    <message>
        <source>✖ burnt down at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ احترق عند %2: %1</translation>
    </message>
    <message>
        <source>bathroom handed over</source>
        <extracomment>In a legend: the GIL went from one chef to another</extracomment>
        <translation>تسليم الحمّام</translation>
    </message>
    <message>
        <source>stove not used by this run</source>
        <translation>موقد لا يستعمله هذا التشغيل</translation>
    </message>
    <message>
        <source>%1 chefs, each in a colour and pattern</source>
        <translation>الطهاة: %1، لكل منهم لون ونقش</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the bathroom</source>
        <translation>تسليمات الحمّام غير المرسومة: %1</translation>
    </message>
    <message>
        <source>a row stands for %1 chefs</source>
        <translation>الصف الواحد يمثل من الطهاة: %1</translation>
    </message>
    <message>
        <source>No chef has cooked yet.</source>
        <translation>لم يطبخ أي طاهٍ بعد.</translation>
    </message>
    <message>
        <source>by stove</source>
        <extracomment>After the title of a picture: each row is a stove (core)</extracomment>
        <translation>حسب الموقد</translation>
    </message>
    <message>
        <source>%1 of %2 orders done</source>
        <translation>الطلبات المنجزة: %1 من %2</translation>
    </message>
    <message>
        <source>bathroom changes %1</source>
        <extracomment>&quot;Changes&quot; is a noun: how often the GIL changed hands. %1: the count</extracomment>
        <translation>تبدلات الحمّام: %1</translation>
    </message>
    <message>
        <source>cooks, no bathroom needed</source>
        <translation>يطبخ، لا حاجة إلى الحمّام</translation>
    </message>
    <message>
        <source>arrives</source>
        <extracomment>What a chef does, on short bars and in legends: one or two short words each</extracomment>
        <translation>يصل</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>يطبخ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>no stove</source>
        <translation>بلا موقد</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>بلا طلب</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>يصغي</translation>
    </message>
    <message>
        <source>native</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>computes %1</source>
        <extracomment>A step of a task, in the third person. %1: a time such as 40 ms</extracomment>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>computes %1 in native code</source>
        <translation>حساب %1 في شيفرة أصلية</translation>
    </message>
    <message>
        <source>sleeps %1</source>
        <translation>نوم %1</translation>
    </message>
    <message>
        <source>waits %1 for a supplier</source>
        <extracomment>A step of a task. %1: a time; supplier: a process that answers</extracomment>
        <translation>انتظار مورّد مدة %1</translation>
    </message>
    <message>
        <source>writes and reads %1 KB</source>
        <translation>كتابة ‎%1 KB وقراءتها</translation>
    </message>
    <message>
        <source>crashes</source>
        <extracomment>A step of a task, a verb in the third person</extracomment>
        <translation>انهيار</translation>
    </message>
    <message>
        <source>sleeps %1 and keeps its thread</source>
        <translation>نوم %1 مع احتجاز الخيط</translation>
    </message>
    <message>
        <source>%1 updates of “%2”</source>
        <extracomment>A step of a task. %1: a count; %2: name of a shared variable</extracomment>
        <translation>تحديثات «%2»: %1</translation>
    </message>
    <message>
        <source>locks “%1”</source>
        <extracomment>A step of a task, a verb in the third person. %1: name of a lock</extracomment>
        <translation>قفل «%1»</translation>
    </message>
    <message>
        <source>unlocks “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>%1: a count; %2: name of a task; %3: its steps, such as &quot;computes 40 ms, sleeps 1 s&quot;</extracomment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nothing is open&lt;/h3&gt;&lt;p&gt;Choose a scenario on the left, or drop a plan or a recording here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;لا شيء مفتوح&lt;/h3&gt;&lt;p&gt;اختر سيناريو من القائمة الجانبية، أو أسقط هنا خطة أو تسجيلًا.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;The %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Press &lt;b&gt;Run&lt;/b&gt; (F5).&lt;/p&gt;</source>
        <extracomment>%1: title of a plan; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: lines. Run is the button</extracomment>
        <translation>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;%2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;اضغط &lt;b&gt;تشغيل&lt;/b&gt; (F5).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a count; %2: a noun such as &quot;processes&quot; or &quot;stoves&quot;</extracomment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: a count; %2: name of a task</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2 a second for %3</source>
        <extracomment>%1: a number; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: a time</extracomment>
        <translation>‏%2 في الثانية: %1، لمدة %3</translation>
    </message>
    <message>
        <source>%1 clients for %2</source>
        <translation>العملاء: %1، لمدة %2</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>one %1 per %2</source>
        <extracomment>%1: &quot;thread&quot; or &quot;chef&quot;; %2: &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>‏%1 مقابل %2، واحد بواحد</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1: such as &quot;4 threads&quot;; each: in each process</extracomment>
        <translation>في كل منها: %1</translation>
    </message>
    <message>
        <source>one %1, up to %2</source>
        <extracomment>%1: &quot;event loop&quot; or &quot;head waiter&quot;; %2: such as &quot;4 threads&quot;</extracomment>
        <translation>‏%1 (1)، والحد الأقصى: %2</translation>
    </message>
    <message>
        <source>each with one %1 and up to %2</source>
        <translation>في كل منها: %1 (1)، والحد الأقصى: %2</translation>
    </message>
    <message>
        <source>%1 on, %2 %3</source>
        <extracomment>%1: &quot;GIL&quot; or &quot;bathroom&quot;; %2: &quot;switch interval&quot; or &quot;time before a knock&quot;; %3: a time</extracomment>
        <translation>‏%1 مفعّل، %2: %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>‏%1 معطّل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1: such as &quot;4 cores&quot;</extracomment>
        <translation>الحد الأقصى: %1</translation>
    </message>
</context>
<context>
    <name>PythonListing</name>
    <message>
        <source>%1 requests a second come from outside, for %2 s.</source>
        <translation>يأتي من الخارج من الطلبات في الثانية: %1، لمدة ‎%2 s.</translation>
    </message>
    <message>
        <source>%1 clients ask for %2 s; each thinks for %3 ms before it asks again.</source>
        <translation>العملاء: %1، يطلبون لمدة ‎%2 s؛ يفكر كل منهم ‎%3 ms قبل أن يطلب من جديد.</translation>
    </message>
    <message>
        <source>Serve it: uvicorn program:app --workers %1</source>
        <translation>لتقديمه: uvicorn program:app --workers %1</translation>
    </message>
    <message>
        <source>Without a GIL: needs free-threaded Python, python3.13t or later.</source>
        <translation>بلا GIL: يحتاج إلى Python حرّ الخيوط، python3.13t أو أحدث.</translation>
    </message>
    <message>
        <source>In the plan, not in this program: %1.</source>
        <translation>في الخطة وليس في هذا البرنامج: %1.</translation>
    </message>
    <message>
        <source>Linux; cores: %1</source>
        <translation>Linux؛ الأنوية: %1</translation>
    </message>
    <message>
        <source>every process has its own</source>
        <translation>لكل عملية نسختها الخاصة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>‎%1 ms</translation>
    </message>
    <message>
        <source>%1; the %2 can do nothing else meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1؛ لا يمكن أثناء ذلك أي عمل آخر عند %2</translation>
    </message>
    <message>
        <source>%1; the %2 is free meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1؛ %2 حرّ أثناء ذلك</translation>
    </message>
    <message>
        <source>%1; the %2 goes on with others meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1؛ وأثناء ذلك يستمر عمل %2 مع غيرها</translation>
    </message>
    <message>
        <source>Python code: whoever runs it holds the GIL.</source>
        <translation>شيفرة Python: من يشغّلها يحمل GIL.</translation>
    </message>
    <message>
        <source>computes for %1 and %2</source>
        <translation>يحسب مدة %1 وهو %2</translation>
    </message>
    <message>
        <source>A call into C, which lets go of the GIL.</source>
        <translation>استدعاء شيفرة C، يترك GIL.</translation>
    </message>
    <message>
        <source>computes for %1 in C</source>
        <translation>يحسب مدة %1 في C</translation>
    </message>
    <message>
        <source>sleeps for %1</source>
        <translation>ينام مدة %1</translation>
    </message>
    <message>
        <source>Answers /250 after 250 ms, as a database would.</source>
        <translation>يجيب GET /250 بعد ‎250 ms، كما تفعل قاعدة بيانات.</translation>
    </message>
    <message>
        <source>another process has opened it</source>
        <translation>فتحته عملية أخرى</translation>
    </message>
    <message>
        <source>asks a server and waits for its answer, %1</source>
        <translation>يسأل خادمًا وينتظر جوابه، %1</translation>
    </message>
    <message>
        <source>writes %1 kB to a file, waits until they are on the disk, and reads them back</source>
        <translation>يكتب ‎%1 kB في ملف، وينتظر حتى تصل إلى القرص، ثم يقرؤها</translation>
    </message>
    <message>
        <source>ends its whole process</source>
        <translation>ينهي عمليته كلها</translation>
    </message>
    <message>
        <source>sleeps for %1 and lets nobody else have its thread</source>
        <translation>ينام مدة %1 ولا يترك خيطه لأحد</translation>
    </message>
    <message>
        <source>takes the %1 &quot;%2&quot;, and waits while another has it</source>
        <translation>يأخذ %1 &quot;%2&quot;، وينتظر إن كان عند غيره</translation>
    </message>
    <message>
        <source>gives the %1 &quot;%2&quot; back</source>
        <translation>يعيد %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>adds 1 to &quot;%1&quot;, %2 times: read, add, write</source>
        <translation>يضيف 1 إلى &quot;%1&quot;، عدد المرات %2: قراءة، جمع، كتابة</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Restaurant 1&quot; or &quot;Process 1&quot;, %2 &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 is here: %2, turn %3 of %4, for %5 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 and %4 the turn of a loop, %5 a duration</extracomment>
        <translation>‏%1 هنا: ⁦%2⁩، التكرار %3 من %4، منذ %5</translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 a duration</extracomment>
        <translation>‏%1 هنا: ⁦%2⁩، منذ %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <extracomment>%1 is a task, %4 what the step does</extracomment>
        <translation>‏%1، الخطوة %2 من %3: %4</translation>
    </message>
    <message>
        <source>%1, steps %2, %3, … %4 of %5: %6</source>
        <extracomment>%1 is a task, %2 to %4 numbers of steps, %6 what each does</extracomment>
        <translation>‏%1، الخطوات %2، %3، … %4 من %5: %6</translation>
    </message>
    <message>
        <source>%1 is in %2(), which is not listed here.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 a function</extracomment>
        <translation>‏%1 في ⁦%2()⁩، وهي غير مسرودة هنا.</translation>
    </message>
    <message>
        <source>%1 has no %2 in hand.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 &quot;order&quot; or &quot;task&quot;</extracomment>
        <translation>‏%1: لا عمل جارٍ من نوع «%2».</translation>
    </message>
    <message>
        <source>%1 is not there at this moment.</source>
        <translation>‏%1 ليس هناك في هذه اللحظة.</translation>
    </message>
</context>
<context>
    <name>RunChart</name>
    <message>
        <source>In this part of the run nobody was there.</source>
        <translation>في هذا الجزء من التشغيل لم يكن هناك أحد.</translation>
    </message>
    <message>
        <source>%1, all %2 together</source>
        <translation>‏%1، كل %2 معًا</translation>
    </message>
    <message>
        <source>; %1: %2 alone, who is followed</source>
        <translation>؛ %1: %2 فقط (قيد المتابعة)</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a legend, short: tasks that have not begun</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Arrived and not begun; of each step of time the most at once</source>
        <translation>وصل ولم يبدأ؛ أقصى ما اجتمع في كل خطوة زمنية</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>لم يُنجز شيء بعد.</translation>
    </message>
    <message>
        <source>done per second</source>
        <translation>المنجز في الثانية</translation>
    </message>
    <message>
        <source>Done in each step of time</source>
        <translation>المنجز في كل خطوة زمنية</translation>
    </message>
    <message>
        <source>In this part of the run nothing is done.</source>
        <translation>في هذا الجزء من التشغيل لم يُنجز شيء.</translation>
    </message>
    <message>
        <source>50 %</source>
        <extracomment>In a legend: so many of the tasks took no longer than the curve; as 90 % and 99 %</extracomment>
        <translation>50 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent of those done in a step of time took no longer</source>
        <translation>من الوصول إلى النهاية؛ هذه النسبة المئوية مما أُنجز في الخطوة الزمنية لم تستغرق أكثر من ذلك</translation>
    </message>
    <message>
        <source>This stands here when the run has ended.</source>
        <translation>يظهر هذا هنا حين ينتهي التشغيل.</translation>
    </message>
    <message>
        <source>ideal (predicted)</source>
        <extracomment>Beside a bar, short: the shortest time in which this machine could do it</extracomment>
        <translation>المثالي (متوقَّع)</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest alone</source>
        <translation>الأكبر من اثنين: كل الحساب موزعًا على الأنوية، والأطول وحده</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>هذا التشغيل</translation>
    </message>
    <message>
        <source>Makespan, measured</source>
        <translation>المدة الكلية، مقيسة</translation>
    </message>
    <message>
        <source>in sequence</source>
        <extracomment>Beside a bar, short: one task after the other</extracomment>
        <translation>بالتتابع</translation>
    </message>
    <message>
        <source>The times of all of them, each alone, added up</source>
        <translation>مجموع أزمنتها كلها، كل منها وحدها</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>‏%1 في الطابور</translation>
    </message>
    <message>
        <source>%1 done per second</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>‏%1 المنجزة في الثانية</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Makespan, sequence and ideal</source>
        <translation>المدة الكلية، والتتابع، والمثالي</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <extracomment>Name of a chart. State: what threads do, such as waiting</extracomment>
        <translation>الزمن في كل حالة</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Threads and cores</source>
        <translation>الخيوط والأنوية</translation>
    </message>
    <message>
        <source>Dinner for three</source>
        <translation>عشاء لثلاثة</translation>
    </message>
    <message>
        <source>Dinner for three, one dish after another</source>
        <translation>عشاء لثلاثة، طبقًا بعد طبق</translation>
    </message>
    <message>
        <source>Dinner for three, stirred without a pause</source>
        <translation>عشاء لثلاثة، بتحريك لا يتوقف</translation>
    </message>
    <message>
        <source>Four equal dishes on two stoves</source>
        <translation>أربعة أطباق متساوية على موقدين</translation>
    </message>
    <message>
        <source>Thirty-two busy chefs on two stoves</source>
        <translation>اثنان وثلاثون طاهيًا مشغولًا على موقدين</translation>
    </message>
    <message>
        <source>A new chef for each of a thousand orders</source>
        <translation>ألف طلب، ولكل طلب طاهٍ جديد</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Two restaurants, each with its own GIL</source>
        <translation>مطعمان، لكل منهما GIL خاص به</translation>
    </message>
    <message>
        <source>One of two restaurants burns down</source>
        <translation>مطعمان، يحترق أحدهما</translation>
    </message>
    <message>
        <source>One process crashes, the other serves on, and a new one takes its place</source>
        <translation>تنهار عملية، وتواصل الأخرى الخدمة، وتحل عملية جديدة محل المنهارة</translation>
    </message>
    <message>
        <source>Four processes hold four copies of 32 MB; set processes to 1 and see</source>
        <extracomment>&quot;processes&quot; after &quot;set&quot; is the slider or key of that name</extracomment>
        <translation>أربع عمليات تحتفظ بأربع نسخ، كل منها ‎32&#xa0;MB؛ اضبط العمليات على 1 وانظر</translation>
    </message>
    <message>
        <source>100 MB by courier: packed, carried, unpacked, for 5 ms of work</source>
        <extracomment>Courier: the way from one process to another</extracomment>
        <translation>حمولة ‎100&#xa0;MB مع الساعي: حزم ونقل وفك، من أجل عمل مدته ‎5&#xa0;ms</translation>
    </message>
    <message>
        <source>Sharing and locks</source>
        <translation>المشاركة والأقفال</translation>
    </message>
    <message>
        <source>Two chefs, one jar: one update is lost</source>
        <translation>طاهيان وبرطمان واحد: يضيع تحديث</translation>
    </message>
    <message>
        <source>Two threads count to 200,000 together, and do not get there</source>
        <translation>خيطان يعدّان معًا حتى 200,000 ولا يبلغانها</translation>
    </message>
    <message>
        <source>The GIL does not save the counter where it changes hands in between</source>
        <translation>لا ينقذ GIL العدّاد إذا تبدّل حامله في منتصف التحديث</translation>
    </message>
    <message>
        <source>With a lock around each update none is lost</source>
        <translation>مع قفل حول كل تحديث لا يضيع أي تحديث</translation>
    </message>
    <message>
        <source>An update in one indivisible step cannot be lost</source>
        <translation>التحديث في خطوة واحدة لا تتجزأ لا يمكن أن يضيع</translation>
    </message>
    <message>
        <source>Two processes: each has a counter of its own, and none loses</source>
        <translation>عمليتان: لكل منهما عدّادها، ولا تخسر أي منهما</translation>
    </message>
    <message>
        <source>The same name in two processes is two variables</source>
        <translation>الاسم نفسه في عمليتين متغيران اثنان</translation>
    </message>
    <message>
        <source>Four threads, one lock held most of the time: they work one after another</source>
        <translation>أربعة خيوط، وقفل محجوز معظم الوقت: تعمل واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>Two locks in opposite order: a deadlock</source>
        <translation>قفلان بترتيبين متعاكسين: جمود</translation>
    </message>
    <message>
        <source>The GIL</source>
        <translation>قفل GIL</translation>
    </message>
    <message>
        <source>Four busy threads and one GIL</source>
        <translation>أربعة خيوط مشغولة وGIL واحد</translation>
    </message>
    <message>
        <source>Four waiting threads and one GIL</source>
        <translation>أربعة خيوط منتظرة وGIL واحد</translation>
    </message>
    <message>
        <source>Four busy threads without the GIL</source>
        <translation>أربعة خيوط مشغولة بلا GIL</translation>
    </message>
    <message>
        <source>A light sleeper behind four busy threads</source>
        <extracomment>A thread that wakes often and has little to do each time</extracomment>
        <translation>نائم خفيف النوم وراء أربعة خيوط مشغولة</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>المجمّعات</translation>
    </message>
    <message>
        <source>Twenty orders for four chefs</source>
        <translation>عشرون طلبًا لأربعة طهاة</translation>
    </message>
    <message>
        <source>Sixty waits for a pool of forty: the 41st waits to wait</source>
        <translation>ستون انتظارًا لمجمّع من أربعين: الحادي والأربعون ينتظر أن ينتظر</translation>
    </message>
    <message>
        <source>Event loop and server</source>
        <translation>حلقة الأحداث والخادم</translation>
    </message>
    <message>
        <source>A thousand tickets for one head waiter</source>
        <translation>ألف تذكرة لكبير ندل واحد</translation>
    </message>
    <message>
        <source>The mistake: time.sleep() in an async def</source>
        <translation>الخطأ: ‎time.sleep()‎ داخل async def</translation>
    </message>
    <message>
        <source>The mistake: computing in an async def</source>
        <translation>الخطأ: إجراء الحسابات داخل async def</translation>
    </message>
    <message>
        <source>FastAPI with def: each request has a thread of the pool</source>
        <translation>تطبيق FastAPI مع def: لكل طلب وارد خيط من المجمّع</translation>
    </message>
    <message>
        <source>FastAPI with async def: all requests on one thread</source>
        <translation>تطبيق FastAPI مع async def: كل الطلبات الواردة على خيط واحد</translation>
    </message>
    <message>
        <source>Uvicorn with one worker</source>
        <translation>خادم Uvicorn بعامل واحد</translation>
    </message>
    <message>
        <source>Uvicorn with four workers</source>
        <translation>خادم Uvicorn بأربعة عمّال</translation>
    </message>
    <message>
        <source>Uvicorn with two workers: async, def and CPU endpoints together</source>
        <translation>خادم Uvicorn بعاملين: نقاط نهاية async وdef وCPU معًا</translation>
    </message>
    <message>
        <source>The mistake: one worker for requests that compute</source>
        <translation>الخطأ: عامل واحد لطلبات واردة فيها حسابات</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>%1, none lost</source>
        <extracomment>%1: value of a counter; none: no update of it</extracomment>
        <translation>‏%1، لا ضياع</translation>
    </message>
    <message>
        <source>%1 of %2 updates lost (%3 is there)</source>
        <translation>ضاع من التحديثات %1 من %2 (الموجود %3)</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <extracomment>%1: value of a counter; %2: &quot;process&quot; or &quot;restaurant&quot;; %3: its number</extracomment>
        <translation>‏%1 في %2 %3</translation>
    </message>
    <message>
        <source>taken: %1, waits: %2 (%3 in all)</source>
        <translation>مرات الأخذ: %1، مرات الانتظار: %2 (%3 في المجموع)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Ingredient&quot; or &quot;Shared variable&quot;, or nothing; %2: its name; %3: its value
----------
%1: key, or lock, or nothing; %2: its name; %3: who has it</extracomment>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>%1 has read %2</source>
        <extracomment>%1: number of a chef or thread; %2: the value that it read</extracomment>
        <translation>‏%1 قرأ %2</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; it: the key or lock</extracomment>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>حرّ</translation>
    </message>
    <message>
        <source>%1 (%2) has the key to %3 and waits for the one to %4</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: its task; %3, %4: names of locks</extracomment>
        <translation>‏%1 (%2) معه مفتاح %3 وينتظر مفتاح %4</translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock %3 and waits for %4</source>
        <translation>‏%1 (%2) يحمل القفل %3 وينتظر %4</translation>
    </message>
    <message>
        <source>%1, and was dismissed</source>
        <extracomment>%1: such as &quot;Thread 2 (pay) holds the lock a and waits for b&quot;</extracomment>
        <translation>‏%1، وقد صُرف</translation>
    </message>
    <message>
        <source>loads: %1, %2: packed in %3, carried in %4, unpacked in %5</source>
        <extracomment>Loads: data between processes. %1: a count; %2: a size; %3 to %5: times</extracomment>
        <translation>الحمولات: %1، %2: حُزمت في %3، ونُقلت في %4، وفُكّت في %5</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>‎%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>‎%1 MB</translation>
    </message>
</context>
<context>
    <name>StepChallenge</name>
    <message>
        <source>1. Make the counter 1 with two increments</source>
        <translation>1. اجعل العدّاد 1 بعد زيادتين</translation>
    </message>
    <message>
        <source>2. Now with the lock: show that you cannot</source>
        <translation>2. والآن مع القفل: أثبت أنك لا تستطيع</translation>
    </message>
    <message>
        <source>3. Make these two deadlock</source>
        <translation>3. أوقع هذين في جمود</translation>
    </message>
    <message>
        <source>4. Make the sleeper wait as long as possible</source>
        <translation>4. أطل انتظار النائم قدر الإمكان</translation>
    </message>
    <message>
        <source>Both add 1 to the same counter. Choose who moves so that both have finished and the counter is 1: one update is lost.</source>
        <translation>كلاهما يضيف 1 إلى العدّاد نفسه. اختر من يتحرك بحيث ينتهي الاثنان والعدّاد 1: تحديث واحد ضائع.</translation>
    </message>
    <message>
        <source>Now each takes the %1 first. Try to lose an update; then press “Try all” and count.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>الآن يأخذ كلٌّ منهما %1 أولًا. حاول أن تضيّع تحديثًا؛ ثم اضغط «تجربة الكل» وأحصِ النتائج.</translation>
    </message>
    <message>
        <source>They want the same two in opposite order. Choose so that each holds the %1 that the other one waits for.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>يريدان الاثنين نفسيهما بترتيب معاكس. اختر بحيث يحمل كلٌّ منهما %1 الذي ينتظره الآخر.</translation>
    </message>
    <message>
        <source>Number 1 sleeps, wakes, and then needs the %1. Let him fall asleep, wait until he is awake, and let the others make all of their moves before he gets on.</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>رقم 1 ينام، ويستيقظ، ثم يحتاج إلى %1. دعه ينام، وانتظر حتى يستيقظ، ودع الآخرين ينفذون كل نقلاتهم قبل أن يمضي.</translation>
    </message>
    <message>
        <source>Solved: two increments, and the counter is 1.</source>
        <translation>حُلّت: زيادتان، والعدّاد 1.</translation>
    </message>
    <message>
        <source>Shown: in no interleaving is an update lost.</source>
        <translation>ثبت: لا يضيع تحديث في أي ترتيب تداخل.</translation>
    </message>
    <message>
        <source>Solved: a deadlock. Nobody in the ring will ever move again.</source>
        <translation>حُلّت: جمود. لن يتحرك أحد في الحلقة بعد الآن.</translation>
    </message>
    <message>
        <source>Solved: he was awake, and %1 moves went by without him.</source>
        <translation>حُلّت: كان مستيقظًا، ومضى دونه من النقلات: %1.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Choices: %1</source>
        <translation>الاختيارات: ⁦%1⁩</translation>
    </message>
    <message>
        <source>(%1 more moves) </source>
        <extracomment>Moves that found no room in the picture; a space at the end. %1: a count</extracomment>
        <translation>(نقلات أخرى: %1) </translation>
    </message>
    <message>
        <source>Not over yet.</source>
        <translation>لم ينته بعد.</translation>
    </message>
    <message>
        <source>falls asleep</source>
        <extracomment>What a thread does next; in the third person, as those that follow</extracomment>
        <translation>ينام</translation>
    </message>
    <message>
        <source>writes and reads a file</source>
        <translation>يكتب ملفًا ويقرؤه</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>يحسب</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>يقرأ «%1»</translation>
    </message>
    <message>
        <source>adds: %1 + 1</source>
        <translation>يجمع: ⁦%1 + 1⁩</translation>
    </message>
    <message>
        <source>writes %1 to “%2”</source>
        <extracomment>%1: a number; %2: name of a shared variable</extracomment>
        <translation>يكتب %1 في «%2»</translation>
    </message>
    <message>
        <source>adds 1 to “%1”, at once</source>
        <extracomment>At once: in one step that cannot be divided. %1: name of a shared variable</extracomment>
        <translation>يضيف 1 إلى «%1»، دفعة واحدة</translation>
    </message>
    <message>
        <source>takes the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>يأخذ %1 «%2»</translation>
    </message>
    <message>
        <source>gives back the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>يعيد %1 «%2»</translation>
    </message>
    <message>
        <source>is awake, needs the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>مستيقظ، يحتاج إلى %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Chef 1&quot; or &quot;Thread 1&quot;; %2: the name of its task</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>is away: wakes by itself</source>
        <translation>غائب: يستيقظ وحده</translation>
    </message>
    <message>
        <source>waits for the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>ينتظر %1 «%2»</translation>
    </message>
    <message>
        <source>waits for the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>ينتظر %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>%1: what a thread does next, such as &quot;reads “x”&quot;</extracomment>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source> (moves waited: %1)</source>
        <extracomment>Put after &quot;next: …&quot;: he waited while others made so many moves. %1: a count</extracomment>
        <translation> (نقلات الانتظار: %1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>“%1” is %2 (increments so far: %3)</source>
        <extracomment>%1: name of a shared variable; %2: its value; %3: a count</extracomment>
        <translation>‏«%1» يساوي %2 (الزيادات حتى الآن: %3)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Lock&quot; or &quot;Key&quot;; %2: its name; %3: who has it</extracomment>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>%1 holds “%2” and wants “%3”</source>
        <extracomment>%1: such as &quot;Thread 1&quot;; %2, %3: names of locks</extracomment>
        <translation>%1 يحمل «%2» ويريد «%3»</translation>
    </message>
    <message>
        <source>Deadlock: %1.</source>
        <extracomment>%1: such as &quot;Thread 1 holds “a” and wants “b”&quot;</extracomment>
        <translation>جمود: %1.</translation>
    </message>
    <message>
        <source>Over. Updates lost: %1.</source>
        <translation>انتهى. التحديثات الضائعة: %1.</translation>
    </message>
    <message>
        <source>Over: all have finished, and nothing is lost.</source>
        <translation>انتهى: أنجز الجميع، ولم يَضِع شيء.</translation>
    </message>
    <message>
        <source>Interleavings, all of them really run: %1</source>
        <extracomment>Interleaving: an order in which threads take turns. %1: a count</extracomment>
        <translation>ترتيبات التداخل، شُغّلت كلها فعلًا: %1</translation>
    </message>
    <message>
        <source>Interleavings so far: %1</source>
        <translation>ترتيبات التداخل حتى الآن: %1</translation>
    </message>
    <message>
        <source>%1 %2, such as %3</source>
        <extracomment>%1: a count; %2: what became of them; %3: a list of choices</extracomment>
        <translation>‏%1 %2، مثل ⁦%3⁩</translation>
    </message>
    <message>
        <source>lose an update</source>
        <extracomment>After a count of interleavings: &quot;3 lose an update, such as 1 2 2 1&quot;</extracomment>
        <translation>منها يضيع فيها تحديث</translation>
    </message>
    <message>
        <source>end in a deadlock</source>
        <translation>منها تنتهي بجمود</translation>
    </message>
    <message>
        <source>come out whole</source>
        <extracomment>After a count of interleavings: nothing is lost in them</extracomment>
        <translation>منها تنتهي سليمة</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>%1: %2 waiting</source>
        <extracomment>Read aloud. %1: &quot;Rail&quot; or &quot;Queue&quot;; %2: how many orders or tasks wait there</extracomment>
        <translation>‏%1: في الانتظار %2</translation>
    </message>
    <message>
        <source>Deadlock: dashed: wants; line: is held by</source>
        <extracomment>In the picture: what dashed and whole lines mean; keep it short</extracomment>
        <translation>جمود: المتقطع: يريد؛ المتصل: يحمله</translation>
    </message>
    <message>
        <source>starting: %1 of %2 %3 open</source>
        <extracomment>%1, %2: numbers; %3: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>قيد البدء: المفتوح من %3: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 done</source>
        <extracomment>%1, %2: counts; %3: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>المنجز من %3: %1 من %2</translation>
    </message>
    <message>
        <source>%1 wait for their turn</source>
        <translation>في انتظار الدور: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>الفاشل: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <extracomment>%1: a count of tasks or orders that were lost with a crashed process</extracomment>
        <translation>الضائع: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>%1: a count of tasks or orders: the queue was full</extracomment>
        <translation>المرفوض: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <extracomment>%1: a count of tasks or orders that had not begun when the run ended</extracomment>
        <translation>الملغى: %1</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>انتهى التشغيل</translation>
    </message>
    <message>
        <source>Office: %1 of %2 restaurants open</source>
        <extracomment>Office: the head of several restaurants, that is their parent process. %1, %2: numbers</extracomment>
        <translation>الإدارة: المطاعم المفتوحة %1 من %2</translation>
    </message>
    <message>
        <source>Parent: %1 of %2 workers up</source>
        <translation>العملية الأم: العمّال القائمون %1 من %2</translation>
    </message>
    <message>
        <source>, %1 opened anew</source>
        <extracomment>Put after &quot;Office: 3 of 4 restaurants open&quot;. %1: a count</extracomment>
        <translation>، المعاد افتتاحها %1</translation>
    </message>
    <message>
        <source>, %1 restarted</source>
        <translation>، المعاد تشغيلهم %1</translation>
    </message>
    <message>
        <source>Rail</source>
        <extracomment>Over the queue before a restaurant, very short: where tickets of orders hang</extracomment>
        <translation>الحامل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Supplier %1 · pid %2</source>
        <translation>المورّد %1 · pid %2</translation>
    </message>
    <message>
        <source>%1 · pid %2</source>
        <translation>%1 · pid %2</translation>
    </message>
    <message>
        <source>✖ burnt down</source>
        <extracomment>State of a restaurant (of a process: crashed), on its front: keep it short</extracomment>
        <translation>✖ احترق</translation>
    </message>
    <message>
        <source>✖ crashed</source>
        <translation>✖ انهارت</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>State of a restaurant (of a process: ended), short</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>يعاد افتتاحه</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>يعاد تشغيلها</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>State of a restaurant (of a process: starting), short</extracomment>
        <translation>قيد الافتتاح</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>closing</source>
        <extracomment>State of a restaurant (process) that takes no more orders, short</extracomment>
        <translation>قيد الإغلاق</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>مصروفة</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أعيد افتتاحه</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>أعيد تشغيلها</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>المنجز %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: &quot;ingredient&quot; or &quot;shared variable&quot;; %2: its name; %3: its value</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>✖ deadlock</source>
        <translation>✖ جمود</translation>
    </message>
    <message>
        <source>larder %1</source>
        <extracomment>Larder: stands for the memory of a process. %1: a size such as 12.3 MB</extracomment>
        <translation>المخزن %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>الذاكرة %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>‎%1 MB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a sign; %2: how many chefs or threads are in that state</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 kept by %2 for %3</source>
        <extracomment>%1: &quot;Head waiter&quot; (event loop); %2: name of an order; %3: a time</extracomment>
        <translation>‏%1 مشغول مع %2 منذ %3</translation>
    </message>
    <message>
        <source>%1 blocked by %2 for %3</source>
        <translation>‏%1 محجوبة بسبب %2 منذ %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Who is at work on what. %1: &quot;Head waiter&quot; or &quot;Event loop&quot;; %2: name of an order or task</extracomment>
        <translation>‏%1 مع %2</translation>
    </message>
    <message>
        <source>%1 waits for the door bell</source>
        <extracomment>%1: &quot;Head waiter&quot;; the bell stands for the selector of an event loop</extracomment>
        <translation>‏%1 ينتظر جرس الباب</translation>
    </message>
    <message>
        <source>%1 waits for the selector</source>
        <translation>‏%1 تنتظر selector</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>On the bathroom&apos;s door (the GIL), very short</extracomment>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>free</source>
        <translation>حرّ</translation>
    </message>
    <message>
        <source>waiter’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short: the head waiter (event loop) is inside</extracomment>
        <translation>دور النادل</translation>
    </message>
    <message>
        <source>held: loop</source>
        <translation>عند الحلقة</translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short. %1: such as &quot;Chef 2&quot;, who is inside</extracomment>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>GIL off: nobody waits for it</source>
        <translation>‏GIL معطّل: لا أحد ينتظره</translation>
    </message>
    <message>
        <source>Oven (timer)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a timer</extracomment>
        <translation>الفرن (بمؤقّت)</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Delivery (network)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for the network</extracomment>
        <translation>التوريد (شبكة)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Pantry (file)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a file</extracomment>
        <translation>المستودع (ملف)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Bench (no order)</source>
        <extracomment>Over a place in the picture, short: chefs without an order sit there</extracomment>
        <translation>المقعد (بلا طلب)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>بلا عمل</translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <extracomment>%1: a count; %2: &quot;order&quot; or &quot;orders&quot;, &quot;task&quot; or &quot;tasks&quot;</extracomment>
        <translation>المنجز من %2: %1</translation>
    </message>
    <message>
        <source>Reopens after %1</source>
        <extracomment>On a restaurant&apos;s front. %1: the one that burnt down, such as &quot;Restaurant 2&quot;</extracomment>
        <translation>يعاد افتتاحه بعد %1</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>تحلّ محلّ %1</translation>
    </message>
    <message>
        <source>Burnt down: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>احترق: %1</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>انهارت: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>مغلق: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>انتهت: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>somebody else cooks</source>
        <extracomment>On a stove (core): not a thread of this run that is at work, mostly another program</extracomment>
        <translation>شخص آخر يطبخ</translation>
    </message>
    <message>
        <source>nobody cooks</source>
        <translation>لا أحد يطبخ</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>بلا عمل</translation>
    </message>
    <message>
        <source>this run %1
others %2</source>
        <extracomment>On a core. %1, %2: shares such as 40 %; others: other programs</extracomment>
        <translation>هذا التشغيل %1
برامج أخرى %2</translation>
    </message>
    <message>
        <source>cooks (no %1 needed)</source>
        <translation>يطبخ (لا حاجة إلى %1)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>ينفذ شيفرة أصلية</translation>
    </message>
    <message>
        <source>waits for the key to %1</source>
        <translation>ينتظر مفتاح %1</translation>
    </message>
    <message>
        <source>waits for the lock %1</source>
        <translation>ينتظر القفل %1</translation>
    </message>
    <message>
        <source>waits for the oven</source>
        <extracomment>The oven stands for a timer</extracomment>
        <translation>ينتظر الفرن</translation>
    </message>
    <message>
        <source>waits for a timer</source>
        <translation>ينتظر مؤقتًا</translation>
    </message>
    <message>
        <source>waits at the pantry</source>
        <extracomment>The pantry stands for a file</extracomment>
        <translation>ينتظر عند المستودع</translation>
    </message>
    <message>
        <source>waits for a file</source>
        <translation>ينتظر ملفًا</translation>
    </message>
    <message>
        <source>waits for a delivery</source>
        <translation>ينتظر التوريد</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>ينتظر الشبكة</translation>
    </message>
    <message>
        <source>has the bathroom</source>
        <extracomment>The bathroom stands for the GIL</extracomment>
        <translation>في الحمّام</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>يحمل GIL</translation>
    </message>
    <message>
        <source>has the key to %1</source>
        <translation>معه مفتاح %1</translation>
    </message>
    <message>
        <source>holds the lock %1</source>
        <translation>يحمل القفل %1</translation>
    </message>
    <message>
        <source>has read %1</source>
        <translation>قرأ %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>%1: %2, for %3 up to now</source>
        <extracomment>%1: such as &quot;Chef 2 of Restaurant 1&quot;; %2: such as &quot;cooks&quot;; %3: a time</extracomment>
        <translation>‏%1: %2، منذ %3</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; it is free</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot; or &quot;GIL&quot;, which is &quot;it&quot;</extracomment>
        <translation>‏%1 في انتظار %3 منذ %2؛ وهو حرّ</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 is inside</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot;; %4: such as &quot;Chef 3&quot;</extracomment>
        <translation>‏%1 في انتظار %3 منذ %2؛ وفي الداخل %4</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 holds it</source>
        <translation>‏%1 في انتظار %3 منذ %2؛ وهو عند %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: such as &quot;Stove 3&quot; or &quot;Core 3&quot;</extracomment>
        <translation>آخر مكان: %1</translation>
    </message>
    <message>
        <source>%1: %2; %3 waiting</source>
        <extracomment>%1: such as &quot;Restaurant 1&quot;; %2: signs with counts; %3: a count of orders or tasks</extracomment>
        <translation>‏%1: %2؛ في الانتظار %3</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <extracomment>Written into the picture where guests would stand: keep it short</extracomment>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Before a restaurant with a head waiter: where guests stand until he looks at them.</extracomment>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>Tickets of an event loop: the one that it is on.</extracomment>
        <translation>قيد التنفيذ %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <extracomment>Tickets of an event loop: those that wait for something.</extracomment>
        <translation>منحّاة %1</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Tickets of an event loop: those that it could go on with.</extracomment>
        <translation>جاهزة %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who does what</comment>
        <extracomment>The head waiter and what he does: &quot;Head waiter waits for a stove&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>guests at the door: %1</source>
        <extracomment>%1: a count; a guest stands for a request</extracomment>
        <translation>الزبائن المنتظرون عند الباب: %1</translation>
    </message>
    <message>
        <source>GIL off</source>
        <translation>بلا GIL</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1, %2: counts of tasks or orders</extracomment>
        <translation>المنجز: %1 من %2</translation>
    </message>
    <message>
        <source>not for this run</source>
        <extracomment>On a stove (core) that the plan does not let this run use, short</extracomment>
        <translation>ليس لهذا التشغيل</translation>
    </message>
    <message>
        <source>The door: new chefs come in here, and those who are dismissed leave</source>
        <translation>الباب: منه يدخل الطهاة الجدد ويخرج من استُغني عنهم</translation>
    </message>
    <message>
        <source>Where new threads appear, and those that have ended leave</source>
        <translation>هنا تظهر الخيوط الجديدة وتغيب التي انتهت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stove: who</comment>
        <extracomment>Who cooks on a stove (runs on a core). %1: such as &quot;Stove 1&quot;; %2: &quot;Chef 2 of Restaurant 1&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The shares are those of the last measurement, the rest is of this moment</source>
        <extracomment>Below two shares, &quot;this run 27 %&quot; and &quot;others 8 %&quot;. The rest: who is there now</extracomment>
        <translation>النسب من آخر قياس، وما عداها يخص هذه اللحظة</translation>
    </message>
    <message>
        <source>The plan does not let this run use it</source>
        <translation>الخطة لا تتيح لهذا التشغيل استعماله</translation>
    </message>
    <message>
        <source>Sign crossed out: nobody needs to queue (GIL off)</source>
        <extracomment>The sign on the bathroom&apos;s door; there is no GIL in this run</extracomment>
        <translation>لافتة الحمّام مشطوبة: لا حاجة إلى الطابور (GIL معطّل)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>The knee is at %1=%2: the least within 5 % of the best median.</source>
        <extracomment>Knee: from where on more brings little. %1: key of a plan; %2: its value</extracomment>
        <translation>نقطة الانعطاف عند ⁦%1=%2⁩: أصغر قيمة ضمن 5 % من أفضل وسيط.</translation>
    </message>
    <message>
        <source>No knee is looked for: the values are not numbers.</source>
        <translation>لا يُبحث عن نقطة انعطاف: القيم ليست أعدادًا.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 values.</source>
        <translation>لا يمكن تحديد نقطة انعطاف من أقل من 3 قيم.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 runs of each value.</source>
        <translation>لا يمكن تحديد نقطة انعطاف بأقل من 3 مرات تشغيل لكل قيمة.</translation>
    </message>
    <message>
        <source>No clear knee: the runs of neighbouring values overlap.</source>
        <translation>لا نقطة انعطاف واضحة: تتداخل مرات تشغيل القيم المتجاورة.</translation>
    </message>
    <message>
        <source>No knee within these values: already %1=%2 is within 5 % of the best.</source>
        <translation>لا نقطة انعطاف ضمن هذه القيم: ⁦%1=%2⁩ هي أصلًا ضمن 5 % من الأفضل.</translation>
    </message>
    <message>
        <source>No knee within these values: the best is the last, %1=%2; more may be better still.</source>
        <translation>لا نقطة انعطاف ضمن هذه القيم: أفضلها آخرها، ⁦%1=%2⁩؛ وقد تكون قيمة أكبر أفضل منها.</translation>
    </message>
</context>
<context>
    <name>SweepAxis</name>
    <message>
        <source>%1 (logarithmic scale)</source>
        <extracomment>Title of an axis. %1: key of a plan, such as &quot;threads&quot;</extracomment>
        <translation>‏%1 (مقياس لوغاريتمي)</translation>
    </message>
    <message>
        <source>tasks done per second</source>
        <translation>المهام المنجزة في الثانية</translation>
    </message>
    <message>
        <source>makespan, ms</source>
        <extracomment>Title of an axis: keep it short. So is the one in seconds</extracomment>
        <translation>المدة الكلية، ms</translation>
    </message>
    <message>
        <source>makespan, s</source>
        <translation>المدة الكلية، s</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>ideal (predicted): leaves the chart</source>
        <translation>المثالي (متوقَّع): يخرج من المخطط</translation>
    </message>
    <message>
        <source>ideal (predicted): CPU work / cores, or longest task</source>
        <extracomment>In a legend: keep it short. &quot;/&quot;: divided by</extracomment>
        <translation>المثالي (متوقَّع): عمل CPU / الأنوية، أو أطول مهمة</translation>
    </message>
    <message>
        <source>ideal (predicted): what cores and arrivals allow</source>
        <translation>المثالي (متوقَّع): ما تسمح به الأنوية ووتيرة الوصول</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <extracomment>%1: title of a plan; %2: the key whose values were tried, such as &quot;threads&quot;</extracomment>
        <translation>‏%1: على قيم %2</translation>
    </message>
    <message>
        <source>Runs of each value: %1 · %2</source>
        <extracomment>&quot;Runs&quot; is a noun. %1: a count; %2: a processor</extracomment>
        <translation>مرات تشغيل كل قيمة: %1 · %2</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <extracomment>Knee: from where on more brings little. %1: a value</extracomment>
        <translation>نقطة الانعطاف: %1</translation>
    </message>
    <message>
        <source>median; least and most (measured)</source>
        <translation>الوسيط؛ الأدنى والأقصى (قيم مقيسة)</translation>
    </message>
</context>
<context>
    <name>SweepKeys</name>
    <message>
        <source>Threads in the pool of each process.</source>
        <translation>الخيوط في مجمّع كل عملية.</translation>
    </message>
    <message>
        <source>Processes, each with a GIL of its own.</source>
        <translation>العمليات، لكل منها GIL خاص بها.</translation>
    </message>
    <message>
        <source>Cores that the run may use.</source>
        <translation>الأنوية التي يجوز للتشغيل استعمالها.</translation>
    </message>
    <message>
        <source>How long a thread may keep the GIL that others wait for, in milliseconds.</source>
        <translation>كم يجوز للخيط أن يحتفظ بـ GIL الذي ينتظره غيره، بالميلي ثانية.</translation>
    </message>
    <message>
        <source>With and without a GIL.</source>
        <translation>مع GIL وبدونه.</translation>
    </message>
    <message>
        <source>Tasks that arrive each second.</source>
        <translation>المهام التي تصل كل ثانية.</translation>
    </message>
    <message>
        <source>Clients, each with one task at a time.</source>
        <translation>العملاء، لكل منهم مهمة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>How often there is the task %1.</source>
        <translation>كم مرة توجد المهمة %1.</translation>
    </message>
    <message>
        <source>One after another, a thread for each task, or a pool.</source>
        <translation>واحدة بعد أخرى، أو خيط لكل مهمة، أو مجمّع.</translation>
    </message>
    <message>
        <source>Which process gets the next task.</source>
        <translation>أي عملية تتسلم المهمة التالية.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read aloud. %1: a thread, such as &quot;Chef 2&quot;; %2: its process, such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>and %1 more: zoom in, or see Events as a table</source>
        <extracomment>Read aloud, last in a list of stretches of time. %1: how many more there are</extracomment>
        <translation>وغيرها %1: كبّر، أو انظر «الأحداث في جدول»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud. %1: a state such as &quot;cooks&quot;; %2: for how long, such as 4.2 ms</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>cooks without the bathroom (native code)</source>
        <translation>يطبخ دون الحمّام (شيفرة أصلية)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>ينفذ شيفرة أصلية</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who had been asked for it</source>
        <translation>ثم انتقل إليه %1 من %2 بعد طلبه منه</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who let go of it</source>
        <translation>ثم انتقل إليه %1 من %2 طوعًا</translation>
    </message>
    <message>
        <source>%1 of %2 %3: %4, from %5</source>
        <translation>‏%1 من %2 (%3): %4، ابتداء من %5</translation>
    </message>
    <message>
        <source>on this %1 without a break for %2</source>
        <translation>مع %1 بلا توقف مدة %2</translation>
    </message>
    <message>
        <source>hand-overs of the %1: %2</source>
        <translation>تسليمات %1: %2</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <translation>المنجز من %1: %2</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>host</source>
        <translation>الجهاز المضيف</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>الأجهزة المضيفة</translation>
    </message>
    <message>
        <source>town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>المدن</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>core</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>الأنوية</translation>
    </message>
    <message>
        <source>stove</source>
        <translation>الموقد</translation>
    </message>
    <message>
        <source>stoves</source>
        <translation>المواقد</translation>
    </message>
    <message>
        <source>a stove: one pan at a time</source>
        <translation>موقد: مقلاة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>المطعم</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>المطاعم</translation>
    </message>
    <message>
        <source>a restaurant with its own kitchen, staff and larder</source>
        <translation>مطعم له مطبخه وطاقمه ومخزنه</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>larder</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>larders</source>
        <translation>المخازن</translation>
    </message>
    <message>
        <source>the larder and shelves of that kitchen</source>
        <translation>مخزن ذلك المطبخ ورفوفه</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>الخيط</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>chef</source>
        <translation>الطاهي</translation>
    </message>
    <message>
        <source>chefs</source>
        <translation>الطهاة</translation>
    </message>
    <message>
        <source>a chef</source>
        <translation>طاهٍ</translation>
    </message>
    <message>
        <source>shared variable</source>
        <translation>المتغير المشترك</translation>
    </message>
    <message>
        <source>shared variables</source>
        <translation>المتغيرات المشتركة</translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>ingredients</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>an ingredient on the shared shelf</source>
        <translation>مكوّن على الرف المشترك</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>التحديث الضائع</translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation>التحديثات الضائعة</translation>
    </message>
    <message>
        <source>lost change</source>
        <translation>التغيير الضائع</translation>
    </message>
    <message>
        <source>lost changes</source>
        <translation>التغييرات الضائعة</translation>
    </message>
    <message>
        <source>two chefs reach for the same jar; one&apos;s change is lost</source>
        <translation>طاهيان يمدان أيديهما إلى البرطمان نفسه؛ فيضيع تغيير أحدهما</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>the key to a cupboard</source>
        <translation>مفتاح خزانة</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>GILs</source>
        <translation>أقفال GIL</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>الحمّام</translation>
    </message>
    <message>
        <source>bathrooms</source>
        <translation>الحمّامات</translation>
    </message>
    <message>
        <source>the single bathroom of the house: one person inside, the rest queue at the door</source>
        <translation>حمّام البيت الوحيد: شخص واحد في الداخل، والباقون في طابور عند الباب</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>يحمل GIL</translation>
    </message>
    <message>
        <source>hold the GIL</source>
        <translation>تحمل GIL</translation>
    </message>
    <message>
        <source>is in the bathroom</source>
        <translation>في الحمّام</translation>
    </message>
    <message>
        <source>are in the bathroom</source>
        <translation>في الحمّام</translation>
    </message>
    <message>
        <source>being inside the bathroom (only its holder&apos;s pan is cooking)</source>
        <translation>أن تكون داخل الحمّام (لا تُطبخ إلا مقلاة من فيه)</translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation>فترة التبديل</translation>
    </message>
    <message>
        <source>switch intervals</source>
        <translation>فترات التبديل</translation>
    </message>
    <message>
        <source>time before a knock</source>
        <translation>المهلة قبل الطرق</translation>
    </message>
    <message>
        <source>times before a knock</source>
        <translation>المُهل قبل الطرق</translation>
    </message>
    <message>
        <source>how long before somebody knocks</source>
        <translation>كم يمضي قبل أن يطرق أحد الباب</translation>
    </message>
    <message>
        <source>blocking I/O</source>
        <translation>I/O الحاجب</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>التوريد</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>التوريدات</translation>
    </message>
    <message>
        <source>waiting for a delivery or the oven; the bathroom is free meanwhile</source>
        <translation>انتظار التوريد أو الفرن؛ والحمّام خالٍ أثناء ذلك</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>طابور المهام</translation>
    </message>
    <message>
        <source>task queues</source>
        <translation>طوابير المهام</translation>
    </message>
    <message>
        <source>order rail</source>
        <translation>حامل الطلبات</translation>
    </message>
    <message>
        <source>order rails</source>
        <translation>حوامل الطلبات</translation>
    </message>
    <message>
        <source>the order rail</source>
        <translation>حامل الطلبات</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>مجمّع الخيوط</translation>
    </message>
    <message>
        <source>thread pools</source>
        <translation>مجمّعات الخيوط</translation>
    </message>
    <message>
        <source>team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>a fixed team of chefs who take the next order from the rail</source>
        <translation>فريق ثابت من الطهاة يأخذون الطلب التالي من الحامل</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>خيط لكل مهمة</translation>
    </message>
    <message>
        <source>threads per task</source>
        <translation>خيط لكل مهمة</translation>
    </message>
    <message>
        <source>chef for one order</source>
        <translation>طاهٍ لكل طلب</translation>
    </message>
    <message>
        <source>chefs for one order</source>
        <translation>طاهٍ لكل طلب</translation>
    </message>
    <message>
        <source>hiring a chef for one order and letting him go</source>
        <translation>توظيف طاهٍ لطلب واحد ثم صرفه</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>حلقة الأحداث</translation>
    </message>
    <message>
        <source>event loops</source>
        <translation>حلقات الأحداث</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>كبير الندل</translation>
    </message>
    <message>
        <source>head waiters</source>
        <translation>كبار الندل</translation>
    </message>
    <message>
        <source>the head waiter: one person, many tickets, never standing still</source>
        <translation>كبير الندل: شخص واحد، تذاكر كثيرة، ولا وقوف أبدًا</translation>
    </message>
    <message>
        <source>async task</source>
        <translation>المهمة غير المتزامنة</translation>
    </message>
    <message>
        <source>async tasks</source>
        <translation>المهام غير المتزامنة</translation>
    </message>
    <message>
        <source>order ticket</source>
        <translation>تذكرة الطلب</translation>
    </message>
    <message>
        <source>order tickets</source>
        <translation>تذاكر الطلبات</translation>
    </message>
    <message>
        <source>an order ticket: set aside while it waits, picked up when it is ready</source>
        <translation>تذكرة طلب: تُنحّى ما دامت تنتظر، وتُلتقط حين تجهز</translation>
    </message>
    <message>
        <source>await</source>
        <translation>await</translation>
    </message>
    <message>
        <source>awaits</source>
        <translation>await</translation>
    </message>
    <message>
        <source>ticket put aside</source>
        <translation>التذكرة المنحّاة</translation>
    </message>
    <message>
        <source>tickets put aside</source>
        <translation>التذاكر المنحّاة</translation>
    </message>
    <message>
        <source>putting the ticket aside</source>
        <translation>تنحية التذكرة</translation>
    </message>
    <message>
        <source>inter-process communication</source>
        <translation>الاتصال بين العمليات</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>الساعي</translation>
    </message>
    <message>
        <source>couriers</source>
        <translation>السعاة</translation>
    </message>
    <message>
        <source>a courier between two restaurants: everything is packed, carried, unpacked</source>
        <translation>ساعٍ بين مطعمين: كل شيء يُحزم ويُنقل ويُفك</translation>
    </message>
    <message>
        <source>server worker</source>
        <translation>عامل الخادم</translation>
    </message>
    <message>
        <source>server workers</source>
        <translation>عمّال الخادم</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>a branch of the chain with its own bathroom</source>
        <translation>فرع من السلسلة له حمّامه الخاص</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>الانهيار</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>الانهيارات</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>الحريق</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>الحرائق</translation>
    </message>
    <message>
        <source>one restaurant burns down; the others keep serving</source>
        <translation>يحترق مطعم واحد؛ وتواصل المطاعم الأخرى خدمتها</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>arrives for work</source>
        <translation>في الطريق إلى العمل</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>يطبخ</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>في انتظار GIL</translation>
    </message>
    <message>
        <source>queues at the bathroom</source>
        <translation>في طابور الحمّام</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>في انتظار قفل</translation>
    </message>
    <message>
        <source>waits for a key</source>
        <translation>في انتظار مفتاح</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>في انتظار I/O</translation>
    </message>
    <message>
        <source>waits for oven or delivery</source>
        <translation>في انتظار الفرن أو التوريد</translation>
    </message>
    <message>
        <source>off the core</source>
        <translation>خارج النواة</translation>
    </message>
    <message>
        <source>waits for a stove</source>
        <translation>في انتظار موقد</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>بلا عمل</translation>
    </message>
    <message>
        <source>has no order</source>
        <translation>بلا طلب</translation>
    </message>
    <message>
        <source>event loop waits</source>
        <translation>الحلقة تنتظر</translation>
    </message>
    <message>
        <source>listens for tickets</source>
        <translation>يصغي إلى التذاكر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Chef&quot; or &quot;Thread&quot;, %2 its number
----------
%1 is &quot;Restaurant&quot; or &quot;Process&quot;, %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WakeWords</name>
    <message>
        <source>then took %1</source>
        <extracomment>After what a chef or thread waited for. %1: name of an order or task</extracomment>
        <translation>ثم أخذ %1</translation>
    </message>
    <message>
        <source>woken by %1, which had come %2 before</source>
        <extracomment>%1: name of an order or task; %2: a time</extracomment>
        <translation>سبب الاستيقاظ: وصول %1 قبل %2</translation>
    </message>
    <message>
        <source>woken by %1, which %2 had put in the queue %3 before</source>
        <extracomment>%1: name of an order or task; %2: who put it there; %3: a time</extracomment>
        <translation>سبب الاستيقاظ: دخول %1 الطابور عن طريق %2 قبل %3</translation>
    </message>
    <message>
        <source>then gave up: the ring of waits could not open</source>
        <translation>ثم استسلم: لم يكن لحلقة الانتظار أن تنفتح</translation>
    </message>
    <message>
        <source>then got the key to %1 from %2, who had hung it up %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Chef 2&quot;; %3: a time</extracomment>
        <translation>ثم أخذ مفتاح %1 من %2 بعد تعليقه بمدة %3</translation>
    </message>
    <message>
        <source>then got the lock %1 from %2, who had released it %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Thread 2&quot;; %3: a time</extracomment>
        <translation>ثم أخذ القفل %1 من %2 بعد تركه بمدة %3</translation>
    </message>
    <message>
        <source>woken by the bell of the oven: the timer was over</source>
        <translation>أيقظه جرس الفرن: انتهى المؤقت</translation>
    </message>
    <message>
        <source>woken by the system: the timer was over</source>
        <translation>أيقظه النظام: انتهى المؤقت</translation>
    </message>
    <message>
        <source>woken by the delivery: the supplier had answered</source>
        <translation>أيقظه التوريد: أجاب المورّد</translation>
    </message>
    <message>
        <source>woken by the socket: the other side had answered</source>
        <translation>أيقظه المقبس: أجاب الطرف الآخر</translation>
    </message>
    <message>
        <source>woken by the pantry: the file was read and written</source>
        <translation>أيقظه المستودع: قُرئ الملف وكُتب</translation>
    </message>
    <message>
        <source>woken by the system: the file was read and written</source>
        <translation>أيقظه النظام: قُرئ الملف وكُتب</translation>
    </message>
    <message>
        <source>woken by %1, which a thread of the pool had done</source>
        <translation>سبب الاستيقاظ: إنجاز %1 في خيط من المجمّع</translation>
    </message>
    <message>
        <source>woken by %1, which had come</source>
        <translation>سبب الاستيقاظ: وصول %1</translation>
    </message>
    <message>
        <source>woken for %1, whose timer was over</source>
        <extracomment>%1: name of an order or task</extracomment>
        <translation>سبب الاستيقاظ: انتهى مؤقت %1</translation>
    </message>
    <message>
        <source>woken for %1, whose answer was there</source>
        <translation>سبب الاستيقاظ: حضر جواب %1</translation>
    </message>
    <message>
        <source>meanwhile %1 had %2 of %3</source>
        <extracomment>%1: such as &quot;Stove 2&quot;; %2: such as &quot;Chef 3&quot;; %3: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>وكان على %1 أثناء ذلك: %2 من %3</translation>
    </message>
    <message>
        <source>meanwhile %1 had other programs, or nobody of this run</source>
        <translation>وكان على %1 أثناء ذلك برامج أخرى، أو لا أحد من هذا التشغيل</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>a file that ends in .png, .jpg or .bmp</source>
        <extracomment>Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;, as those that follow</extracomment>
        <translation>ملف ينتهي اسمه بـ ⁦.png⁩ أو ⁦.jpg⁩ أو ⁦.bmp⁩</translation>
    </message>
    <message>
        <source>a number of seconds or &apos;end&apos;</source>
        <translation>عدد من الثواني أو &apos;end&apos;</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, from %1x%2 to %3x%3</source>
        <translation>⁦WIDTHxHEIGHT⁩ بالبكسل، من ⁦%1x%2⁩ إلى ⁦%3x%3⁩</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>⁦KEY=1..8[:STEP]⁩ أو ⁦KEY=1,2,8⁩</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <extracomment>%1: a number. Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;</extracomment>
        <translation>عدد صحيح من 1 إلى %1</translation>
    </message>
    <message>
        <source>a file that ends in .brigade</source>
        <translation>ملف ينتهي اسمه بـ ⁦.brigade⁩</translation>
    </message>
    <message>
        <source>who moves, such as &quot;1 2 2 1&quot;</source>
        <translation>من يتحرك، مثل ⁦&quot;1 2 2 1&quot;⁩</translation>
    </message>
    <message>
        <source>a lesson&apos;s ID or ID:STEP</source>
        <translation>معرّف درس ID أو ⁦ID:STEP⁩</translation>
    </message>
    <message>
        <source>&apos;light&apos;, &apos;dark&apos; or &apos;contrast&apos;</source>
        <translation>&apos;light&apos; أو &apos;dark&apos; أو &apos;contrast&apos;</translation>
    </message>
    <message>
        <source>a language such as &apos;de&apos; or &apos;pt_BR&apos;</source>
        <translation>لغة مثل &apos;de&apos; أو &apos;pt_BR&apos;</translation>
    </message>
    <message>
        <source>--repeat: only with --sweep, or with --open and at least 2</source>
        <translation>--repeat: فقط مع --sweep، أو مع --open وبقيمة 2 على الأقل</translation>
    </message>
    <message>
        <source>--step: only with --open, which says what to step</source>
        <translation>--step: فقط مع --open، فهو يحدد ما يُنفَّذ خطوة خطوة</translation>
    </message>
    <message>
        <source>--at: only with --screenshot</source>
        <translation>--at: فقط مع --screenshot</translation>
    </message>
    <message>
        <source>--run: only with --open or --lesson, which say what to run</source>
        <translation>--run: فقط مع --open أو --lesson، فهما يحددان ما يُشغَّل</translation>
    </message>
    <message>
        <source>--quiet: only with --run</source>
        <translation>--quiet: فقط مع --run</translation>
    </message>
    <message>
        <source>--record: only with --run</source>
        <translation>--record: فقط مع --run</translation>
    </message>
    <message>
        <source>--compare: only with a recording to compare with</source>
        <translation>--compare: فقط مع تسجيل يُقارن به</translation>
    </message>
    <message>
        <source>--sweep: only with --open, which says what to sweep</source>
        <translation>--sweep: فقط مع --open، فهو يحدد ما يُمسح</translation>
    </message>
    <message>
        <source>%1: no such option (see --help)</source>
        <translation>%1: لا يوجد خيار كهذا (انظر --help)</translation>
    </message>
    <message>
        <source>%1: given twice</source>
        <translation>%1: مذكور مرتين</translation>
    </message>
    <message>
        <source>%1: its value is missing</source>
        <translation>%1: قيمته ناقصة</translation>
    </message>
    <message>
        <source>%1: expected %2, not &apos;%3&apos;</source>
        <extracomment>%1: an option; %2: such as &quot;a recording&quot;; %3: what was given</extracomment>
        <translation>%1: المتوقع %2، لا &apos;%3&apos;</translation>
    </message>
    <message>
        <source>Usage: brigade [options] [PLAN|RECORDING|LESSON|@SCENARIO]
Watch a program&apos;s processes and threads as a street of restaurants.

  --open FILE        open a plan (.json, .brigade-plan), a recording (.brigade)
                     or a built-in scenario (@NAME)
  --run              run what was opened, or the lesson&apos;s runs up to its step
  --quiet            with --run: nothing is drawn while it runs
  --record FILE      with --run: write the recording (.brigade)
  --compare FILE     put another recording beside the one that was opened
  --sweep KEY=VALUES run what was opened over these values (1..8, 1,2,8)
  --repeat N         with --sweep: how often each value is run (default: 3);
                     alone: run what was opened so often, and count its counters
  --step CHOICES     play the scheduler of what was opened: &quot;1 2 2 1&quot;
  --lesson ID[:STEP] open this lesson of the course, at this step
  --screenshot FILE  write a picture of the window (.png, .jpg, .bmp) and exit;
                     with --run, --sweep or --repeat when that has ended
  --at SECONDS|end   the moment of the run that the picture shows (default: its last
                     busy one)
  --size WxH         the window&apos;s size in pixels
  --theme light|dark|contrast
  --language xx      &apos;de&apos;, &apos;pt_BR&apos;, ...; remembered
  --help, --version

Exit status: 0 done, 1 the run did not start or the picture was not written,
2 the input is wrong.
</source>
        <extracomment>Options, names of files and keys stay as they are; keep the columns</extracomment>
        <translation>الاستعمال: brigade [options] [PLAN|RECORDING|LESSON|@SCENARIO]
شاهد عمليات برنامج وخيوطه كشارع من المطاعم.

  --open FILE        فتح خطة (.json, .brigade-plan) أو تسجيل (.brigade)
                     أو سيناريو مضمّن (@NAME)
  --run              تشغيل ما فُتح، أو مرات تشغيل الدرس حتى خطوته
  --quiet            مع --run: لا يُرسم شيء أثناء التشغيل
  --record FILE      مع --run: كتابة التسجيل (.brigade)
  --compare FILE     وضع تسجيل آخر إلى جانب ما فُتح
  --sweep KEY=VALUES تشغيل ما فُتح على هذه القيم (1..8, 1,2,8)
  --repeat N         مع --sweep: عدد مرات تشغيل كل قيمة (الافتراضي: 3)؛
                     وحده: تشغيل ما فُتح هذا العدد من المرات وإحصاء قيم عدّاداته
  --step CHOICES     القيام بدور المُجدوِل لما فُتح: &quot;1 2 2 1&quot;
  --lesson ID[:STEP] فتح هذا الدرس من الدورة، عند هذه الخطوة
  --screenshot FILE  كتابة صورة للنافذة (.png, .jpg, .bmp) ثم الخروج؛
                     مع --run أو --sweep أو --repeat حين ينتهي ذلك
  --at SECONDS|end   لحظة التشغيل التي تعرضها الصورة (الافتراضي: آخر
                     لحظة مشغولة فيه)
  --size WxH         حجم النافذة بالبكسل
  --theme light|dark|contrast
  --language xx      &apos;de&apos;, &apos;pt_BR&apos;, ...؛ تُحفظ
  --help, --version

حالة الخروج: 0 تم، 1 لم يبدأ التشغيل أو لم تُكتب الصورة،
2 المُدخل خاطئ.
</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>exit code %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>الإشارة %1</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>الإشارة %1، %2</translation>
    </message>
    <message>
        <source>process %1 (pid %2)</source>
        <translation>العملية %1 (pid %2)</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>supplier, process %1 (pid %2)</source>
        <translation>المورّد، العملية %1 (pid %2)</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>الخيط %1</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>الخيط الرئيسي</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>حلقة الأحداث</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>النواة %1</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <extracomment>%1: a number; %2: such as &quot;thread 2&quot;</extracomment>
        <translation>العملية %1، %2</translation>
    </message>
    <message>
        <source>✖ crashed at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ انهارت عند %2: %1</translation>
    </message>
    <message>
        <source>GIL handed over</source>
        <translation>تسليم GIL</translation>
    </message>
    <message>
        <source>read (above), written (below)</source>
        <translation>قراءة (أعلى)، كتابة (أسفل)</translation>
    </message>
    <message>
        <source>updates, red: lost</source>
        <translation>تحديثات، الأحمر: ضائع</translation>
    </message>
    <message>
        <source>core not running this program</source>
        <translation>نواة لا تشغّل هذا البرنامج</translation>
    </message>
    <message>
        <source>%1 threads, each in its colour and pattern</source>
        <translation>الخيوط: %1، لكل منها لون ونقش</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>الزمن، %1</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the GIL</source>
        <translation>تسليمات GIL غير المرسومة: %1</translation>
    </message>
    <message>
        <source>not drawn: %1 traced updates, %2 of them lost</source>
        <translation>التحديثات المتتبَّعة غير المرسومة: %1، الضائع منها %2</translation>
    </message>
    <message>
        <source>a row stands for %1 threads</source>
        <translation>الصف الواحد يمثل من الخيوط: %1</translation>
    </message>
    <message>
        <source>%1 events were dropped</source>
        <translation>الأحداث المُسقَطة: %1</translation>
    </message>
    <message>
        <source>the recording ends before the run did</source>
        <translation>ينتهي التسجيل قبل التشغيل</translation>
    </message>
    <message>
        <source>No thread has run yet.</source>
        <translation>لم يعمل أي خيط بعد.</translation>
    </message>
    <message>
        <source>by core</source>
        <translation>حسب النواة</translation>
    </message>
    <message>
        <source>makespan %1</source>
        <translation>المدة الكلية %1</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>المهام المنجزة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>الفاشل: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>الضائع: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>المرفوض: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>الملغى: %1</translation>
    </message>
    <message>
        <source>speed-up %1</source>
        <translation>التسريع %1</translation>
    </message>
    <message>
        <source>GIL switches %1</source>
        <extracomment>&quot;Switches&quot; is a noun. %1: a count</extracomment>
        <translation>تبديلات GIL: %1</translation>
    </message>
    <message>
        <source>%1, %2, switch source: %3</source>
        <extracomment>%1: system; %2: such as &quot;4 cores&quot;; %3: &quot;kernel&quot; or &quot;gaps&quot;</extracomment>
        <translation>‏%1، %2، مصدر التبديلات: %3</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>نواة واحدة</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>الأنوية: %1</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>On short bars and in legends: one or two short words each</extracomment>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>في انتظار GIL</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>في انتظار قفل</translation>
    </message>
    <message>
        <source>I/O or sleep</source>
        <translation>إدخال وإخراج أو نوم</translation>
    </message>
    <message>
        <source>off the core (ready, not running)</source>
        <translation>خارج النواة (جاهز، لا ينفَّذ)</translation>
    </message>
    <message>
        <source>idle, no task</source>
        <translation>بلا عمل، لا مهمة</translation>
    </message>
    <message>
        <source>event loop waiting</source>
        <translation>حلقة الأحداث تنتظر</translation>
    </message>
    <message>
        <source>running native code, GIL released</source>
        <translation>ينفذ شيفرة أصلية، وقد ترك GIL</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>off core</source>
        <translation>خارج النواة</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>بلا عمل</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>حلقة</translation>
    </message>
    <message>
        <source>native</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>too short to draw one by one: %1 intervals</source>
        <translation>فترات أقصر من أن تُرسم واحدةً واحدة: %1</translation>
    </message>
    <message>
        <source>too close to draw one by one: %1 traced updates, %2 of them lost</source>
        <translation>تحديثات متتبَّعة أشد تقاربًا من أن تُرسم واحدًا واحدًا: %1، الضائع منها %2</translation>
    </message>
    <message>
        <source>lost update; dashed: the read that missed it</source>
        <translation>تحديث ضائع؛ المتقطع: القراءة التي فاتها</translation>
    </message>
</context>
<context>
    <name>brigade::app::AboutDialog</name>
    <message>
        <source>About Brigade</source>
        <translation>حول Brigade</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Shows how programs really run: real threads in real processes on this machine&apos;s cores.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later; it comes with no warranty. Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;يبيّن كيف تعمل البرامج حقًا: خيوط حقيقية في عمليات حقيقية على أنوية هذا الجهاز.&lt;/p&gt;&lt;p&gt;الرخصة: رخصة GNU العمومية، الإصدار 3 أو ما بعده؛ يأتي البرنامج بلا أي ضمان. Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What it is made with&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;ما صُنع به&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drawings and icons were made for Brigade and have its licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;صُنعت الرسوم والأيقونات لأجل Brigade ولها رخصته.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>brigade::app::Announcer</name>
    <message>
        <source>%1 has burnt down</source>
        <extracomment>%1: such as &quot;Restaurant 2&quot;; it stands for a process that crashed</extracomment>
        <translation>احترق %1</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>انهيار %1</translation>
    </message>
    <message>
        <source>Deadlock in %1: each waits for what another one holds: %2</source>
        <extracomment>%1: a restaurant or process; %2: names of chefs or threads, with commas</extracomment>
        <translation>جمود في %1: ينتظر كلٌّ ما يحمله غيره: %2</translation>
    </message>
    <message>
        <source>The run was stopped after %1</source>
        <extracomment>%1: a time such as 4.2 ms</extracomment>
        <translation>أُوقف التشغيل بعد %1</translation>
    </message>
    <message>
        <source>The recording breaks off after %1</source>
        <translation>ينقطع التسجيل بعد %1</translation>
    </message>
    <message>
        <source>The run has ended after %1</source>
        <translation>انتهى التشغيل بعد %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>الفاشل: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>الضائع: %1</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <extracomment>%1: &quot;orders&quot; or &quot;tasks&quot;; %2: a count. &quot;3 failed&quot; and &quot;2 lost&quot; may follow</extracomment>
        <translation>المنجز من %1: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargeChart</name>
    <message>
        <source>What this machine charges, as bars beside the textbook&apos;s</source>
        <translation>تسعيرة هذا الجهاز، أعمدة إلى جانب أرقام الكتب الدراسية</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargesDialog</name>
    <message>
        <source>&amp;Measure</source>
        <extracomment>Button, a verb: starts the measurement</extracomment>
        <translation>&amp;قياس</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>تصدير ال&amp;جدول…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>تصدير ال&amp;صورة…</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>تسعيرة هذا الجهاز</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>تقدم القياس</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>ال&amp;مقارنة مع:</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>جد&amp;ول</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>صو&amp;رة</translation>
    </message>
    <message>
        <source>Each figure is measured here, many times, in a process of its own, and set beside what textbooks say. It takes about half a minute; leave the machine alone meanwhile.</source>
        <translation>يُقاس كل رقم هنا مرات كثيرة، في عملية خاصة به، ويوضع إلى جانب ما تقوله الكتب الدراسية. يستغرق ذلك نحو نصف دقيقة؛ فدع الجهاز وشأنه أثناء ذلك.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of columns, to be short; this one: what is measured</extracomment>
        <translation>البند</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>10 % to 90 %</source>
        <translation>من 10 % إلى 90 %</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>الكتب الدراسية</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>النتيجة الأخرى</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>Head of a column: was it disturbed?</extracomment>
        <translation>التشويش</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON, to compare with (*.json)</source>
        <translation>جداول (*.csv);;JSON، للمقارنة (*.json)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>تصدير الصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>صور (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>A run goes on, which would disturb the measurement: measure when it has ended.</source>
        <translation>هناك تشغيل جارٍ من شأنه أن يشوّش القياس: قِس حين ينتهي.</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were measured, not all of them in every round.</source>
        <translation>أُلغي: قيس %1 من %2، وليس كلها في كل جولة.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>%p % · %1</source>
        <extracomment>On a progress bar. %p: a number, to be kept; %1: what is being measured</extracomment>
        <translation>%p % · %1</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>لم يُقس شيء بعد.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>مقارنة مع %1.</translation>
    </message>
    <message>
        <source>~ noisy</source>
        <extracomment>In the column &quot;Noise&quot;; ~ is the sign of noisy figures</extracomment>
        <translation>~ مشوَّش</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1: a remark about a figure, such as &quot;noisy: others took 12 % of the cores&quot;</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice after &quot;Compare with:&quot;</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Compare with an earlier result</source>
        <translation>المقارنة مع نتيجة سابقة</translation>
    </message>
    <message>
        <source>Results of measure (*.json)</source>
        <translation>نتائج القياس (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartLegend</name>
    <message>
        <source>Press: only this one, or all again</source>
        <translation>اضغط: هذا وحده، أو الكل من جديد</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartsPanel</name>
    <message>
        <source>Chart</source>
        <extracomment>Read aloud: the list in which a chart is chosen</extracomment>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;; use: how busy they are</extracomment>
        <translation>استعمال %1</translation>
    </message>
    <message>
        <source>The chart of a run stands here when there is one.</source>
        <translation>يظهر مخطط التشغيل هنا حين يوجد تشغيل.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingDialog</name>
    <message>
        <source>&amp;Run the proof</source>
        <translation>تشغيل ال&amp;برهان</translation>
    </message>
    <message>
        <source>Choosing</source>
        <extracomment>Window title: choosing between async, threads and processes</extracomment>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Take a task of yours and answer the questions: click on a branch, or press left for yes and right for no. At the end of a way, run its proof.</source>
        <translation>خذ مهمة من مهامك وأجب عن الأسئلة: انقر فرعًا، أو اضغط السهم الأيسر لـ «نعم» والأيمن لـ «لا». وفي نهاية الطريق شغّل برهانه.</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>التشغيل %v من %m</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>تقدم البرهان</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>تصدير ال&amp;صورة…</translation>
    </message>
    <message>
        <source>Stopped: nothing of it counts.</source>
        <translation>أُوقف: لا يُحتسب منه شيء.</translation>
    </message>
    <message>
        <source>A click on a bar shows its run in the window.</source>
        <translation>النقر على عمود يعرض تشغيله في النافذة.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>First answer the questions down to the end of a way</source>
        <translation>أجب أولًا عن الأسئلة حتى نهاية طريق</translation>
    </message>
    <message>
        <source>The same work, done in each of the ways (Enter)</source>
        <translation>العمل نفسه، بكل طريقة من الطرق (Enter)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>تصدير الصورة</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingView</name>
    <message>
        <source>The tree of choosing</source>
        <translation>شجرة الاختيار</translation>
    </message>
    <message>
        <source>Left: yes. Right: no.</source>
        <translation>اليسار: نعم. اليمين: لا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud. %1: a way to do the work, such as &quot;threads&quot;; %2: its time</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareDialog</name>
    <message>
        <source>Run %1: %2</source>
        <extracomment>&quot;Run&quot; is a noun. %1: its number; %2: title of its plan</extracomment>
        <translation>التشغيل %1: %2</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Row of a table: the time from the start to the end of the last task</extracomment>
        <translation>المدة الكلية</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>المثالي</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>التسريع</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>عمل CPU</translation>
    </message>
    <message>
        <source>Done per second</source>
        <translation>المنجز في الثانية</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>زمن الاستجابة، 50 %</translation>
    </message>
    <message>
        <source>Latency, 99 %</source>
        <translation>زمن الاستجابة، 99 %</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>تبديلات السياق</translation>
    </message>
    <message>
        <source>Second to first</source>
        <extracomment>Head of a column: the second run&apos;s figure divided by the first one&apos;s</extracomment>
        <translation>نسبة الثاني إلى الأول</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>أرقام التشغيلين</translation>
    </message>
    <message>
        <source>Two runs on one time axis</source>
        <translation>تشغيلان على محور زمني واحد</translation>
    </message>
    <message>
        <source>Waiting for the %1</source>
        <extracomment>Row of a table. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>انتظار %1</translation>
    </message>
    <message>
        <source>Hand-overs of the %1</source>
        <extracomment>Row of a table: how often it changed hands. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>تسليمات %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareView</name>
    <message>
        <source>Timelines of both runs</source>
        <translation>الخطان الزمنيان للتشغيلين</translation>
    </message>
</context>
<context>
    <name>brigade::app::ControlsPanel</name>
    <message>
        <source>one after the other</source>
        <extracomment>How a plan works; also put into &quot;This plan has no pool: %1.&quot;</extracomment>
        <translation>واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>a thread for each task</source>
        <translation>خيط لكل مهمة</translation>
    </message>
    <message>
        <source>a pool of threads</source>
        <translation>مجمّع خيوط</translation>
    </message>
    <message>
        <source>an event loop with a pool</source>
        <translation>حلقة أحداث مع مجمّع</translation>
    </message>
    <message>
        <source>%1 of the %2 of this machine may be used here</source>
        <translation>المتاح هنا من أنوية هذا الجهاز: %1 من %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Puts all sliders back to where the opened plan has them.</source>
        <translation>يعيد كل أشرطة التمرير إلى ما هي عليه في الخطة المفتوحة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</source>
        <extracomment>%1: title of a plan; %2: how it works, such as &quot;a pool of threads&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Choose a scenario above, or open a plan.</source>
        <translation>اختر سيناريو أعلاه، أو افتح خطة.</translation>
    </message>
    <message>
        <source> Changes a run while it goes on.</source>
        <extracomment>Put after another sentence, hence the space at its beginning</extracomment>
        <translation> يغيّر التشغيل وهو جارٍ.</translation>
    </message>
    <message>
        <source>&amp;Stoves</source>
        <extracomment>Label of a slider; a stove stands for a core</extracomment>
        <translation>الم&amp;واقد</translation>
    </message>
    <message>
        <source>&amp;Cores</source>
        <translation>الأ&amp;نوية</translation>
    </message>
    <message>
        <source>How many of this machine&apos;s cores the run may use.</source>
        <translation>كم نواة من أنوية هذا الجهاز يجوز للتشغيل استعمالها.</translation>
    </message>
    <message>
        <source>Restaura&amp;nts</source>
        <extracomment>Label of a slider; a restaurant stands for a process</extracomment>
        <translation>الم&amp;طاعم</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>العملي&amp;ات</translation>
    </message>
    <message>
        <source>Worker processes, each with its own memory and its own GIL.</source>
        <translation>عمليات عاملة، لكل منها ذاكرتها وGIL الخاص بها.</translation>
    </message>
    <message>
        <source>&amp;Chefs in each</source>
        <extracomment>Label of a slider: in each restaurant; a chef stands for a thread</extracomment>
        <translation>الط&amp;هاة في كل منها</translation>
    </message>
    <message>
        <source>&amp;Threads in each</source>
        <translation>ال&amp;خيوط في كل منها</translation>
    </message>
    <message>
        <source>Size of the thread pool of each process.</source>
        <translation>حجم مجمّع الخيوط في كل عملية.</translation>
    </message>
    <message>
        <source>This plan has no pool: %1.</source>
        <translation>ليس لهذه الخطة مجمّع: %1.</translation>
    </message>
    <message>
        <source> Changing it during a run starts the run again.</source>
        <translation> تغييره أثناء التشغيل يعيد التشغيل من أوله.</translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <extracomment>Label of a slider, a plural noun; an order stands for a task</extracomment>
        <translation>الطل&amp;بات</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>الم&amp;هام</translation>
    </message>
    <message>
        <source>How many tasks there are in all.</source>
        <translation>كم مهمة في المجموع.</translation>
    </message>
    <message>
        <source>Or&amp;ders per second</source>
        <translation>الطل&amp;بات في الثانية</translation>
    </message>
    <message>
        <source>Tas&amp;ks per second</source>
        <translation>الم&amp;هام في الثانية</translation>
    </message>
    <message>
        <source>How many tasks arrive each second.</source>
        <translation>كم مهمة تصل كل ثانية.</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <extracomment>Label of a slider; a guest stands for a client that sends tasks</extracomment>
        <translation>ال&amp;زبائن</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>العملا&amp;ء</translation>
    </message>
    <message>
        <source>How many clients send tasks, each one after the other.</source>
        <translation>كم عميلًا يرسل المهام، كلٌّ منهم واحدة بعد أخرى.</translation>
    </message>
    <message>
        <source>C&amp;ooking share</source>
        <extracomment>Label of a slider: the part of the time that is cooked (computed), in %</extracomment>
        <translation>ح&amp;صة الطبخ</translation>
    </message>
    <message>
        <source>CP&amp;U share</source>
        <translation>ح&amp;صة CPU</translation>
    </message>
    <message>
        <source>The part of a task&apos;s time that it computes; the rest it waits.</source>
        <translation>الجزء من زمن المهمة الذي تحسب فيه؛ وفي الباقي تنتظر.</translation>
    </message>
    <message>
        <source>One &amp;bathroom in each (GIL)</source>
        <extracomment>Check box: in each restaurant; the bathroom stands for the GIL</extracomment>
        <translation>حمّام واح&amp;د في كل منها (GIL)</translation>
    </message>
    <message>
        <source>&amp;GIL</source>
        <translation>&amp;قفل GIL</translation>
    </message>
    <message>
        <source>One lock in each process that a thread must hold to compute.</source>
        <translation>قفل واحد في كل عملية، على الخيط أن يحمله ليحسب.</translation>
    </message>
    <message>
        <source>T&amp;ime before a knock</source>
        <extracomment>Label of a slider. A knock at the bathroom&apos;s door: asking for the GIL</extracomment>
        <translation>المهلة &amp;قبل الطرق</translation>
    </message>
    <message>
        <source>Switch &amp;interval</source>
        <translation>فترة التب&amp;ديل</translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks for it.</source>
        <translation>كم ينتظر الخيط GIL قبل أن يطلبه.</translation>
    </message>
    <message>
        <source>a chef for each order</source>
        <extracomment>How a plan works, in restaurant words: a thread for each task</extracomment>
        <translation>طاهٍ لكل طلب</translation>
    </message>
    <message>
        <source>a team of chefs</source>
        <extracomment>How a plan works, in restaurant words: a pool of threads</extracomment>
        <translation>فريق من الطهاة</translation>
    </message>
    <message>
        <source>a head waiter with a team</source>
        <extracomment>How a plan works, in restaurant words: an event loop with a pool</extracomment>
        <translation>كبير ندل مع فريق</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoresChart</name>
    <message>
        <source>Use of the cores over time</source>
        <translation>استعمال الأنوية عبر الزمن</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>In a legend, short: &quot;run&quot; is a noun</extracomment>
        <translation>هذا التشغيل</translation>
    </message>
    <message>
        <source>Threads of this run; 100 % is one core</source>
        <translation>خيوط هذا التشغيل؛ 100 % تعني نواة واحدة</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>In a legend, short: other programs</extracomment>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>What the followed one took of it</source>
        <translation>ما أخذه المتابَع منه</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>كل %2 (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · 100 % = one %2</source>
        <extracomment>Title of a chart. %1: such as &quot;Core 3&quot;; %2: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>%1 · 100 % = كامل %2</translation>
    </message>
    <message>
        <source>%1: 0 to %2 %</source>
        <translation>%1: من 0 إلى %2 %</translation>
    </message>
    <message>
        <source>Everything else there: other programs, a hypervisor, Brigade&apos;s own overhead</source>
        <translation>كل ما عدا ذلك هناك: برامج أخرى، والمشرف الافتراضي، والعبء الإضافي لـ Brigade نفسه</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseActions</name>
    <message>
        <source>&amp;Continue the course</source>
        <translation>متاب&amp;عة الدورة</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>كل ال&amp;دروس</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>الخطوة ال&amp;تالية</translation>
    </message>
    <message>
        <source>C&amp;hoosing…</source>
        <extracomment>Menu: choosing between async, threads and processes</extracomment>
        <translation>الا&amp;ختيار…</translation>
    </message>
    <message>
        <source>async, threads or processes: a tree of questions, and the proof of each answer on this machine</source>
        <translation>‏async أم خيوط أم عمليات: شجرة أسئلة، وبرهان كل جواب على هذا الجهاز</translation>
    </message>
    <message>
        <source>&amp;Picture gallery…</source>
        <translation>معرض ال&amp;صور…</translation>
    </message>
    <message>
        <source>The pictures that every text draws, each from a run on this machine</source>
        <translation>الصور التي يرسمها كل نص، كل منها من تشغيل على هذا الجهاز</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>م&amp;سرد المصطلحات…</translation>
    </message>
    <message>
        <source>&amp;Report of predictions and results…</source>
        <translation>تق&amp;رير التوقعات والنتائج…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view: notes, larger type</source>
        <translation>عرض ال&amp;معلم: ملاحظات وخط أكبر</translation>
    </message>
    <message>
        <source>Lessons from a &amp;folder…</source>
        <translation>دروس من م&amp;جلد…</translation>
    </message>
    <message>
        <source>The &amp;built-in lessons</source>
        <translation>الدروس الم&amp;ضمّنة</translation>
    </message>
    <message>
        <source>%1: has no lessons</source>
        <translation>‏%1: لا دروس فيه</translation>
    </message>
    <message>
        <source>A folder with lessons</source>
        <translation>مجلد فيه دروس</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a question about the learner&apos;s name; a noun</extracomment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Your name, if it is to stand on the report:</source>
        <translation>اسمك، إن أردت أن يظهر على التقرير:</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>صفحات ويب (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Write your own lessons…</source>
        <translation>ا&amp;كتب دروسك الخاصة…</translation>
    </message>
    <message>
        <source>Write your own lessons</source>
        <translation>كتابة دروسك الخاصة</translation>
    </message>
    <message>
        <source>&amp;Save an example…</source>
        <translation>&amp;حفظ مثال…</translation>
    </message>
    <message>
        <source>Save an example lesson</source>
        <translation>حفظ درس مثال</translation>
    </message>
    <message>
        <source>Lessons (*.brigade-lesson *.md)</source>
        <translation>دروس (*.brigade-lesson *.md)</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseMap</name>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>متابعة: %1</translation>
    </message>
    <message>
        <source>Begin with the first lesson</source>
        <translation>البدء بالدرس الأول</translation>
    </message>
    <message>
        <source>Some files could not be read; the others are here:</source>
        <translation>تعذرت قراءة بعض الملفات؛ والباقي هنا:</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‎%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1. It builds on “%2”; nothing keeps you from opening it now.</source>
        <translation>%1. يعتمد على «%2»؛ ولا شيء يمنعك من فتحه الآن.</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoursePanel</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>كل الدروس</translation>
    </message>
    <message>
        <source>The map of the course (Alt+Up)</source>
        <translation>خريطة الدورة (Alt+Up)</translation>
    </message>
    <message>
        <source>step %v of %m</source>
        <translation>الخطوة %v من %m</translation>
    </message>
    <message>
        <source>How far you are in this lesson</source>
        <translation>أين بلغت في هذا الدرس</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>الخطوة السابقة (Alt+Left)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>الخطوة التالية (Alt+Right)</translation>
    </message>
    <message>
        <source>%1 · about %2 min</source>
        <translation>‏⁨%1⁩ · نحو ‎%2 min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&lt;b&gt;For the presenter:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;للمقدّم:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>هذا توقّعي</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>هذه إجابتي</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Run it on this machine</source>
        <translation>تشغيل على هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>لا يُرسم شيء أثناء التشغيل، كي لا يكلفه الرسم شيئًا؛ ثم يعاد عرضه</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation>التشغيل %v من %m</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المضي دونه</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
    <message>
        <source>Run it and look</source>
        <translation>تشغيل ومشاهدة</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>لا يستطيع هذا الجهاز عرضه: أنويته أقل مما يلزم.</translation>
    </message>
    <message>
        <source>The run has not been made yet.</source>
        <translation>لم يُجرَ التشغيل بعد.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ ثبت&lt;/b&gt; على هذا الجهاز.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; this time.</source>
        <translation>&lt;b&gt;✖ لم يثبت&lt;/b&gt; هذه المرة.</translation>
    </message>
    <message>
        <source>To change: %1. Run it with F5 as often as you like.</source>
        <translation>ما يمكن تغييره: %1. شغّلها بـ F5 كما تشاء.</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>فتح هذه الخطة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This lesson is in English: nobody has translated it yet.</source>
        <translation>هذا الدرس بالإنجليزية: لم يترجمه أحد بعد.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>يستغرق ذلك نحو %1.</translation>
    </message>
    <message>
        <source>Show me in the picture</source>
        <translation>أرني ذلك في الصورة</translation>
    </message>
    <message>
        <source>What this run did, where it shows that it was not so</source>
        <translation>ما فعله هذا التشغيل، في الموضع الذي يبيّن أن الأمر لم يكن كذلك</translation>
    </message>
</context>
<context>
    <name>brigade::app::DeadlockBar</name>
    <message>
        <source>Deadlock: each of these waits for what the next one has. Whoever is dismissed gives back what he has, and the others get on.</source>
        <translation>جمود: كلٌّ من هؤلاء ينتظر ما لدى التالي. ومن يُصرف يعيد ما معه، فيمضي الباقون.</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <extracomment>Button, a verb: makes one give up and go. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>صرف %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::DragBars</name>
    <message>
        <source>Drag each bar, or use the arrow keys: up and down for another bar, left and right for its length</source>
        <translation>اسحب كل عمود، أو استعمل مفاتيح الأسهم: أعلى وأسفل لعمود آخر، ويسار ويمين لطوله</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventTable</name>
    <message>
        <source>%1 ms</source>
        <translation>‎%1 ms</translation>
    </message>
    <message>
        <source>the run</source>
        <extracomment>In the column of processes: the event belongs to none of them; &quot;run&quot; is a noun</extracomment>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: when the event happened</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventsDialog</name>
    <message>
        <source>Only who is &amp;followed</source>
        <extracomment>Check box. Followed: the chef or thread that was selected</extracomment>
        <translation>المتا&amp;بَع فقط</translation>
    </message>
    <message>
        <source>Only the &amp;time that is measured or shown in the timeline</source>
        <translation>الوقت المقيس أو المعروض في الخط ال&amp;زمني فقط</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation>الأحداث في جدول</translation>
    </message>
    <message>
        <source>Return on a line shows that moment, and follows who did it, in every picture.</source>
        <translation>‏Enter على سطر يعرض تلك اللحظة، ويتابع من فعل ذلك، في كل صورة.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>الأحداث: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>تصدير صورة</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>معاينة الصورة</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>النافذة كلها</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The whole run</source>
        <extracomment>Range of time that is exported; &quot;run&quot; is a noun</extracomment>
        <translation>التشغيل كله</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>ما يعرضه الخط الزمني</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>ال&amp;صورة:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الص&amp;يغة:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>&amp;Range:</source>
        <translation>ال&amp;نطاق:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ح&amp;فظ…</translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation>نس&amp;خ إلى الحافظة</translation>
    </message>
    <message>
        <source>%1×: %2 × %3 pixels</source>
        <extracomment>%1: how many times as large; %2: width; %3: height</extracomment>
        <translation>%1×: ⁦%2 × %3⁩ بكسل</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Not enough memory for the picture.</source>
        <translation>الذاكرة لا تكفي للصورة.</translation>
    </message>
    <message>
        <source>Copied to the clipboard, as pixels.</source>
        <translation>نُسخت إلى الحافظة صورةً نقطية.</translation>
    </message>
    <message>
        <source>Timeline by %1</source>
        <extracomment>What is exported. %1: &quot;thread&quot; or &quot;chef&quot;, &quot;core&quot; or &quot;stove&quot;: what a row stands for</extracomment>
        <translation>الخط الزمني حسب %1</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>استعمال %1</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>كتابة الصورة جارية…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>رسم الصورة جارٍ…</translation>
    </message>
</context>
<context>
    <name>brigade::app::FileActions</name>
    <message>
        <source>&amp;Save plan as…</source>
        <translation>ح&amp;فظ الخطة باسم…</translation>
    </message>
    <message>
        <source>Save recor&amp;ding as…</source>
        <translation>حفظ التس&amp;جيل باسم…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>تصدير ال&amp;صورة…</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>تصدير الأر&amp;قام…</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <extracomment>Menu; trace, a noun: the recorded events, for other programs</extracomment>
        <translation>تصدير التت&amp;بّع…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>ف&amp;تح…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Open a plan, a recording or a lesson</source>
        <translation>فتح خطة أو تسجيل أو درس</translation>
    </message>
    <message>
        <source>Plans, recordings and lessons (*.json *.brigade-plan *.brigade *.brigade-lesson);;All files (*)</source>
        <translation>خطط وتسجيلات ودروس (*.json *.brigade-plan *.brigade *.brigade-lesson);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Plans (*.json *.brigade-plan)</source>
        <translation>خطط (*.json *.brigade-plan)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>حفظ التسجيل</translation>
    </message>
    <message>
        <source>Recordings (*.brigade)</source>
        <translation>تسجيلات (*.brigade)</translation>
    </message>
    <message>
        <source>Writing the recording…</source>
        <translation>كتابة التسجيل جارية…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>جداول (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>تصدير التتبّع</translation>
    </message>
    <message>
        <source>Chrome traces: Perfetto, speedscope (*.json)</source>
        <translation>تتبّعات Chrome: Perfetto، speedscope (*.json)</translation>
    </message>
    <message>
        <source>Writing the trace…</source>
        <translation>كتابة التتبّع جارية…</translation>
    </message>
</context>
<context>
    <name>brigade::app::GalleryDialog</name>
    <message>
        <source>&amp;Draw all of them</source>
        <translation>&amp;رسم الكل</translation>
    </message>
    <message>
        <source>&amp;Run this one</source>
        <translation>ت&amp;شغيل هذه</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>عرض في ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>تصدير ال&amp;كل…</translation>
    </message>
    <message>
        <source>Picture gallery</source>
        <translation>معرض الصور</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>التشغيل %v من %m</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>تقدم مرات التشغيل</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were drawn stay.</source>
        <translation>أُوقف. تبقى الصور التي رُسمت.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Each picture is drawn from a run of its own; all take some seconds</source>
        <translation>تُرسم كل صورة من تشغيل خاص بها؛ والكل يستغرق بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Run this one”, or “Draw all of them”.</source>
        <translation>لم تُرسم بعد. تأتي من تشغيل على هذا الجهاز: «تشغيل هذه» أو «رسم الكل».</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Written: %1 pictures and index.html in %2</source>
        <translation>الصور المكتوبة: %1، مع index.html في %2</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>تصدير الصورة</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>مجلد للصور</translation>
    </message>
    <message>
        <source>Writing the pictures…</source>
        <translation>كتابة الصور جارية…</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were written stay.</source>
        <translation>أُوقف. تبقى الصور التي كُتبت.</translation>
    </message>
</context>
<context>
    <name>brigade::app::GlossaryDialog</name>
    <message>
        <source>&amp;Show me</source>
        <translation>أر&amp;ني</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: a term; %2: the same in restaurant words</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Runs it and shows the place</source>
        <translation>يشغّله ويعرض الموضع</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, in the restaurant: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>Put after a term. %1: the same in restaurant words</extracomment>
        <translation>، وفي المطعم: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Draw its picture</source>
        <translation>&amp;رسم صورته</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Draw its picture”.</source>
        <translation>لم تُرسم بعد. تأتي من تشغيل على هذا الجهاز: «رسم صورته».</translation>
    </message>
    <message>
        <source>The run is being made…</source>
        <translation>التشغيل جارٍ…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
</context>
<context>
    <name>brigade::app::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ بيانات ال&amp;تشخيص</translation>
    </message>
    <message>
        <source>Versions, machine and the log&apos;s last lines, for somebody who helps</source>
        <translation>الإصدارات والجهاز وآخر أسطر السجل، لمن يساعدك</translation>
    </message>
    <message>
        <source>&amp;About Brigade</source>
        <translation>&amp;حول Brigade</translation>
    </message>
    <message>
        <source>Brigade ended unexpectedly. What it had recorded of its last run is kept in %1.</source>
        <translation>انتهى Brigade فجأة. ما سجّله من آخر تشغيل محفوظ في %1.</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>عرض ذلك التشغيل</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard, %1 lines: read them before you send them.</source>
        <translation>بيانات التشخيص في الحافظة، عدد الأسطر: %1؛ اقرأها قبل أن ترسلها.</translation>
    </message>
</context>
<context>
    <name>brigade::app::InsightsPanel</name>
    <message>
        <source>Nothing stands out in this run.</source>
        <translation>لا شيء لافت في هذا التشغيل.</translation>
    </message>
    <message>
        <source>What stands out in a run stands here when it has ended.</source>
        <translation>يظهر هنا ما يلفت النظر في التشغيل حين ينتهي.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Read aloud: a button. %1: title of what stands out in the run</extracomment>
        <translation>أرني: %1</translation>
    </message>
    <message>
        <source>That part of the run in the timeline</source>
        <translation>ذلك الجزء من التشغيل في الخط الزمني</translation>
    </message>
</context>
<context>
    <name>brigade::app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of the keyboard</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>قائمة %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::MainWindow</name>
    <message>
        <source>Dinner for three, cooked just now by three real threads on this machine: dishes that mostly wait take as long as the longest. What if all of them have to be stirred?</source>
        <translation>عشاء لثلاثة، طبخته الآن ثلاثة خيوط حقيقية على هذا الجهاز: الأطباق التي تنتظر معظم الوقت تستغرق كلها مدة أطولها. فماذا لو احتاجت كلها إلى تحريك؟</translation>
    </message>
    <message>
        <source>Cook four busy dishes</source>
        <translation>طبخ أربعة أطباق بالتحريك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>انتهى التشغيل</translation>
    </message>
    <message>
        <source>%1. Shown: %2, its last busy moment</source>
        <translation>‏%1. المعروض: %2، آخر لحظة مشغولة فيه</translation>
    </message>
    <message>
        <source>Sweep: run %1 of %2 goes on</source>
        <translation>المسح: التشغيل %1 من %2 جارٍ</translation>
    </message>
    <message>
        <source>Starting the processes…</source>
        <translation>بدء العمليات…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Running quietly: it is replayed when it has ended</source>
        <translation>تشغيل بهدوء: يعاد عرضه حين ينتهي</translation>
    </message>
    <message>
        <source>Closed to new requests; those in hand are finished (Stop again: at once)</source>
        <translation>أُغلق أمام الطلبات الجديدة؛ ويُنهى الجاري منها (إيقاف مرة أخرى: فورًا)</translation>
    </message>
    <message>
        <source>Stopping: tasks in hand are finished (Stop again: at once)</source>
        <translation>جارٍ الإيقاف: تُنهى المهام الجارية (إيقاف مرة أخرى: فورًا)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Brigade</translation>
    </message>
    <message>
        <source>%1 – Brigade</source>
        <translation>%1 – Brigade</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <extracomment>A verb: runs the plan; also the name of a menu</extracomment>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>Run the plan on this machine (F5)</source>
        <translation>تشغيل الخطة على هذا الجهاز (F5)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Menu, a verb: ends the run</extracomment>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop the run: tasks in hand are finished; twice: at once (Esc)</source>
        <translation>إيقاف التشغيل: تُنهى المهام الجارية؛ مرتين: فورًا (Esc)</translation>
    </message>
    <message>
        <source>Run &amp;quietly</source>
        <translation>تشغيل &amp;بهدوء</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>لا يُرسم شيء أثناء التشغيل، كي لا يكلفه الرسم شيئًا؛ ثم يعاد عرضه</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <extracomment>Menu, a noun: runs with one value of the plan after another</extracomment>
        <translation>&amp;مسح…</translation>
    </message>
    <message>
        <source>One key of the plan over several values, each run several times: where more brings nothing (Shift+F5)</source>
        <translation>مفتاح واحد من الخطة على عدة قيم، تُشغَّل كل منها عدة مرات: عند أي حد لا تجدي الزيادة (Shift+F5)</translation>
    </message>
    <message>
        <source>Run &amp;many times…</source>
        <translation>تشغيل مرات &amp;كثيرة…</translation>
    </message>
    <message>
        <source>The plan a hundred times, and how its counters came out (Alt+F5)</source>
        <translation>الخطة مئة مرة، وما انتهت إليه عدّاداتها (Alt+F5)</translation>
    </message>
    <message>
        <source>Where the analogy stops</source>
        <translation>حدود التشبيه</translation>
    </message>
    <message>
        <source>This machine: %1 of %2 cores may be used; %3</source>
        <extracomment>%1, %2: numbers; %3: name of the system</extracomment>
        <translation>هذا الجهاز: الأنوية المتاحة %1 من %2؛ %3</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>عناصر ال&amp;تحكم</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>الم&amp;خططات</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>Name of a panel: numbers, no pictures</extracomment>
        <translation>الأر&amp;قام</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>الا&amp;ستنتاجات</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <extracomment>Name of a panel, a plural noun: the runs so far</extracomment>
        <translation>مر&amp;ات التشغيل</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>الشا&amp;رع</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>مل&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;You are the scheduler…</source>
        <translation>أنت المُج&amp;دوِل…</translation>
    </message>
    <message>
        <source>Real threads that move only when you choose them (Ctrl+F5)</source>
        <translation>خيوط حقيقية لا تتحرك إلا حين تختارها (Ctrl+F5)</translation>
    </message>
    <message>
        <source>What this machine &amp;charges…</source>
        <extracomment>Menu. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>تس&amp;عيرة هذا الجهاز…</translation>
    </message>
    <message>
        <source>Measures a thread, a process, a switch, a message, and shows the textbook&apos;s figures beside it</source>
        <translation>يقيس خيطًا وعملية وتبديلًا ورسالة، ويعرض إلى جانبها أرقام الكتب الدراسية</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <extracomment>Menu, a verb: lessons and glossary</extracomment>
        <translation>تع&amp;لّم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu, a noun</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <extracomment>Menu: a list of panels follows</extracomment>
        <translation>الذ&amp;هاب إلى</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>الأحداث في &amp;جدول…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Words, and where the analogy stops</source>
        <translation>ال&amp;كلمات وحدود التشبيه</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>ال&amp;دورة</translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation>كنت في الدرس «%1».</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Brigade speaks that language when this run has ended.</source>
        <translation>سيتكلم Brigade هذه اللغة عند انتهاء هذا التشغيل.</translation>
    </message>
    <message>
        <source>Opening the recording: its events are put in order (Stop: not after all)</source>
        <translation>يُفتح التسجيل: تُرتَّب أحداثه (إيقاف: صرف النظر)</translation>
    </message>
</context>
<context>
    <name>brigade::app::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search: Return goes to the next place</source>
        <translation>بحث: Enter ينتقل إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Save as a page…</source>
        <translation>ح&amp;فظ كصفحة…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>حفظ الدليل</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>صفحات (*.html)</translation>
    </message>
</context>
<context>
    <name>brigade::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>brigade::app::PanelRing</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>ال&amp;لوحة التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>اللو&amp;حة السابقة</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanDocument</name>
    <message>
        <source>open %1</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done. %1: name of a plan</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>edit the plan</source>
        <translation>تحرير الخطة</translation>
    </message>
    <message>
        <source>reset</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done</extracomment>
        <translation>إعادة ضبط</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanEditor</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button, a verb: the plan becomes what the text says</extracomment>
        <translation>&amp;تطبيق</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Button, a verb: the text becomes what the plan says</extracomment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>الخطة بصيغة JSON</translation>
    </message>
    <message>
        <source>The sliders and the next run take this text (Ctrl+Return)</source>
        <translation>تأخذ أشرطة التمرير والتشغيل التالي بهذا النص (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>العودة إلى الخطة كما هي</translation>
    </message>
    <message>
        <source>The plan was changed elsewhere. Apply puts this text in its place, Revert takes the other over.</source>
        <translation>تغيّرت الخطة في مكان آخر. «تطبيق» يضع هذا النص مكانها، و«إرجاع» يأخذ بالأخرى.</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlaybackBar</name>
    <message>
        <source>1 : 1</source>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 : %L1</source>
        <translation>1 : %L1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>How much slower than it was the run is played</source>
        <translation>كم مرة يكون العرض أبطأ من التشغيل الفعلي</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Read aloud: the slider that chooses a moment of the run</extracomment>
        <translation>اللحظة</translation>
    </message>
    <message>
        <source>Drag: the street at that moment</source>
        <translation>اسحب: الشارع في تلك اللحظة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what it does, such as &quot;Play&quot;; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the star&amp;t</source>
        <translation>إلى البد&amp;اية</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>خطوة إلى ال&amp;وراء</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>A verb: plays the run; in turn with &quot;Pause&quot;</extracomment>
        <translation>تش&amp;غيل العرض</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>&amp;خطوة إلى الأمام</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>إلى ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>A verb, in turn with &quot;Play&quot;</extracomment>
        <translation>إيقاف مؤ&amp;قت</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>To the present moment of a run that goes on</extracomment>
        <translation>مباش&amp;ر</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <extracomment>The picture keeps up with the run. %1: a time</extracomment>
        <translation>مباشر · %1</translation>
    </message>
    <message>
        <source>%1 · the threads run on</source>
        <extracomment>The picture stands still at the time %1, and the run goes on</extracomment>
        <translation>‏%1 · والخيوط تمضي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1, %2: times: the moment shown, the length of the run</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::PythonPanel</name>
    <message>
        <source>What to show as Python</source>
        <translation>ما يُعرض بلغة Python</translation>
    </message>
    <message>
        <source>The whole program, or the function of one task</source>
        <translation>البرنامج كله، أو دالة مهمة واحدة</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The text onto the clipboard</source>
        <translation>النص إلى الحافظة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The text into a file</source>
        <translation>النص في ملف</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>الخطة بلغة Python</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>البرنامج كله</translation>
    </message>
    <message>
        <source>A plan that is opened stands here as the Python that it stands for.</source>
        <translation>الخطة التي تُفتح تظهر هنا بشيفرة Python التي تمثلها.</translation>
    </message>
    <message>
        <source>When the plan has been run, arrows show who is at which line.</source>
        <translation>حين تُشغَّل الخطة تبيّن الأسهم مَن عند أي سطر.</translation>
    </message>
    <message>
        <source>The plan has other tasks than the run that is shown: no line of it is marked.</source>
        <translation>مهام الخطة غير مهام التشغيل المعروض: لا سطر فيها معلَّم.</translation>
    </message>
    <message>
        <source>Nobody is in these lines at this moment.</source>
        <translation>لا أحد في هذه الأسطر في هذه اللحظة.</translation>
    </message>
    <message>
        <source>The arrows show who is where. Select one in the picture to follow it.</source>
        <translation>تبيّن الأسهم موضع كلٍّ منهم. اختر واحدًا في الصورة لمتابعته.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Save as Python</source>
        <translation>حفظ بلغة Python</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
</context>
<context>
    <name>brigade::app::QuestionForm</name>
    <message>
        <source>Your prediction</source>
        <translation>توقّعك</translation>
    </message>
    <message>
        <source>First move the slider, or type a number. If you mean what stands there now, move it away and back.</source>
        <translation>حرّك الشريط أولًا، أو اكتب عددًا. وإن كنت تقصد ما هو عليه الآن فأبعده ثم أعده.</translation>
    </message>
    <message>
        <source>First choose one of the answers.</source>
        <translation>اختر أولًا إحدى الإجابات.</translation>
    </message>
    <message>
        <source>From least to most</source>
        <translation>من الأقل إلى الأكثر</translation>
    </message>
    <message>
        <source>Drag, or press Ctrl with up or down</source>
        <translation>اسحب، أو اضغط Ctrl مع أعلى أو أسفل</translation>
    </message>
    <message>
        <source>From least (top) to most (bottom):</source>
        <translation>من الأقل (أعلى) إلى الأكثر (أسفل):</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>First put them in order: drag a line, or use the arrows. If they stand right already, move one away and back.</source>
        <translation>رتّبها أولًا: اسحب سطرًا، أو استعمل الأسهم. وإن كانت مرتبة أصلًا فأبعد واحدًا ثم أعده.</translation>
    </message>
    <message>
        <source>First drag a bar to where you expect it.</source>
        <translation>اسحب أولًا عمودًا إلى حيث تتوقعه.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>إ&amp;فراغ القائمة</translation>
    </message>
</context>
<context>
    <name>brigade::app::RepeatDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Run many times</source>
        <translation>تشغيل مرات كثيرة</translation>
    </message>
    <message>
        <source>&amp;Runs:</source>
        <extracomment>A plural noun: how many runs there are to be</extracomment>
        <translation>&amp;مرات التشغيل:</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>تبقى الأرقام التي جُمعت (Esc)</translation>
    </message>
    <message>
        <source>Export the histogram</source>
        <translation>تصدير المدرّج التكراري</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>تقدم مرات التشغيل</translation>
    </message>
    <message>
        <source>Histogram of the results</source>
        <translation>المدرّج التكراري للنتائج</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Run %1 of %2 goes on</source>
        <extracomment>&quot;Run&quot; is a noun. %1, %2: numbers</extracomment>
        <translation>التشغيل %1 من %2 جارٍ</translation>
    </message>
    <message>
        <source>Each run is a real one, with processes and threads of its own; nothing is drawn meanwhile.</source>
        <translation>كل تشغيل حقيقي، بعملياته وخيوطه الخاصة؛ ولا يُرسم شيء أثناء ذلك.</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>تم: مرات التشغيل %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation>أُوقف بعد %1 من %2 من مرات التشغيل.</translation>
    </message>
    <message>
        <source>How often the counters came out how is drawn here: a race loses another number of updates in every run.</source>
        <translation>يُرسم هنا كم مرة انتهت العدّادات إلى كل قيمة: السباق يضيّع في كل تشغيل عددًا مختلفًا من التحديثات.</translation>
    </message>
    <message>
        <source>No task of this plan increments a shared variable: there is nothing to count. Try race-two or race-many.</source>
        <translation>لا مهمة في هذه الخطة تزيد متغيرًا مشتركًا: لا شيء يُعدّ. جرّب race-two أو race-many.</translation>
    </message>
    <message>
        <source>Run %1 &amp;times</source>
        <extracomment>Button; &quot;run&quot; is a verb. %1: a number, at least 2</extracomment>
        <translation>تكرار الت&amp;شغيل: %1</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>افتح خطة أولًا</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>تشغيل آخر جارٍ في النافذة: انتظر نهايته أو أوقفه</translation>
    </message>
</context>
<context>
    <name>brigade::app::ResultsPanel</name>
    <message>
        <source>Figures of the run</source>
        <translation>أرقام التشغيل</translation>
    </message>
    <message>
        <source>The figures of a run stand here when there has been one.</source>
        <translation>تظهر أرقام التشغيل هنا حين يوجد تشغيل.</translation>
    </message>
    <message>
        <source>%1 events were dropped: these figures are incomplete.</source>
        <translation>الأحداث المُسقَطة: %1؛ هذه الأرقام غير مكتملة.</translation>
    </message>
    <message>
        <source>The run was open to HTTP for long: its first %1 s (%L2 finished tasks) are no longer kept, and these figures are of what came after.</source>
        <translation>بقي التشغيل مفتوحًا عبر HTTP طويلًا: لم تعد أول ‎%1 s منه محفوظة (المهام المنجزة فيها: %L2)، وهذه الأرقام لما جاء بعدها.</translation>
    </message>
    <message>
        <source>The run goes on; the figures up to now:</source>
        <translation>التشغيل جارٍ؛ الأرقام حتى الآن:</translation>
    </message>
    <message>
        <source>The run goes on; its figures come at the end.</source>
        <translation>التشغيل جارٍ؛ تأتي أرقامه في النهاية.</translation>
    </message>
    <message>
        <source>Choose a figure: what it means stands here.</source>
        <translation>اختر رقمًا: يظهر معناه هنا.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RunsPanel</name>
    <message>
        <source>Sho&amp;w again</source>
        <translation>إعادة العر&amp;ض</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>Button, a verb: compares the two chosen runs</extracomment>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Heads of narrow columns; this one: number of the run</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>المدة الكلية</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>التسريع</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>The chosen run in the window (double click)</source>
        <translation>التشغيل المختار في النافذة (نقر مزدوج)</translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and click): both on one time axis</source>
        <translation>اختر تشغيلين (Ctrl مع النقر): كلاهما على محور زمني واحد</translation>
    </message>
    <message>
        <source>Every run is kept here while Brigade is open, to be shown again or compared.</source>
        <translation>يُحتفظ هنا بكل تشغيل ما دام Brigade مفتوحًا، لعرضه ثانية أو لمقارنته.</translation>
    </message>
    <message>
        <source>The oldest, 1 to %1, are no longer kept: save a recording of what you need.</source>
        <translation>أقدمها، من 1 إلى %1، لم يعد يُحتفظ به: احفظ تسجيلًا لما تحتاج إليه.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>A plan to start from. Click, or Enter, opens it.</source>
        <translation>خطة تبدأ منها. النقر، أو Enter، يفتحها.</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <extracomment>%1: title of a plan; %2: its name for the command line</extracomment>
        <translation>%1 (@%2)</translation>
    </message>
</context>
<context>
    <name>brigade::app::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: لا يمكن كتابته</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeActions</name>
    <message>
        <source>Open to &amp;HTTP</source>
        <extracomment>Menu, a verb: runs the plan, and browsers can send it requests</extracomment>
        <translation>ف&amp;تح عبر HTTP</translation>
    </message>
    <message>
        <source>Open to HTTP, with the plan&apos;s c&amp;ustomers</source>
        <extracomment>The plan&apos;s customers: the requests that the plan itself makes</extracomment>
        <translation>فتح عبر HTTP، مع &amp;زبائن الخطة</translation>
    </message>
    <message>
        <source>Every task becomes an address that a browser, curl or a load generator on this machine can ask; Stop closes it (Ctrl+Shift+F5)</source>
        <translation>تصير كل مهمة عنوانًا يستطيع متصفح أو curl أو مولّد أحمال على هذا الجهاز أن يطلبه؛ و«إيقاف» يغلقه (Ctrl+Shift+F5)</translation>
    </message>
    <message>
        <source>As above, and the plan&apos;s own arrivals come too</source>
        <translation>كما سبق، وتصل معها أيضًا مهام الخطة نفسها</translation>
    </message>
    <message>
        <source>Only a plan with an event loop (mode &quot;async&quot;) can be open to HTTP: the loop reads the requests. Try one of the Uvicorn or FastAPI scenarios.</source>
        <translation>لا تُفتح عبر HTTP إلا خطة فيها حلقة أحداث (mode &quot;async&quot;): فالحلقة هي التي تقرأ الطلبات. جرّب أحد سيناريوهات Uvicorn أو FastAPI.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeBar</name>
    <message>
        <source>Copy a curl line</source>
        <translation>نسخ سطر curl</translation>
    </message>
    <message>
        <source>Copy a load-generator line</source>
        <translation>نسخ سطر لمولّد الأحمال</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button, a verb: ends the run</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>&quot;Open&quot; is an adjective, as of a shop. %1: an address such as http://127.0.0.1:8080</extracomment>
        <translation>مفتوح على %1</translation>
    </message>
    <message>
        <source>Closed to new requests. Still in hand, and being finished: %L1</source>
        <translation>أُغلق أمام الطلبات الجديدة. ما زال قيد الإنهاء منها: %L1</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>إيقاف فوري</translation>
    </message>
</context>
<context>
    <name>brigade::app::StepDialog</name>
    <message>
        <source>Take a s&amp;maller version</source>
        <translation>أخذ نسخة أصغ&amp;ر</translation>
    </message>
    <message>
        <source>You are the scheduler</source>
        <translation>أنت المُجدوِل</translation>
    </message>
    <message>
        <source>Pla&amp;y:</source>
        <extracomment>A verb, before a list of challenges</extracomment>
        <translation>الل&amp;عبة:</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>الخطة بلغة Python</translation>
    </message>
    <message>
        <source>The same with two increments each and two of each task</source>
        <translation>نفسها بزيادتين لكل منها واثنتين من كل مهمة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>Runs all choices but the last again (Backspace)</source>
        <translation>يعيد تشغيل كل الاختيارات إلا الأخير (Backspace)</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>من ال&amp;بداية</translation>
    </message>
    <message>
        <source>From the start (Home)</source>
        <translation>من البداية (Home)</translation>
    </message>
    <message>
        <source>Play ra&amp;ndom</source>
        <translation>لعب ع&amp;شوائي</translation>
    </message>
    <message>
        <source>Somebody who may move is chosen, until it is over</source>
        <translation>يُختار واحد ممن يجوز لهم التحرك، حتى النهاية</translation>
    </message>
    <message>
        <source>Play r&amp;ound robin</source>
        <translation>لعب بال&amp;دور</translation>
    </message>
    <message>
        <source>One after the other in turn, until it is over</source>
        <translation>واحدًا بعد آخر بالدور، حتى النهاية</translation>
    </message>
    <message>
        <source>&amp;Try all</source>
        <extracomment>Button, a verb: runs every interleaving; keep it short</extracomment>
        <translation>تجربة ال&amp;كل</translation>
    </message>
    <message>
        <source>Really runs every interleaving and counts what comes of them</source>
        <translation>يشغّل حقًا كل ترتيبات التداخل ويعدّ ما تنتهي إليه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>The choices as text (Ctrl+C)</source>
        <translation>الاختيارات نصًا (Ctrl+C)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Plays the choices on the clipboard (Ctrl+V)</source>
        <translation>يلعب الاختيارات التي في الحافظة (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ح&amp;فظ…</translation>
    </message>
    <message>
        <source>The choices and their plan into a file (Ctrl+S)</source>
        <translation>الاختيارات وخطتها في ملف (Ctrl+S)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>ف&amp;تح…</translation>
    </message>
    <message>
        <source>Plays what was saved (Ctrl+O)</source>
        <translation>يلعب ما حُفظ (Ctrl+O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصد&amp;ير…</translation>
    </message>
    <message>
        <source>The interleaving as a picture or a table</source>
        <translation>ترتيب التداخل صورةً أو جدولًا</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The plan of the window: %1</source>
        <translation>خطة النافذة: %1</translation>
    </message>
    <message>
        <source>This is the plan of the window with two increments each, so that every moment can be chosen.</source>
        <translation>هذه خطة النافذة بزيادتين لكل منها، كي يمكن اختيار كل لحظة.</translation>
    </message>
    <message>
        <source>This plan cannot be played: %1.</source>
        <extracomment>%1: the reason, without a full stop</extracomment>
        <translation>لا يمكن لعب هذه الخطة: %1.</translation>
    </message>
    <message>
        <source>Choose who moves: click a card, or press its number.</source>
        <translation>اختر من يتحرك: انقر بطاقة، أو اضغط رقمها.</translation>
    </message>
    <message>
        <source>Choice %1 cannot be made there: the list was played up to it.</source>
        <translation>الاختيار %1 غير ممكن هناك: لُعبت القائمة حتى ذلك الموضع.</translation>
    </message>
    <message>
        <source>Choices so far: %1</source>
        <extracomment>%1: numbers of threads such as &quot;1 2 2 1&quot;; or &quot;none&quot;: no choice</extracomment>
        <translation>الاختيارات حتى الآن: ⁦%1⁩</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>[%1]  %2
%3</source>
        <extracomment>On a card. %1: the key to press; %2: such as &quot;Chef 1 (add)&quot;; %3: what he does</extracomment>
        <translation>[%1]  %2
%3</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation>حفظ الاختيارات</translation>
    </message>
    <message>
        <source>Choices (*.json)</source>
        <translation>اختيارات (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>لا يمكن كتابة %1: %2</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>فتح اختيارات</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>ما فُتح</translation>
    </message>
    <message>
        <source>Export the interleaving</source>
        <translation>تصدير ترتيب التداخل</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;Tables (*.csv)</source>
        <translation>صور (*.png *.svg *.pdf);;جداول (*.csv)</translation>
    </message>
    <message>
        <source>It is over. Undo takes a move back; Restart begins anew.</source>
        <translation>انتهى الدور. «تراجع» يسحب آخر نقلة، و«من البداية» يبدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>brigade::app::StreetView</name>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>This is the end. To see it work, drag the slider below or press Ctrl+Space</source>
        <translation>هذه هي النهاية. لتراه يعمل، اسحب الشريط أدناه أو اضغط Ctrl+Space</translation>
    </message>
    <message>
        <source>To look back, drag the slider below</source>
        <translation>للنظر إلى الوراء، اسحب الشريط أدناه</translation>
    </message>
    <message>
        <source>Look back: Ctrl+Space</source>
        <translation>نظر إلى الوراء: Ctrl+Space</translation>
    </message>
    <message>
        <source>%1 × – double click: all of it</source>
        <translation>%1 × – نقر مزدوج: كله</translation>
    </message>
    <message>
        <source>&amp;No longer follow %1</source>
        <extracomment>Menu. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;; follow: point out in all pictures</extracomment>
        <translation>إ&amp;نهاء متابعة %1</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>متا&amp;بعة %1</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>أ&amp;قرب</translation>
    </message>
    <message>
        <source>Fa&amp;rther</source>
        <translation>أب&amp;عد</translation>
    </message>
    <message>
        <source>The &amp;whole street</source>
        <translation>ال&amp;شارع كله</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepChartView</name>
    <message>
        <source>Chart of the sweep</source>
        <translation>مخطط المسح</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1: a notice; %n: how many more notices there are</extracomment>
        <translation>
            <numerusform>‏%1 (و%n تنبيهات أخرى)</numerusform>
            <numerusform>‏%1 (وتنبيه آخر: %n)</numerusform>
            <numerusform>‏%1 (وتنبيهان آخران: %n)</numerusform>
            <numerusform>‏%1 (و%n تنبيهات أخرى)</numerusform>
            <numerusform>‏%1 (و%n تنبيهًا آخر)</numerusform>
            <numerusform>‏%1 (و%n تنبيه آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ب&amp;دء</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>عرض في ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>A noun: runs with one value of the plan after another</extracomment>
        <translation>المسح</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>تبقى الأرقام التي جُمعت (Esc)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>تقدم المسح</translation>
    </message>
    <message>
        <source>Choose a key of the plan and the values it takes, then press Start: each value is run several times, quietly, and its figures are drawn here.</source>
        <translation>اختر مفتاحًا من الخطة والقيم التي يأخذها، ثم اضغط «بدء»: تُشغَّل كل قيمة عدة مرات بهدوء، وتُرسم أرقامها هنا.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The plan of the chosen value, with its last run (double click in the table)</source>
        <translation>خطة القيمة المختارة، مع آخر تشغيل لها (نقر مزدوج في الجدول)</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>تصدير المسح</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation>‏%1: على قيم %2</translation>
    </message>
    <message>
        <source>The first run goes on…</source>
        <translation>التشغيل الأول جارٍ…</translation>
    </message>
    <message>
        <source>No run of any value was finished.</source>
        <translation>لم ينته أي تشغيل لأي قيمة.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Round %1 of %2: running %3 (run %4 of %5)</source>
        <extracomment>%1, %2, %4, %5: numbers; %3: such as &quot;threads=4&quot;</extracomment>
        <translation>الجولة %1 من %2: الجاري ⁦%3⁩ (التشغيل %4 من %5)</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>تم. مرات التشغيل: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs; the figures are of those.</source>
        <translation>أُوقف بعد %1 من %2 من مرات التشغيل؛ والأرقام لها.</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>افتح خطة أولًا</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>تشغيل آخر جارٍ في النافذة: انتظر نهايته أو أوقفه</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepForm</name>
    <message>
        <source>A key of the plan as in its JSON, with dots: tasks.salad.count</source>
        <translation>مفتاح من الخطة كما في JSON الخاص بها، بالنقاط: tasks.salad.count</translation>
    </message>
    <message>
        <source>From 1 to 8: 1..8; every second one: 1..8:2; or a list: 1,2,4,8</source>
        <translation>من 1 إلى 8: ⁦1..8⁩؛ واحدة من كل اثنتين: ⁦1..8:2⁩؛ أو قائمة: ⁦1,2,4,8⁩</translation>
    </message>
    <message>
        <source>All values are run once, then all of them again: a noisy minute does not hit one value only. A knee needs three.</source>
        <translation>تُشغَّل كل القيم مرة، ثم كلها من جديد: فلا تصيب دقيقة مشوَّشة قيمة واحدة فقط. ونقطة الانعطاف تحتاج إلى ثلاث.</translation>
    </message>
    <message>
        <source>&amp;Key of the plan:</source>
        <extracomment>A key of the plan&apos;s JSON, such as &quot;threads&quot;</extracomment>
        <translation>&amp;مفتاح الخطة:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>ال&amp;قيم:</translation>
    </message>
    <message>
        <source>&amp;Runs of each value:</source>
        <extracomment>A plural noun: how often each value is run</extracomment>
        <translation>مرات ت&amp;شغيل كل قيمة:</translation>
    </message>
    <message>
        <source>Choose a key, or type one.</source>
        <translation>اختر مفتاحًا، أو اكتب واحدًا.</translation>
    </message>
    <message>
        <source>%1 values, %2 runs in all</source>
        <translation>القيم: %1، مرات التشغيل في المجموع: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepTable</name>
    <message>
        <source>%1 (%2 unfinished)</source>
        <extracomment>%1: a count of runs; %2: how many more did not finish</extracomment>
        <translation>‏%1 (لم يكتمل: %2)</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>أرقام المسح</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Heads of narrow columns: keep them short</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>&quot;Median&quot;, &quot;Least&quot;, &quot;Most&quot;: of the runs of one value</extracomment>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>المثالي</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <extracomment>Head of a narrow column: tasks done per second</extracomment>
        <translation>المهام/s</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>المدة الكلية</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Makespan of the runs of this value</source>
        <translation>المدة الكلية في مرات تشغيل هذه القيمة</translation>
    </message>
    <message>
        <source>Tasks done per second</source>
        <translation>المهام المنجزة في الثانية</translation>
    </message>
    <message>
        <source>Latency: 99 % of the tasks were done within this time</source>
        <translation>زمن الاستجابة: أُنجز 99 % من المهام خلال هذه المدة</translation>
    </message>
    <message>
        <source>Predicted: the longest task, or the CPU work on all cores without a GIL</source>
        <translation>متوقَّع: أطول مهمة، أو عمل CPU على كل الأنوية بلا GIL</translation>
    </message>
    <message>
        <source>Predicted: what all cores could do, and no more than arrives</source>
        <translation>متوقَّع: ما تستطيعه كل الأنوية، ولا أكثر مما يصل</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>نقطة الانعطاف</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelinePanel</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>مسارات الخط الزمني</translation>
    </message>
    <message>
        <source>The whole run in the timeline (Home)</source>
        <translation>التشغيل كله في الخط الزمني (Home)</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>حسب %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What every thread did, over time, is drawn here during a run.</source>
        <translation>يُرسم هنا أثناء التشغيل ما فعله كل خيط عبر الزمن.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move; with Shift: measure. Click: the street at that moment, on a name: fold the lanes.
Keys: W S zoom, A D move, Up Down follow, F fits the selection, M sets a mark, Home shows all, Backspace goes back.</source>
        <translation>العجلة: تكبير وتصغير. السحب: تحريك؛ ومع Shift: قياس. النقر: الشارع في تلك اللحظة، وعلى اسم: طيّ المسارات.
المفاتيح: W S تكبير وتصغير، A D تحريك، أعلى أسفل متابعة، F ملاءمة التحديد، M علامة، Home عرض الكل، Backspace رجوع.</translation>
    </message>
    <message>
        <source>%1 traced updates here, %2 of them lost</source>
        <translation>التحديثات المتتبَّعة هنا: %1، الضائع منها: %2</translation>
    </message>
    <message>
        <source>&amp;Fit the selection</source>
        <translation>&amp;ملاءمة التحديد</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Mark, or no longer</source>
        <translation>&amp;وضع علامة أو إزالتها</translation>
    </message>
    <message>
        <source>Measured range &amp;begins here</source>
        <translation>النطاق المقيس ي&amp;بدأ هنا</translation>
    </message>
    <message>
        <source>Measured range &amp;ends here</source>
        <translation>النطاق المقيس &amp;ينتهي هنا</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold what is followed</source>
        <translation>طيّ الم&amp;تابَع أو بسطه</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>طيّ ا&amp;لكل</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>ب&amp;سط الكل</translation>
    </message>
    <message>
        <source>Intervals in this pixel: %1; the first of them:</source>
        <translation>الفترات في هذا البكسل: %1؛ أولها:</translation>
    </message>
</context>
<context>
    <name>brigade::app::ViewMenu</name>
    <message>
        <source>&amp;Restaurant words</source>
        <translation>كلمات الم&amp;طعم</translation>
    </message>
    <message>
        <source>Com&amp;puter words</source>
        <translation>كلمات ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>&amp;System&apos;s colours</source>
        <translation>ألوان النظا&amp;م</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>دا&amp;كن</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Chefs &amp;walk</source>
        <translation>الطهاة يم&amp;شون</translation>
    </message>
    <message>
        <source>Off: they change places at once</source>
        <translation>معطّل: يغيّرون أماكنهم فورًا</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>brigade::app::WordsDialog</name>
    <message>
        <source>Words, and where the analogy stops</source>
        <translation>الكلمات وحدود التشبيه</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <extracomment>Heads of columns: the word of the kitchen, that of computers</extracomment>
        <translation>المطعم</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>أين تتوقف</translation>
    </message>
    <message>
        <source>The restaurant helps to see. Where it would mislead, the last column says so.</source>
        <translation>المطعم يعين على الرؤية. وحيث يمكن أن يضلّل يقول العمود الأخير ذلك.</translation>
    </message>
</context>
</TS>
