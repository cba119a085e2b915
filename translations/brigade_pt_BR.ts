<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, drawings, files</source>
        <translation>janelas, desenhos, arquivos</translation>
    </message>
    <message>
        <source>Asio, Beast, Interprocess, JSON</source>
        <translation>Asio, Beast, Interprocess, JSON</translation>
    </message>
    <message>
        <source>in the packages for Windows: libstdc++, libgcc</source>
        <translation>nos pacotes para Windows: libstdc++, libgcc</translation>
    </message>
    <message>
        <source>in the packages for Windows</source>
        <translation>nos pacotes para Windows</translation>
    </message>
    <message>
        <source>fonts of the system, where it has them; none comes with Brigade</source>
        <translation>fontes do sistema, onde ele as tem; nenhuma vem com o Brigade</translation>
    </message>
    <message>
        <source>its GIL&apos;s algorithm, written anew; no line of it comes with Brigade</source>
        <translation>o algoritmo do seu GIL, reescrito do zero; nenhuma linha dele vem com o Brigade</translation>
    </message>
</context>
<context>
    <name>AnalogyLimits</name>
    <message>
        <source>Other programs live in the same town and use its stoves; a virtual machine may only believe that they are its own.</source>
        <translation>Outros programas moram na mesma cidade e usam os fogões dela; uma máquina virtual talvez só acredite que eles são seus.</translation>
    </message>
    <message>
        <source>A core has no speed of its own: turbo, heat and a twin on the same silicon (SMT) change it while you look. And it works faster for whom it knows: his data are still in its caches.</source>
        <translation>Um núcleo não tem velocidade própria: o turbo, o calor e um gêmeo no mesmo silício (SMT) a mudam enquanto você olha. E ele trabalha mais rápido para um velho conhecido, cujos dados ainda estão nos seus caches.</translation>
    </message>
    <message>
        <source>Opening a restaurant takes months, a process is there in about a millisecond. And processes can share memory if they ask for it.</source>
        <translation>Abrir um restaurante leva meses; um processo está pronto em cerca de um milissegundo. E processos podem compartilhar memória, se pedirem.</translation>
    </message>
    <message>
        <source>Two processes may see the same page of memory until one of them writes to it; no larder stands in two houses.</source>
        <translation>Dois processos podem ver a mesma página de memória até que um deles escreva nela; nenhuma despensa fica em duas casas.</translation>
    </message>
    <message>
        <source>A chef walks to the stove himself; a thread is put on a core and taken off again by the operating system, in the middle of a word, unasked.</source>
        <translation>Um chef vai até o fogão por conta própria; uma thread é posta num núcleo e tirada dele pelo sistema operacional, no meio de uma palavra, sem ser consultada.</translation>
    </message>
    <message>
        <source>A jar is either here or there. A variable can be in several caches at once, and without synchronisation one core may see an old value.</source>
        <translation>Um pote está aqui ou ali. Uma variável pode estar em vários caches ao mesmo tempo e, sem sincronização, um núcleo pode ver um valor antigo.</translation>
    </message>
    <message>
        <source>Two chefs notice that their hands meet; two threads notice nothing, and the wrong total looks like any other number.</source>
        <translation>Dois chefs percebem quando as mãos se encontram; duas threads não percebem nada, e o total errado parece um número como outro qualquer.</translation>
    </message>
    <message>
        <source>The key does not guard the cupboard: whoever forgets to ask for it opens the door all the same. A lock is an agreement.</source>
        <translation>A chave não protege o armário: quem esquece de pedi-la abre a porta do mesmo jeito. Uma trava é um acordo.</translation>
    </message>
    <message>
        <source>People leave a bathroom when they are done. The GIL&apos;s holder is asked to leave after the switch interval and goes back to the queue. It also guards only the interpreter: native code can work outside.</source>
        <translation>As pessoas saem do banheiro quando terminam. Quem está com o GIL é convidado a sair após o intervalo de troca e volta para a fila. E o GIL protege só o interpretador: código nativo pode trabalhar do lado de fora.</translation>
    </message>
    <message>
        <source>Nobody cooks in a bathroom; here only its holder does. What the picture gets right is the queue.</source>
        <translation>Ninguém cozinha num banheiro; aqui, só quem está nele cozinha. O que a imagem acerta é a fila.</translation>
    </message>
    <message>
        <source>The knock does not open the door: the holder looks up only between two steps of the interpreter, so a long step makes everybody wait longer.</source>
        <translation>A batida não abre a porta: quem está lá dentro só levanta a cabeça entre dois passos do interpretador; um passo longo faz todos esperarem mais.</translation>
    </message>
    <message>
        <source>A chef beside the oven could do something else; a blocked thread cannot. It does not exist for the scheduler until the answer is there.</source>
        <translation>Um chef ao lado do forno poderia fazer outra coisa; uma thread bloqueada, não. Para o escalonador, ela não existe até a resposta chegar.</translation>
    </message>
    <message>
        <source>Guests wait about as long for the same dish; tasks of one kind can differ a thousandfold, and the slowest hundredth is what users remember.</source>
        <translation>Clientes esperam mais ou menos o mesmo pelo mesmo prato; tarefas do mesmo tipo podem variar mil vezes, e é do centésimo mais lento que os usuários se lembram.</translation>
    </message>
    <message>
        <source>A rail is full when it is full. A queue without a bound grows until the memory is gone, and hides for a long time that nobody keeps up.</source>
        <translation>Uma régua cheia está cheia. Uma fila sem limite cresce até acabar a memória e esconde por muito tempo que ninguém dá conta.</translation>
    </message>
    <message>
        <source>Chefs in one kitchen get in each other&apos;s way only by elbows; threads also by caches, locks and the GIL, without anybody seeing it.</source>
        <translation>Chefs na mesma cozinha só se atrapalham com os cotovelos; threads, também com caches, travas e o GIL, sem que ninguém veja.</translation>
    </message>
    <message>
        <source>Hiring takes weeks, creating a thread some ten microseconds. It is not the hiring that hurts, it is a thousand of them at two stoves.</source>
        <translation>Contratar leva semanas; criar uma thread, uns dez microssegundos. O que dói não é contratar: são mil delas em dois fogões.</translation>
    </message>
    <message>
        <source>A head waiter can look over his shoulder while he talks. An event loop cannot: while one callback runs, nothing else happens at all.</source>
        <translation>Um maître pode olhar por cima do ombro enquanto fala. Um event loop não pode: enquanto um callback roda, não acontece mais nada.</translation>
    </message>
    <message>
        <source>A ticket can be taken away at any time; a coroutine gives control back only where it says await, never in between.</source>
        <translation>Uma comanda pode ser tirada das mãos a qualquer momento; uma corrotina só devolve o controle onde está escrito await, nunca no meio.</translation>
    </message>
    <message>
        <source>await does not always put the ticket aside: if what it waits for is there already, the same task simply goes on.</source>
        <translation>await nem sempre deixa a comanda de lado: se aquilo que ela espera já está lá, a mesma tarefa simplesmente continua.</translation>
    </message>
    <message>
        <source>The courier&apos;s way takes microseconds; it is the packing and unpacking that costs, and it takes the time of those who could cook.</source>
        <translation>O caminho do mensageiro leva microssegundos; o que custa é empacotar e desempacotar, e isso toma o tempo de quem poderia cozinhar.</translation>
    </message>
    <message>
        <source>Guests choose a branch; requests are dealt out by the operating system, and not evenly.</source>
        <translation>Clientes escolhem uma filial; requisições são distribuídas pelo sistema operacional, e não por igual.</translation>
    </message>
    <message>
        <source>After a fire nothing is left; after a crash the operating system takes everything back in order, and a new process is there at once. What was only in memory is gone in both.</source>
        <translation>Depois de um incêndio não sobra nada; depois de uma queda o sistema operacional recolhe tudo em ordem, e um novo processo surge na hora. O que só estava na memória se perde nos dois casos.</translation>
    </message>
</context>
<context>
    <name>ChargeBook</name>
    <message>
        <source>Simple additions of one core</source>
        <translation>Adições simples de um núcleo</translation>
    </message>
    <message>
        <source>billions a second</source>
        <translation>bilhões por segundo</translation>
    </message>
    <message>
        <source>A core starts several independent additions in each tick of its clock; those that need each other&apos;s result come one a tick.</source>
        <translation>Um núcleo inicia várias adições independentes a cada ciclo de clock; as que precisam do resultado umas das outras saem uma por ciclo.</translation>
    </message>
    <message>
        <source>A system call</source>
        <translation>Uma chamada de sistema</translation>
    </message>
    <message>
        <source>0.1 to 1 µs</source>
        <translation>0,1 a 1 µs</translation>
    </message>
    <message>
        <source>Into the kernel and back is some hundred ticks of the clock; what guards against leaks between programs adds to it, and not on every processor.</source>
        <translation>Ir ao kernel e voltar leva algumas centenas de ciclos de clock; as proteções contra vazamentos entre programas aumentam esse custo, e não em todo processador.</translation>
    </message>
    <message>
        <source>A lock that nobody else wants, and its unlock</source>
        <translation>Uma trava que mais ninguém quer, e a sua liberação</translation>
    </message>
    <message>
        <source>17 to 25 ns</source>
        <translation>17 a 25 ns</translation>
    </message>
    <message>
        <source>Two atomic instructions on a cache line that this core has already; the kernel is not asked.</source>
        <translation>Duas instruções atômicas numa linha de cache que este núcleo já tem; o kernel não é consultado.</translation>
    </message>
    <message>
        <source>A lock that another core wants all the time</source>
        <translation>Uma trava que outro núcleo quer o tempo todo</translation>
    </message>
    <message>
        <source>0.1 to 10 µs</source>
        <translation>0,1 a 10 µs</translation>
    </message>
    <message>
        <source>The lock&apos;s line moves between the cores, and who waits may be put to sleep; often whoever let go takes it again at once, which is cheap and unfair.</source>
        <translation>A linha da trava anda entre os núcleos, e quem espera pode ser posto para dormir; muitas vezes quem a soltou a pega de novo na hora, o que é barato e injusto.</translation>
    </message>
    <message>
        <source>A cache line from one core to another</source>
        <translation>Uma linha de cache de um núcleo a outro</translation>
    </message>
    <message>
        <source>40 to 100 ns</source>
        <translation>40 a 100 ns</translation>
    </message>
    <message>
        <source>It depends on how far apart the two are: less between the halves of one physical core, which share their caches, several times more between sockets.</source>
        <translation>Depende da distância entre os dois: menos entre as metades de um núcleo físico, que dividem os caches; várias vezes mais entre soquetes.</translation>
    </message>
    <message>
        <source>Context switch on one core</source>
        <translation>Troca de contexto num núcleo</translation>
    </message>
    <message>
        <source>1 to 5 µs</source>
        <translation>1 a 5 µs</translation>
    </message>
    <message>
        <source>The switch with the wake-up before it, through a condition variable; the caches stay warm here, as they would not between two large programs.</source>
        <translation>A troca com o despertar que vem antes, por uma variável de condição; aqui os caches continuam quentes, o que não ocorreria entre dois programas grandes.</translation>
    </message>
    <message>
        <source>Wake-up of a thread on another core</source>
        <translation>Despertar de uma thread em outro núcleo</translation>
    </message>
    <message>
        <source>The other core was idle and has to be called by an interrupt; in a virtual machine that is a way out to the hypervisor and back.</source>
        <translation>O outro núcleo estava ocioso e precisa ser chamado por uma interrupção; numa máquina virtual, isso é uma ida ao hipervisor e volta.</translation>
    </message>
    <message>
        <source>Hand-over of the GIL to who waits for it</source>
        <translation>Passagem do GIL a quem espera por ele</translation>
    </message>
    <message>
        <source>5 ms, the switch interval</source>
        <translation>5 ms, o intervalo de troca</translation>
    </message>
    <message>
        <source>The interval is how long a computing thread may keep it; one that goes to wait lets go at once, and what is left is the wake-up of the next one.</source>
        <translation>O intervalo é o tempo que uma thread que calcula pode ficar com ele; a que vai esperar o solta na hora, e o que resta é o despertar da próxima.</translation>
    </message>
    <message>
        <source>Lateness of a sleep of 1 ms</source>
        <translation>Atraso de um sleep de 1 ms</translation>
    </message>
    <message>
        <source>up to a tick of 1 to 10 ms</source>
        <translation>até um tick de 1 a 10 ms</translation>
    </message>
    <message>
        <source>Timers of today do not wait for the next tick; Linux adds up to 50 µs on purpose, to wake up once for several sleepers.</source>
        <translation>Os timers de hoje não esperam o próximo tick; o Linux soma até 50 µs de propósito, para acordar de uma só vez vários que dormem.</translation>
    </message>
    <message>
        <source>A thread, started and joined</source>
        <translation>Uma thread, do início ao join</translation>
    </message>
    <message>
        <source>about 1 ms</source>
        <translation>cerca de 1 ms</translation>
    </message>
    <message>
        <source>Its stack is reserved and not filled, and nothing is copied; Python&apos;s threading.Thread takes about 120 µs, most of it in the interpreter.</source>
        <translation>A pilha dela é reservada e não preenchida, e nada é copiado; a threading.Thread do Python leva cerca de 120 µs, a maior parte no interpretador.</translation>
    </message>
    <message>
        <source>1000 threads that live at once</source>
        <translation>1000 threads vivas ao mesmo tempo</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>cerca de 1 s</translation>
    </message>
    <message>
        <source>A thousand times the price of one, and a place for each to stand: the kernel wakes them one after another when they may go.</source>
        <translation>Mil vezes o preço de uma, e um lugar para cada uma ficar: o kernel as acorda uma após a outra quando podem partir.</translation>
    </message>
    <message>
        <source>1000 threads: memory in use</source>
        <translation>1000 threads: memória em uso</translation>
    </message>
    <message>
        <source>about 1 GB</source>
        <translation>cerca de 1 GB</translation>
    </message>
    <message>
        <source>The stacks are reserved and not filled: only touched pages are in memory, two or so a thread; what the kernel keeps of each is not in this figure.</source>
        <translation>As pilhas são reservadas e não preenchidas: só as páginas tocadas estão na memória, umas duas por thread; o que o kernel guarda de cada uma não entra neste número.</translation>
    </message>
    <message>
        <source>1000 threads: memory reserved</source>
        <translation>1000 threads: memória reservada</translation>
    </message>
    <message>
        <source>Linux reserves 8 MB for a stack unless told otherwise, other systems 0.5 to 1 MB; reserved addresses cost next to nothing until they are touched.</source>
        <translation>O Linux reserva 8 MB para uma pilha, salvo ordem em contrário; outros sistemas, de 0,5 a 1 MB; endereços reservados custam quase nada até serem tocados.</translation>
    </message>
    <message>
        <source>1000 small tasks, a thread each</source>
        <translation>1000 tarefas pequenas, uma thread para cada</translation>
    </message>
    <message>
        <source>A thousand times what a thread costs, but most of them have ended before the next one is there, and the cores share the work.</source>
        <translation>Mil vezes o custo de uma thread, mas a maioria já terminou antes de a próxima surgir, e os núcleos dividem o trabalho.</translation>
    </message>
    <message>
        <source>1000 small tasks, a pool of 4</source>
        <translation>1000 tarefas pequenas, um pool de 4</translation>
    </message>
    <message>
        <source>about 4 ms: four threads</source>
        <translation>cerca de 4 ms: quatro threads</translation>
    </message>
    <message>
        <source>Four threads are started and not a thousand; the rest is the queue, and waking who waits at it.</source>
        <translation>Quatro threads são iniciadas, e não mil; o resto é a fila, e acordar quem espera nela.</translation>
    </message>
    <message>
        <source>A process by fork, start to end</source>
        <translation>Um processo por fork, do início ao fim</translation>
    </message>
    <message>
        <source>about 0.1 ms; Python&apos;s own 2 ms</source>
        <translation>cerca de 0,1 ms; do próprio Python, 2 ms</translation>
    </message>
    <message>
        <source>Only the tables of the memory are copied, so the price grows with the memory in use: little here, much in a large interpreter.</source>
        <translation>Só as tabelas da memória são copiadas, por isso o preço cresce com a memória em uso: pouca aqui, muita num interpretador grande.</translation>
    </message>
    <message>
        <source>A bare program (true), start to end</source>
        <translation>Um programa mínimo (true), do início ao fim</translation>
    </message>
    <message>
        <source>100 ms and more</source>
        <translation>100 ms ou mais</translation>
    </message>
    <message>
        <source>The textbook&apos;s figure is a Python process that imports a framework; a small native program is loaded and linked in about a millisecond.</source>
        <translation>O número do livro-texto é o de um processo Python que importa um framework; um pequeno programa nativo é carregado e linkado em cerca de um milissegundo.</translation>
    </message>
    <message>
        <source>A worker process, start to ready</source>
        <translation>Um processo worker, do início a pronto</translation>
    </message>
    <message>
        <source>A spawned process loads its program anew, where a forked one has it already; ours is native and small, and imports nothing.</source>
        <translation>Um processo criado com spawn carrega seu programa de novo; um criado com fork já o tem. O nosso é nativo e pequeno, e não importa nada.</translation>
    </message>
    <message>
        <source>A Python interpreter (python3 -c pass)</source>
        <translation>Um interpretador Python (python3 -c pass)</translation>
    </message>
    <message>
        <source>This is the interpreter with its standard modules alone; what makes it 100 ms and more is the framework that a worker imports on top.</source>
        <translation>Este é o interpretador só com os módulos padrão; o que leva a 100 ms ou mais é o framework que um worker importa por cima.</translation>
    </message>
    <message>
        <source>100 B between threads, there and back</source>
        <translation>100 B entre threads, ida e volta</translation>
    </message>
    <message>
        <source>about 90 µs in Python</source>
        <translation>cerca de 90 µs em Python</translation>
    </message>
    <message>
        <source>Python&apos;s queue.Queue pays for the interpreter and the GIL; here a pointer goes through a locked queue, and most of it is waking who waits.</source>
        <translation>A queue.Queue do Python paga pelo interpretador e pelo GIL; aqui um ponteiro passa por uma fila com trava, e a maior parte é acordar quem espera.</translation>
    </message>
    <message>
        <source>1 MB between threads, there and back</source>
        <translation>1 MB entre threads, ida e volta</translation>
    </message>
    <message>
        <source>Nothing is copied: only the pointer is handed over, so 1 MB costs what 100 B cost.</source>
        <translation>Nada é copiado: só o ponteiro é entregue, e por isso 1 MB custa o mesmo que 100 B.</translation>
    </message>
    <message>
        <source>100 MB between threads, there and back</source>
        <translation>100 MB entre threads, ida e volta</translation>
    </message>
    <message>
        <source>Still only a pointer: threads share their memory, so the size does not matter until somebody reads it all.</source>
        <translation>Ainda só um ponteiro: threads compartilham a memória, e o tamanho não importa até que alguém leia tudo.</translation>
    </message>
    <message>
        <source>100 B between processes, there and back</source>
        <translation>100 B entre processos, ida e volta</translation>
    </message>
    <message>
        <source>75 to 90 µs in Python</source>
        <translation>75 a 90 µs em Python</translation>
    </message>
    <message>
        <source>Python packs and unpacks as well; here are two system calls on each side of a pipe, two small copies, and two wake-ups.</source>
        <translation>O Python também empacota e desempacota; aqui são duas chamadas de sistema de cada lado de um pipe, duas cópias pequenas e dois despertares.</translation>
    </message>
    <message>
        <source>1 MB between processes, there and back</source>
        <translation>1 MB entre processos, ida e volta</translation>
    </message>
    <message>
        <source>1 to 2 ms in Python</source>
        <translation>1 a 2 ms em Python</translation>
    </message>
    <message>
        <source>A pipe holds 64 KB on Linux: the message goes in many pieces, each copied into the kernel and out again; Python packs it on top.</source>
        <translation>No Linux, um pipe comporta 64 KB: a mensagem vai em muitos pedaços, cada um copiado para o kernel e de volta; o Python ainda a empacota.</translation>
    </message>
    <message>
        <source>100 MB between processes, there and back</source>
        <translation>100 MB entre processos, ida e volta</translation>
    </message>
    <message>
        <source>0.16 to 0.47 s in Python</source>
        <translation>0,16 a 0,47 s em Python</translation>
    </message>
    <message>
        <source>Every byte is copied twice and both processes hold the whole message: the price is the memory&apos;s bandwidth, and it grows with the size.</source>
        <translation>Cada byte é copiado duas vezes, e os dois processos guardam a mensagem inteira: o preço é a largura de banda da memória, e cresce com o tamanho.</translation>
    </message>
    <message>
        <source>not measured here: this system has no such thing, or does not say</source>
        <translation>não medido aqui: este sistema não tem isso, ou não informa</translation>
    </message>
    <message>
        <source>not measured here: it takes two cores, and there is one</source>
        <translation>não medido aqui: são precisos dois núcleos, e só há um</translation>
    </message>
    <message>
        <source>not measured here: the program was not found</source>
        <translation>não medido aqui: o programa não foi encontrado</translation>
    </message>
    <message>
        <source>not measured: the system refused</source>
        <translation>não medido: o sistema recusou</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>measured here: median</source>
        <translation>medido aqui: mediana</translation>
    </message>
    <message>
        <source>its spread, 10 % to 90 %</source>
        <translation>sua dispersão, de 10% a 90%</translation>
    </message>
    <message>
        <source>the textbook&apos;s figure, hatched: from … to</source>
        <extracomment>In a legend. A bar: from the lower to the upper figure of textbooks</extracomment>
        <translation>o número do livro-texto, hachurado: de … a</translation>
    </message>
    <message>
        <source>the other result&apos;s median</source>
        <translation>a mediana do outro resultado</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>O que esta máquina cobra</translation>
    </message>
    <message>
        <source>Median here</source>
        <translation>Mediana aqui</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Head of a narrow column: what textbooks say</extracomment>
        <translation>Livro-texto</translation>
    </message>
    <message>
        <source>figures with ~ are noisy</source>
        <extracomment>Noisy: other programs disturbed the measurement</extracomment>
        <translation>números com ~ têm ruído</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>billion/s</source>
        <extracomment>A short unit after a number: 1,000,000,000 in each second</extracomment>
        <translation>bilhões/s</translation>
    </message>
    <message>
        <source>million/s</source>
        <translation>milhões/s</translation>
    </message>
    <message>
        <source>noisy: the medians of its rounds differ by a factor of %1, though no other program was seen at work</source>
        <translation>com ruído: as medianas das rodadas diferem por um fator de %1, embora não se tenha visto nenhum outro programa em atividade</translation>
    </message>
    <message>
        <source>noisy: others took %1 % of the cores</source>
        <translation>com ruído: outros usaram %1% dos núcleos</translation>
    </message>
    <message>
        <source>, %1 % of it the hypervisor</source>
        <extracomment>Goes on after &quot;noisy: others took 12 % of the cores&quot;. %1: a number</extracomment>
        <translation>, dos quais %1% o hipervisor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1, %2: values with their units, such as &quot;12 ns&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>%1 de %2 núcleos</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>No figure is in both results.</source>
        <translation>Nenhum número está nos dois resultados.</translation>
    </message>
    <message>
        <source>All %1 medians are within 30 % of the other result&apos;s.</source>
        <translation>Todas as medianas (%1) diferem no máximo 30% das do outro resultado.</translation>
    </message>
    <message>
        <source>%1 of %2 medians are more than 30 % apart from the other result&apos;s; %3 of these were noisy in one of them.</source>
        <translation>%1 de %2 medianas diferem mais de 30% das do outro resultado; delas, com ruído em um dos dois: %3.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>not tried yet</source>
        <translation>ainda não testado</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>✔ proved here</source>
        <translation>✔ comprovado aqui</translation>
    </message>
    <message>
        <source>✖ did not show here</source>
        <translation>✖ não se confirmou aqui</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On a branch of the tree of questions, as is &quot;No&quot;: keep it short</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Run the proof: the same work, done in each way, here.</source>
        <translation>Execute a prova: o mesmo trabalho, feito de cada maneira, aqui.</translation>
    </message>
    <message>
        <source>This machine cannot decide it.</source>
        <translation>Esta máquina não tem como decidir isso.</translation>
    </message>
    <message>
        <source>✔ It held on this machine. Shorter is better.</source>
        <translation>✔ Confirmado nesta máquina. Mais curto é melhor.</translation>
    </message>
    <message>
        <source>✖ It did not hold this time. Other programs may have been at work: run it once more.</source>
        <translation>✖ Não se confirmou desta vez. Talvez outros programas estivessem trabalhando: execute de novo.</translation>
    </message>
    <message>
        <source> · %1 ×</source>
        <extracomment>After a time: how many times the first bar&apos;s. %1: a number such as 2.4</extracomment>
        <translation> · %1 ×</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a time: this machine has too few cores for it</extracomment>
        <translation>não nesta máquina</translation>
    </message>
</context>
<context>
    <name>CoresPicture</name>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Todos os %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This system says nothing about the use of its %1.</source>
        <translation>Este sistema nada informa sobre o uso dos seus %1.</translation>
    </message>
</context>
<context>
    <name>CourseReport</name>
    <message>
        <source>You said: %1.</source>
        <translation>Você disse: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 answers right.</source>
        <translation>Respostas certas: %1 de %2.</translation>
    </message>
    <message>
        <source>What I found out with Brigade</source>
        <translation>O que descobri com o Brigade</translation>
    </message>
    <message>
        <source>%1. Measured on this machine: %2, %3 of %4 cores, %5.</source>
        <extracomment>%1: date and time; %2: a processor; %3, %4: numbers; %5: a system</extracomment>
        <translation>%1. Medido nesta máquina: %2, %3 de %4 núcleos, %5.</translation>
    </message>
    <message>
        <source>Nothing has been predicted or measured yet.</source>
        <translation>Nada foi previsto nem medido ainda.</translation>
    </message>
    <message>
        <source>Brigade: predictions and results</source>
        <translation>Brigade: previsões e resultados</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>Esta máquina não consegue mostrar isso: tem poucos núcleos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ Confirmado&lt;/b&gt; nesta máquina.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✖ Não se confirmou&lt;/b&gt; nesta máquina.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a figure: this machine has too few cores</extracomment>
        <translation>não nesta máquina</translation>
    </message>
    <message>
        <source>1  The core</source>
        <translation>1  O núcleo</translation>
    </message>
    <message>
        <source>2  Processes</source>
        <translation>2  Processos</translation>
    </message>
    <message>
        <source>3  Threads</source>
        <translation>3  Threads</translation>
    </message>
    <message>
        <source>4  The GIL</source>
        <translation>4  O GIL</translation>
    </message>
    <message>
        <source>5  Thread pools</source>
        <translation>5  Pools de threads</translation>
    </message>
    <message>
        <source>6  The whole server</source>
        <translation>6  O servidor inteiro</translation>
    </message>
    <message>
        <source>7  Choosing</source>
        <translation>7  Escolher</translation>
    </message>
    <message>
        <source>8  The pictures</source>
        <translation>8  As imagens</translation>
    </message>
    <message>
        <source>Beyond</source>
        <extracomment>Part of the course: lessons that go further than the others</extracomment>
        <translation>Para ir além</translation>
    </message>
    <message>
        <source>Mistakes worth making</source>
        <translation>Erros que valem a pena</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>Kinds of a lesson&apos;s steps; &quot;Read&quot; to &quot;Keep&quot; are verbs that tell the reader what to do</extracomment>
        <translation>A pergunta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Experimente você</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplificado</translation>
    </message>
    <message>
        <source>The analogy</source>
        <translation>A analogia</translation>
    </message>
    <message>
        <source>This experiment wants %1 cores and may use %2 here. It is made with fewer. %3</source>
        <translation>Este experimento pede %1 núcleos e aqui pode usar %2. Será feito com menos. %3</translation>
    </message>
    <message>
        <source>This experiment needs %1 cores and may use %2 here. It is left out. %3</source>
        <translation>Este experimento precisa de %1 núcleos e aqui pode usar %2. Ficará de fora. %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ Right.&lt;/b&gt;</source>
        <extracomment>Verdict on a prediction, as is &quot;Not so.&quot;</extracomment>
        <translation>&lt;b&gt;✔ Certo.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ Not so.&lt;/b&gt;</source>
        <translation>&lt;b&gt;✖ Não é assim.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Você disse: %1.</translation>
    </message>
    <message>
        <source>Here it is: %1.</source>
        <extracomment>After &quot;You said: 4 s.&quot; %1: what came out on this machine</extracomment>
        <translation>Aqui, o certo é: %1.</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Heads of three columns: what the textbook says, what you said, what came out</extracomment>
        <translation>Livro-texto</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Medido aqui</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por quê:</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>%p %</source>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>the run begins: the start barrier opens</source>
        <extracomment>Start barrier: where all threads wait, to begin at the same moment</extracomment>
        <translation>a execução começa: a barreira de partida se abre</translation>
    </message>
    <message>
        <source>the run ends</source>
        <translation>a execução termina</translation>
    </message>
    <message>
        <source>the plan was changed during the run</source>
        <translation>o plano foi alterado durante a execução</translation>
    </message>
    <message>
        <source>{process} is being started</source>
        <extracomment>{process}: such as &quot;Process 1&quot; or &quot;Restaurant 1&quot;; leave words in braces as they are</extracomment>
        <translation>{process} está sendo iniciado</translation>
    </message>
    <message>
        <source>{process} takes the place of one that crashed</source>
        <translation>{process} toma o lugar de um que caiu</translation>
    </message>
    <message>
        <source>{process} is ready</source>
        <translation>{process} está pronto</translation>
    </message>
    <message>
        <source>{process} takes no more {tasks}</source>
        <extracomment>{tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>{process} não aceita mais {tasks}</translation>
    </message>
    <message>
        <source>{process} has ended</source>
        <translation>{process} terminou</translation>
    </message>
    <message>
        <source>{process} has crashed</source>
        <translation>{process} caiu</translation>
    </message>
    <message>
        <source>{task} arrives</source>
        <extracomment>{task}: name of a task, or &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>chega: {task}</translation>
    </message>
    <message>
        <source>{task} is handed to {process}</source>
        <translation>{process} recebe: {task}</translation>
    </message>
    <message>
        <source>{task} comes back, to be handed out again</source>
        <translation>volta, para nova distribuição: {task}</translation>
    </message>
    <message>
        <source>{task} is lost</source>
        <translation>perda: {task}</translation>
    </message>
    <message>
        <source>{task} is turned away: the queue is full</source>
        <translation>recusa, a fila está cheia: {task}</translation>
    </message>
    <message>
        <source>{task} is cancelled: the run ended before it began</source>
        <translation>cancelamento, a execução terminou antes do começo: {task}</translation>
    </message>
    <message>
        <source>a reading: how busy a {core} was</source>
        <extracomment>A reading: a measurement taken at this moment. {core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>uma leitura: quanto o {core} estava ocupado</translation>
    </message>
    <message>
        <source>a reading: memory of {process}</source>
        <translation>uma leitura: memória do {process}</translation>
    </message>
    <message>
        <source>a reading: memory of {process}, shared pages by share</source>
        <extracomment>Memory that several processes share is counted for each in part</extracomment>
        <translation>uma leitura: memória do {process}, páginas compartilhadas por cota</translation>
    </message>
    <message>
        <source>a reading: context switches of {process}</source>
        <translation>uma leitura: trocas de contexto do {process}</translation>
    </message>
    <message>
        <source>{thread} starts</source>
        <translation>começa: {thread}</translation>
    </message>
    <message>
        <source>{thread} has passed the start barrier</source>
        <translation>{thread} passou pela barreira de partida</translation>
    </message>
    <message>
        <source>{thread} ends</source>
        <translation>termina: {thread}</translation>
    </message>
    <message>
        <source>puts {task} into the queue</source>
        <extracomment>Who does it (a chef or thread) stands in another column; so in those that follow</extracomment>
        <translation>põe na fila: {task}</translation>
    </message>
    <message>
        <source>takes {task} from the queue</source>
        <translation>tira da fila: {task}</translation>
    </message>
    <message>
        <source>gives {task} back</source>
        <translation>devolve: {task}</translation>
    </message>
    <message>
        <source>begins {task}</source>
        <translation>começa: {task}</translation>
    </message>
    <message>
        <source>has done {task}</source>
        <translation>terminou: {task}</translation>
    </message>
    <message>
        <source>begins a step of {task}</source>
        <translation>começa um passo: {task}</translation>
    </message>
    <message>
        <source>has done a step of {task}</source>
        <translation>terminou um passo: {task}</translation>
    </message>
    <message>
        <source>waits for {tasks}</source>
        <extracomment>Subject: a chef or thread that has nothing to do. {tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>espera por {tasks}</translation>
    </message>
    <message>
        <source>waits for {tasks} no longer</source>
        <translation>não espera mais por {tasks}</translation>
    </message>
    <message>
        <source>begins to wait for input or output</source>
        <translation>começa a esperar entrada ou saída</translation>
    </message>
    <message>
        <source>what it waited for is there</source>
        <translation>chegou aquilo que se esperava</translation>
    </message>
    <message>
        <source>begins native code, which needs no {gil}</source>
        <extracomment>Native code: not Python, needs no GIL. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>começa código nativo, que não precisa de {gil}</translation>
    </message>
    <message>
        <source>ends native code</source>
        <translation>termina o código nativo</translation>
    </message>
    <message>
        <source>is taken off the {core}</source>
        <translation>sai do {core}</translation>
    </message>
    <message>
        <source>is back on a {core}</source>
        <translation>está de volta a um {core}</translation>
    </message>
    <message>
        <source>moves to another {core}</source>
        <translation>muda para outro {core}</translation>
    </message>
    <message>
        <source>sets {task} aside: it awaits</source>
        <extracomment>Subject: an event loop. &quot;Awaits&quot;: as Python&apos;s await does</extracomment>
        <translation>deixa de lado, em await: {task}</translation>
    </message>
    <message>
        <source>goes on with {task}</source>
        <translation>continua: {task}</translation>
    </message>
    <message>
        <source>hands {task} back to the {loop}</source>
        <extracomment>Subject: a thread of the pool. {loop}: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>devolve ao {loop}: {task}</translation>
    </message>
    <message>
        <source>the {loop} has nothing to do and waits</source>
        <translation>o {loop} não tem o que fazer e espera</translation>
    </message>
    <message>
        <source>the {loop} has something to do</source>
        <translation>o {loop} tem o que fazer</translation>
    </message>
    <message>
        <source>waits for the {gil}</source>
        <extracomment>Subject: a chef or thread. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>espera o {gil}</translation>
    </message>
    <message>
        <source>has waited for the {gil} as long as the switch interval</source>
        <translation>esperou pelo {gil} um intervalo de troca inteiro</translation>
    </message>
    <message>
        <source>is woken: the {gil} was let go</source>
        <translation>acorda: o {gil} foi solto</translation>
    </message>
    <message>
        <source>asks for the {gil} to be let go</source>
        <translation>pede que o {gil} seja solto</translation>
    </message>
    <message>
        <source>takes the {gil}</source>
        <translation>pega o {gil}</translation>
    </message>
    <message>
        <source>lets go of the {gil}</source>
        <translation>solta o {gil}</translation>
    </message>
    <message>
        <source>waits until another has taken the {gil}</source>
        <translation>espera até que alguém pegue o {gil}</translation>
    </message>
    <message>
        <source>another has taken the {gil}</source>
        <translation>alguém pegou o {gil}</translation>
    </message>
    <message>
        <source>hears that it is asked for the {gil}</source>
        <extracomment>Subject: the holder, who notices that another one wants it</extracomment>
        <translation>percebe que lhe pedem o {gil}</translation>
    </message>
    <message>
        <source>waits for the {lock}</source>
        <extracomment>{lock}: &quot;lock&quot; or &quot;key&quot;, and perhaps its name</extracomment>
        <translation>espera a {lock}</translation>
    </message>
    <message>
        <source>takes the {lock}</source>
        <translation>pega a {lock}</translation>
    </message>
    <message>
        <source>gives back the {lock}</source>
        <translation>devolve a {lock}</translation>
    </message>
    <message>
        <source>waits for the {lock} no longer</source>
        <translation>não espera mais a {lock}</translation>
    </message>
    <message>
        <source>deadlock: is one of a ring in which each waits for another</source>
        <translation>deadlock: faz parte de um círculo em que cada um espera por outro</translation>
    </message>
    <message>
        <source>reads {variable}</source>
        <extracomment>{variable}: &quot;shared variable&quot; or &quot;ingredient&quot;</extracomment>
        <translation>lê: {variable}</translation>
    </message>
    <message>
        <source>writes {variable}</source>
        <translation>escreve: {variable}</translation>
    </message>
    <message>
        <source>adds to {variable} in one indivisible step</source>
        <translation>soma num só passo indivisível: {variable}</translation>
    </message>
    <message>
        <source>a total of {variable}</source>
        <translation>um total: {variable}</translation>
    </message>
    <message>
        <source>the load of {task} is being packed</source>
        <extracomment>Load: the data that go from one process to another</extracomment>
        <translation>a carga é empacotada: {task}</translation>
    </message>
    <message>
        <source>the load of {task} is packed</source>
        <translation>a carga está empacotada: {task}</translation>
    </message>
    <message>
        <source>the load of {task} is being carried</source>
        <translation>a carga é transportada: {task}</translation>
    </message>
    <message>
        <source>the load of {task} is on its way</source>
        <translation>a carga está a caminho: {task}</translation>
    </message>
    <message>
        <source>unpacks the load of {task}</source>
        <translation>desempacota a carga: {task}</translation>
    </message>
    <message>
        <source>has unpacked the load of {task}</source>
        <translation>desempacotou a carga: {task}</translation>
    </message>
    <message>
        <source>the system takes it off the {core}</source>
        <translation>sai do {core} por ordem do sistema</translation>
    </message>
    <message>
        <source>the system puts it on a {core}</source>
        <translation>entra num {core} por ordem do sistema</translation>
    </message>
    <message>
        <source>Brigade itself</source>
        <translation>próprio Brigade</translation>
    </message>
    <message>
        <source>a reading: {core} time of {process}</source>
        <extracomment>{core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>uma leitura: tempo de {core} do {process}</translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>use of the %1</source>
        <translation>uso dos %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta execução</translation>
    </message>
    <message>
        <source>others; 100 % is one %1</source>
        <translation>outros; 100% = um %1</translation>
    </message>
    <message>
        <source>%1: does not end in %2</source>
        <translation>%1: não termina em %2</translation>
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
        <translation>Imagem &amp;clara…</translation>
    </message>
    <message>
        <source>&amp;Dark picture…</source>
        <translation>Imagem &amp;escura…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>C&amp;opiar a imagem</translation>
    </message>
    <message>
        <source>&amp;Table, a line for each run…</source>
        <translation>&amp;Tabela, uma linha por execução…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Relatório…</translation>
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
        <translation>%1 vezes</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Name of a figure: the time from the start to the end of the last task</extracomment>
        <translation>Makespan</translation>
    </message>
    <message>
        <source>From the start to the end of the last task.</source>
        <translation>Do início ao fim da última tarefa.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <extracomment>Name of a figure: the shortest time in which this machine could do it</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest task.</source>
        <translation>O maior dos dois: todo o cálculo dividido entre os núcleos, ou a tarefa mais longa.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>The tasks&apos; times, each alone, added up; divided by the makespan.</source>
        <translation>Os tempos das tarefas, cada uma sozinha, somados; divididos pelo makespan.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Time computed, of the time that the cores offered.</source>
        <translation>Tempo gasto em cálculo, do tempo que os núcleos ofereceram.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Name of a figure, a noun: time that was computed</extracomment>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Time on a core, all tasks together.</source>
        <translation>Tempo num núcleo, todas as tarefas juntas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: tasks done; %2: tasks that arrived</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Name of a figure: how many tasks were lost with a crashed process</extracomment>
        <translation>Perdas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Name of a figure: how many tasks were turned away, the queue being full</extracomment>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Name of a figure: how many tasks had not begun when the run ended</extracomment>
        <translation>Cancelamentos</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent took no longer.</source>
        <translation>Da chegada ao fim; esse percentual não levou mais do que isso.</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>Latência, 50%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>50 %: %1, 99 %: %2</source>
        <translation>50%: %1, 99%: %2</translation>
    </message>
    <message>
        <source>The latency of this kind alone.</source>
        <translation>A latência só deste tipo.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Name of a figure: time that tasks of an event loop waited, as Python&apos;s await does</extracomment>
        <translation>Em await</translation>
    </message>
    <message>
        <source>Waited for without keeping a thread, all tasks together.</source>
        <translation>Espera sem prender uma thread, todas as tarefas juntas.</translation>
    </message>
    <message>
        <source>Longest without a break</source>
        <extracomment>Name of a figure: how long one task kept the event loop at most</extracomment>
        <translation>Maior trecho sem pausa</translation>
    </message>
    <message>
        <source>On one task; as long all others wait.</source>
        <translation>Numa só tarefa; por esse tempo todas as outras esperam.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Name of a figure: how often one task kept the event loop for too long</extracomment>
        <translation>Bloqueios</translation>
    </message>
    <message>
        <source>How often it was kept for 100 ms or more.</source>
        <translation>Quantas vezes ficou ocupado por 100 ms ou mais.</translation>
    </message>
    <message>
        <source>Time of all %1</source>
        <translation>Tempo somado: %1</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Trocas de contexto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Total criado</translation>
    </message>
    <message>
        <source>How many threads were started in all.</source>
        <translation>Quantas threads foram iniciadas ao todo.</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Máximo simultâneo</translation>
    </message>
    <message>
        <source>Changes of hands</source>
        <extracomment>Name of a figure: how often the GIL went to another thread</extracomment>
        <translation>Trocas de mãos</translation>
    </message>
    <message>
        <source>Taken by another thread than the one that released.</source>
        <translation>Pego por uma thread diferente daquela que o soltou.</translation>
    </message>
    <message>
        <source>of these asked for</source>
        <extracomment>Below &quot;Changes of hands&quot;: how many of them another thread had asked for</extracomment>
        <translation>delas, a pedido</translation>
    </message>
    <message>
        <source>Somebody had waited for a switch interval.</source>
        <translation>Alguém tinha esperado um intervalo de troca.</translation>
    </message>
    <message>
        <source>Waited for</source>
        <extracomment>Name of a figure: time that threads waited for the GIL</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>What it should be after all updates, and what it was at the end.</source>
        <translation>O que deveria ser depois de todas as atualizações, e o que era no fim.</translation>
    </message>
    <message>
        <source>of these</source>
        <extracomment>Below a shared variable: its value in each process</extracomment>
        <translation>em cada um</translation>
    </message>
    <message>
        <source>Each has one of its own.</source>
        <translation>Cada um tem o seu.</translation>
    </message>
    <message>
        <source>Around updates, only the first few of each step are counted, and each that waited.</source>
        <translation>Em torno de atualizações, contam só as primeiras de cada passo e cada uma que esperou.</translation>
    </message>
    <message>
        <source>Loads</source>
        <extracomment>Name of a figure, a noun: data that went from one process to another</extracomment>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a count of loads; %2: a size such as 3.2 MB</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>Empacotadas em</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Transportadas em</translation>
    </message>
    <message>
        <source>From the first byte to the last one in the pipe.</source>
        <translation>Do primeiro byte ao último no pipe.</translation>
    </message>
    <message>
        <source>Unpacked in</source>
        <translation>Desempacotadas em</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them could ever go on. One was dismissed; the others went on.</source>
        <translation>Cada um espera o que está com o seguinte: nenhum jamais poderia continuar. Um foi dispensado; os outros continuaram.</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them can ever go on. Their waits were broken off, and their tasks have failed.</source>
        <translation>Cada um espera o que está com o seguinte: nenhum jamais pode continuar. As esperas foram interrompidas e as tarefas falharam.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <extracomment>%1: this run&apos;s share, such as 40 %; %2: the share of other programs</extracomment>
        <translation>%1, outros %2</translation>
    </message>
    <message>
        <source>Supplier %1</source>
        <extracomment>A process that answers over the network, as a supplier delivers. %1: its number</extracomment>
        <translation>Fornecedor %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation>pronto em %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>sinal %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>Its number in the system, its start, the most memory it had resident, and its end.</source>
        <translation>Seu número no sistema, seu início, o máximo de memória residente e seu fim.</translation>
    </message>
    <message>
        <source>Trace</source>
        <extracomment>Heading, a noun: what was recorded of the run</extracomment>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Name of a figure: events that found no room</extracomment>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Events that found no room; above 0 the figures are incomplete.</source>
        <translation>Eventos que não acharam lugar; acima de 0 os números estão incompletos.</translation>
    </message>
    <message>
        <source>Off the core by</source>
        <extracomment>How it is known that a thread was off its core; beside it &quot;the kernel&apos;s word&quot; or &quot;gaps&quot;</extracomment>
        <translation>Fora do núcleo, por</translation>
    </message>
    <message>
        <source>the kernel&apos;s word</source>
        <extracomment>Beside &quot;Off the core by&quot;. Gaps: in the times at which a thread was seen to work</extracomment>
        <translation>informação do kernel</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunas</translation>
    </message>
    <message>
        <source>How it is known when a thread was off its core.</source>
        <translation>Como se sabe quando uma thread estava fora do núcleo.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Name of a figure, a noun; beside it: &quot;ends before the run did&quot;</extracomment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>ends before the run did</source>
        <translation>termina antes da execução</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>Name of a figure: time that the run itself took of the cores without running a task</extracomment>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>The part of the makespan in which this run was at work there; others: other programs, a hypervisor, and the overhead below.</source>
        <translation>A parte do makespan em que esta execução trabalhou ali; outros: outros programas, um hipervisor e a sobrecarga abaixo.</translation>
    </message>
    <message>
        <source>Time that Brigade itself had there beside the work: to wait, to wake up, to switch, to supervise and to draw.</source>
        <translation>Tempo que o próprio Brigade teve ali além do trabalho: para esperar, acordar, trocar, supervisionar e desenhar.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 execuções</translation>
    </message>
    <message>
        <source>%1: none lost</source>
        <extracomment>Beside a bar. %1: such as &quot;12 runs&quot;; none: no update</extracomment>
        <translation>%1: nenhuma perda</translation>
    </message>
    <message>
        <source>“%1” at the end: updates lost in %2 of %3 runs (least %4, median %5, most %6)</source>
        <extracomment>%1: name of a counter; %2, %3: counts of runs; %4 to %6: counts of lost updates</extracomment>
        <translation>“%1” no fim: atualizações perdidas em %2 de %3 execuções (mínimo %4, mediana %5, máximo %6)</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they queued for the %3, %4 in all: one at a time gets on, however many there are.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;GIL&quot; or &quot;bathroom&quot;; %4: a time</extracomment>
        <translation>Em %1 do tempo em que poderiam trabalhar, %2 ficaram na fila do %3, %4 ao todo: avança um por vez, não importa quantos haja.</translation>
    </message>
    <message>
        <source>Only %1 of what %2 %3 could do was done. Another %4 brings another %5: for work that computes, that is what helps.</source>
        <extracomment>%1: a share; %2: a number; %3: &quot;cores&quot; or &quot;stoves&quot;; %4: &quot;process&quot; or &quot;restaurant&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Só foi feito %1 do que %2 %3 poderiam fazer. Mais um %4 traz mais um %5: para trabalho que calcula, é isso que ajuda.</translation>
    </message>
    <message>
        <source>After a wait of about %1 a %2 queued %3 for the %4 (medians of %5 times). It would be quick itself, but those who compute do not let go before they are asked.</source>
        <extracomment>%1, %3: times; %2: &quot;thread&quot; or &quot;chef&quot;; %4: &quot;GIL&quot; or &quot;bathroom&quot;; %5: a count</extracomment>
        <translation>Depois de uma espera de cerca de %1, cada %2 ficou %3 na fila do %4 (medianas de %5 vezes). O próprio trabalho seria rápido, mas quem calcula não solta antes que lhe peçam.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they had no %3: %4 of them shared %5 %6. More of them finish nothing sooner.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;core&quot; or &quot;stove&quot;; %4, %5: numbers; %6: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Em %1 do tempo em que poderiam trabalhar, %2 não tinham %3: eram %4 para dividir %5 %6. Ser mais não faz nada terminar antes.</translation>
    </message>
    <message>
        <source>For the last %1 some of the %2 %3 had nothing left to do: %4 %5 cannot be shared out evenly. More equal or smaller pieces end together.</source>
        <extracomment>%1: a time; %2, %4: numbers; %3: &quot;cores&quot; or &quot;stoves&quot;; %5: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>Nos últimos %1, parte dos %2 %3 já não tinha o que fazer: %4 %5 não se dividem por igual. Partes iguais em maior número, ou menores, terminam juntas.</translation>
    </message>
    <message>
        <source>Half of the %1 waited longer than %2 before anybody took them, and then took %3, mostly waiting. %4 %5 wait at the same time at most: here more of them help.</source>
        <extracomment>%1: &quot;tasks&quot; or &quot;orders&quot;; %2, %3: times; %4: a number; %5: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>Entre %1, metade esperou mais de %2 até alguém começar, e depois levou %3, quase tudo em espera. No máximo %4 %5 esperam ao mesmo tempo: aqui, aumentar esse número ajuda.</translation>
    </message>
    <message>
        <source>%1 of the time in hand was waiting, and waits overlap: %2 instead of %3 one after the other. Whoever waits needs neither a %4 nor the %5.</source>
        <extracomment>%1: a share; %2, %3: times; %4: &quot;core&quot; or &quot;stove&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1 do tempo dedicado às tarefas foi espera, e esperas se sobrepõem: %2 em vez de %3 se viessem uma depois da outra. Quem espera não precisa nem de um %4 nem do %5.</translation>
    </message>
    <message>
        <source>it was %1 or more once</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time</extracomment>
        <translation>uma vez chegou a %1 ou mais</translation>
    </message>
    <message>
        <source>it was %1 or more %2 times</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time; %2: a count</extracomment>
        <translation>%2 vezes chegou a %1 ou mais</translation>
    </message>
    <message>
        <source>One %1 (%2) kept the %3 for %4; %5. As long nothing else got on: no other %1 was looked at, however long it had been ready. What blocks or computes belongs with the %6.</source>
        <extracomment>%1: &quot;task&quot; or &quot;order&quot;; %2: its name; %3: &quot;event loop&quot; or &quot;head waiter&quot;; %4: a time; %5: such as &quot;it was 100 ms or more once&quot;; %6: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>O %3 ficou preso por %4 com um só trabalho (%1 %2); %5. Enquanto isso nada mais andou: nenhum outro foi visto, por mais tempo que já estivesse pronto. O que bloqueia ou calcula é trabalho para %6.</translation>
    </message>
    <message>
        <source>%1 %2 waited in a ring, each for what the next one had: none could ever go on. Taken in the same order by all, the same locks never close a ring.</source>
        <extracomment>%1: a number; %2: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>%1 %2 esperavam em círculo, cada qual pelo que estava com o seguinte: nunca poderiam continuar. Se todos pegarem as mesmas travas na mesma ordem, nunca se fecha um círculo.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of “%3” were lost: somebody wrote what he had worked out from a value that was no longer true. A lock around reading and writing, or one indivisible step, loses none.</source>
        <extracomment>%1, %2: counts; %3: name of a shared variable</extracomment>
        <translation>%1 de %2 atualizações de “%3” se perderam: alguém escreveu o que tinha calculado a partir de um valor que já não valia. Uma trava em torno da leitura e da escrita, ou um só passo indivisível, não perde nenhuma.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they waited for a lock, %3 in all, most for “%4”: what it guards is done one after the other, however many there are. Hold it for less.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: a time; %4: name of a lock</extracomment>
        <translation>Em %1 do tempo em que poderiam trabalhar, %2 esperaram uma trava, %3 ao todo, quase sempre “%4”: o que ela protege é feito um após o outro, não importa quantos haja. Segure-a por menos tempo.</translation>
    </message>
    <message>
        <source>%1 of the time went into packing, carrying and unpacking (%2 for %3), and %4 into the %6 themselves. What is handed over within one %5 is not copied at all.</source>
        <extracomment>%1: a share; %2, %4: times; %3: a size; %5: &quot;process&quot; or &quot;restaurant&quot;; %6: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>%1 do tempo foi para empacotar, transportar e desempacotar (%2 para %3); o trabalho em si (%6) levou %4. O que é entregue dentro de um mesmo %5 nem é copiado.</translation>
    </message>
    <message>
        <source>%1 %2 were lost with the %3 that held them; the others went on. A crash stays within its own %3.</source>
        <extracomment>%1: a count; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: &quot;process&quot; or &quot;restaurant&quot;</extracomment>
        <translation>Perda de %1 %2, junto com o %3 que tinha tudo em mãos; o resto continuou. Uma queda fica dentro do seu próprio %3.</translation>
    </message>
    <message>
        <source>Other programs took %1 of the %2: compare this run with care, or run it again when the machine is quiet.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Outros programas usaram %1 dos %2: compare esta execução com cuidado, ou execute de novo com a máquina tranquila.</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: pictures and figures of this run are incomplete.</source>
        <translation>Eventos que não couberam e faltam: %1. Imagens e números desta execução estão incompletos.</translation>
    </message>
    <message>
        <source>One at a time behind the %1</source>
        <extracomment>Title. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Só um por vez: %1</translation>
    </message>
    <message>
        <source>Too few %1 for work that computes</source>
        <extracomment>Title. %1: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>Faltam %1 para trabalho que calcula</translation>
    </message>
    <message>
        <source>Convoy behind the %1</source>
        <extracomment>Title. A convoy: the quick one is held up by slow ones. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Comboio na fila do %1</translation>
    </message>
    <message>
        <source>More %1 than %2</source>
        <extracomment>Title. %1: &quot;threads&quot; or &quot;chefs&quot;; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Mais %1 que %2</translation>
    </message>
    <message>
        <source>Idle %1 in the last round</source>
        <translation>Ociosos na última rodada: %1</translation>
    </message>
    <message>
        <source>Too few %1 for so much waiting</source>
        <translation>Faltam %1 para tanta espera</translation>
    </message>
    <message>
        <source>Waiting at the same time</source>
        <translation>Esperas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Lost in a crash</source>
        <translation>Perda numa queda</translation>
    </message>
    <message>
        <source>A deadlock</source>
        <translation>Um deadlock</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation>Atualizações perdidas</translation>
    </message>
    <message>
        <source>One at a time behind a lock</source>
        <translation>Só um por vez: trava</translation>
    </message>
    <message>
        <source>All the time spent on the way</source>
        <extracomment>Title. On the way: packing, carrying and unpacking data between processes</extracomment>
        <translation>Todo o tempo gasto no caminho</translation>
    </message>
    <message>
        <source>A noisy machine</source>
        <translation>Uma máquina com ruído</translation>
    </message>
    <message>
        <source>An incomplete record</source>
        <translation>Um registro incompleto</translation>
    </message>
    <message>
        <source>A blocked %1</source>
        <extracomment>Title. %1: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>Um %1 bloqueado</translation>
    </message>
</context>
<context>
    <name>JoinedWords</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list, with the space that belongs to it</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a list that may have commas of their own</extracomment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>to the chef on that side, and what he does in words</source>
        <translation>ir ao chef daquele lado, e o que ele faz, em palavras</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>Enter, Espaço</translation>
    </message>
    <message>
        <source>follow that chef in every picture, or no longer</source>
        <translation>seguir esse chef em todas as imagens, ou deixar de seguir</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Shift+N</translation>
    </message>
    <message>
        <source>follow the next chef, the one before</source>
        <translation>seguir o próximo chef, o anterior</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>closer, farther</source>
        <translation>aproximar, afastar</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Setas</translation>
    </message>
    <message>
        <source>move along the street</source>
        <translation>andar pela rua</translation>
    </message>
    <message>
        <source>Home, 0</source>
        <translation>Home, 0</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>a rua inteira</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menu, Shift+F10</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>o que se pode fazer aqui</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Acima, Abaixo</translation>
    </message>
    <message>
        <source>follow the thread of the lane above, below</source>
        <translation>seguir a thread da faixa acima, abaixo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose what that thread does at the moment shown</source>
        <translation>escolher o que essa thread faz no momento exibido</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Esquerda, Direita</translation>
    </message>
    <message>
        <source>to the event before, to the next one</source>
        <translation>ir ao evento anterior, ao próximo</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W, S</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>ampliar, reduzir</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A, D</translation>
    </message>
    <message>
        <source>move left, right</source>
        <translation>mover à esquerda, à direita</translation>
    </message>
    <message>
        <source>F, Home</source>
        <translation>F, Home</translation>
    </message>
    <message>
        <source>fit the selection, show all</source>
        <translation>ajustar à seleção, mostrar tudo</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>set a mark at the moment shown, or take it away</source>
        <translation>pôr uma marca no momento exibido, ou tirá-la</translation>
    </message>
    <message>
        <source>Comma, Full stop</source>
        <translation>Vírgula, Ponto</translation>
    </message>
    <message>
        <source>to the mark before, to the next one</source>
        <translation>ir à marca anterior, à próxima</translation>
    </message>
    <message>
        <source>B, E</source>
        <translation>B, E</translation>
    </message>
    <message>
        <source>the measured range begins, ends at the moment shown</source>
        <translation>o trecho medido começa, termina no momento exibido</translation>
    </message>
    <message>
        <source>C, Shift+C</source>
        <translation>C, Shift+C</translation>
    </message>
    <message>
        <source>fold or unfold the followed thread&apos;s process, all</source>
        <translation>recolher ou expandir o processo da thread seguida, todos</translation>
    </message>
    <message>
        <source>Backspace, Shift+Backspace</source>
        <translation>Backspace, Shift+Backspace</translation>
    </message>
    <message>
        <source>back to what was shown before, forth again</source>
        <translation>voltar ao que se via antes, avançar de novo</translation>
    </message>
    <message>
        <source>Space, End</source>
        <translation>Espaço, End</translation>
    </message>
    <message>
        <source>play or pause, to the end</source>
        <translation>reproduzir ou pausar, ir ao fim</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>measure nothing, choose nothing</source>
        <translation>não medir nada, não escolher nada</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>the thread of that number moves</source>
        <translation>a thread desse número se move</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Backspace, Ctrl+Z</translation>
    </message>
    <message>
        <source>one move back: all choices but the last run again</source>
        <translation>voltar um lance: todas as escolhas menos a última são executadas de novo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>do começo</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+V</translation>
    </message>
    <message>
        <source>copy the choices as text, play those that were copied</source>
        <translation>copiar as escolhas como texto, jogar as que foram copiadas</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+O</source>
        <translation>Ctrl+S, Ctrl+O</translation>
    </message>
    <message>
        <source>save the choices with their plan, play saved ones</source>
        <translation>salvar as escolhas com seu plano, jogar as salvas</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>ir ao próximo controle, ao anterior</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>the menu or the control whose letter is underlined</source>
        <translation>o menu ou o controle cuja letra está sublinhada</translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation>Setas, Page Up, Page Down</translation>
    </message>
    <message>
        <source>change a slider or a number by a little, by more</source>
        <translation>mudar um controle deslizante ou um número um pouco, ou mais</translation>
    </message>
    <message>
        <source>Return in the scenarios</source>
        <translation>Enter nos cenários</translation>
    </message>
    <message>
        <source>open that plan</source>
        <translation>abrir esse plano</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>In the street</source>
        <translation>Na rua</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Na linha do tempo</translation>
    </message>
    <message>
        <source>In “You are the scheduler”</source>
        <translation>Em “Você é o escalonador”</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 %2 MB</source>
        <extracomment>%1: such as &quot;Writing the recording…&quot;; %2: how much is written</extracomment>
        <translation>%1 %2 MB</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>*(your run’s figure)*</source>
        <extracomment>In place of a figure in a lesson; the stars are Markdown&apos;s for slanted</extracomment>
        <translation>*(o número da sua execução)*</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>O curso</translation>
    </message>
    <message>
        <source>The texts of the lessons, to be read without the program. In the window (Learn) each prediction and each run is yours.</source>
        <translation>Os textos das lições, para ler sem o programa. Na janela (Aprender), cada previsão e cada execução é sua.</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Chapter: restaurant words beside computer words</extracomment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Onde ela acaba</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of a plan&apos;s JSON; elsewhere a key of the keyboard</extracomment>
        <translation>Chave/tecla</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Deve ser</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <source>Built-in plans</source>
        <translation>Planos embutidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>What run --report writes, here of a run in which nothing happened: times in seconds (_s), shares from 0 to 1; beside these keys stands the plan.</source>
        <translation>O que run --report escreve, aqui de uma execução em que nada aconteceu: tempos em segundos (_s), partes de 0 a 1; ao lado destas chaves fica o plano.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Entries of menus show their keys; the window lists all of them under Help, Keyboard.</source>
        <translation>Os itens dos menus mostram suas teclas; a janela lista todas em Ajuda, Teclado.</translation>
    </message>
    <message>
        <source>Brigade %1: manual</source>
        <translation>Brigade %1: manual</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>not a recording (its first bytes are not those of a .brigade file)</source>
        <translation>não é uma gravação (os primeiros bytes não são os de um arquivo .brigade)</translation>
    </message>
    <message>
        <source>ends before the plan was written, nothing to show</source>
        <translation>termina antes de o plano ser escrito; não há nada a exibir</translation>
    </message>
    <message>
        <source>ends before the description of the run was written, nothing to show</source>
        <translation>termina antes de a descrição da execução ser escrita; não há nada a exibir</translation>
    </message>
    <message>
        <source>is of version %1 of the recording format; this program reads up to version %2</source>
        <translation>é da versão %1 do formato de gravação; este programa lê até a versão %2</translation>
    </message>
    <message>
        <source>is larger than 2 GiB, the most that is read</source>
        <translation>passa de 2 GiB, o máximo que é lido</translation>
    </message>
    <message>
        <source>%1 (its plan):%2: %3</source>
        <translation>%1 (seu plano):%2: %3</translation>
    </message>
    <message>
        <source>damaged at byte %1: %2</source>
        <translation>danificado no byte %1: %2</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>versão 0</translation>
    </message>
    <message>
        <source>the checksum of a block&apos;s header does not match</source>
        <translation>a soma de verificação do cabeçalho de um bloco não confere</translation>
    </message>
    <message>
        <source>the checksum of a block does not match</source>
        <translation>a soma de verificação de um bloco não confere</translation>
    </message>
    <message>
        <source>a block of unknown type or impossible length</source>
        <translation>um bloco de tipo desconhecido ou de tamanho impossível</translation>
    </message>
    <message>
        <source>a block out of place</source>
        <translation>um bloco fora do lugar</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>bytes depois do fim</translation>
    </message>
    <message>
        <source>an end that is cut off</source>
        <translation>um fim cortado</translation>
    </message>
    <message>
        <source>the plan is missing</source>
        <translation>o plano está faltando</translation>
    </message>
    <message>
        <source>the description of the run is missing</source>
        <translation>a descrição da execução está faltando</translation>
    </message>
    <message>
        <source>the description of the run: %1</source>
        <translation>a descrição da execução: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>wrong or missing &apos;%1&apos;</source>
        <translation>&apos;%1&apos; está errado ou faltando</translation>
    </message>
    <message>
        <source>not a list of notices</source>
        <translation>não é uma lista de avisos</translation>
    </message>
    <message>
        <source>a time out of order or out of range</source>
        <translation>um tempo fora de ordem ou fora dos limites</translation>
    </message>
    <message>
        <source>a time out of range</source>
        <translation>um tempo fora dos limites</translation>
    </message>
    <message>
        <source>an unknown kind of event</source>
        <translation>um evento de tipo desconhecido</translation>
    </message>
    <message>
        <source>an event of no thread</source>
        <translation>um evento sem thread</translation>
    </message>
    <message>
        <source>an unknown thread</source>
        <translation>uma thread desconhecida</translation>
    </message>
    <message>
        <source>a process or thread number out of range</source>
        <translation>um número de processo ou de thread fora dos limites</translation>
    </message>
    <message>
        <source>a core number out of range</source>
        <translation>um número de núcleo fora dos limites</translation>
    </message>
    <message>
        <source>a task number out of range</source>
        <translation>um número de tarefa fora dos limites</translation>
    </message>
    <message>
        <source>an event that is cut off</source>
        <translation>um evento cortado</translation>
    </message>
    <message>
        <source>a number that is too long</source>
        <translation>um número longo demais</translation>
    </message>
    <message>
        <source>is no result of `measure`: &quot;%1&quot; is missing</source>
        <translation>não é um resultado de `measure`: falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is of version %1 of the format, a newer one; this program reads version %2</source>
        <translation>é da versão %1 do formato, uma mais nova; este programa lê a versão %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and this program reads %3</source>
        <translation>&quot;%1&quot; é %2, e este programa lê %3</translation>
    </message>
    <message>
        <source>charge &quot;%1&quot; has no median, p10 or p90</source>
        <translation>no preço &quot;%1&quot; falta a mediana, o p10 ou o p90</translation>
    </message>
    <message>
        <source>has no charges</source>
        <translation>não tem preços</translation>
    </message>
    <message>
        <source>is too large for a result of `measure`</source>
        <translation>é grande demais para um resultado de `measure`</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>não foi possível salvar: %1</translation>
    </message>
    <message>
        <source>the list of choices is too long</source>
        <translation>a lista de escolhas é longa demais</translation>
    </message>
    <message>
        <source>a list of choices has numbers from 1 to 9, and not &apos;%1&apos;</source>
        <translation>uma lista de escolhas tem números de 1 a 9, não &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this is no interleaving that Brigade has saved</source>
        <translation>isto não é uma intercalação salva pelo Brigade</translation>
    </message>
    <message>
        <source>no such built-in scenario</source>
        <translation>não existe esse cenário embutido</translation>
    </message>
    <message>
        <source>no such built-in plan</source>
        <translation>não existe esse plano embutido</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>não existe esse arquivo ou pasta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>&apos;%1&apos; não é CHAVE=1..8[:PASSO] nem CHAVE=1,2,8</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range such as 1..8 or 1..8:2</source>
        <translation>&apos;%1&apos; não é um intervalo como 1..8 ou 1..8:2</translation>
    </message>
    <message>
        <source>the step of &apos;%1&apos; must be above 0</source>
        <translation>o passo de &apos;%1&apos; deve ser maior que 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before it begins</source>
        <translation>&apos;%1&apos; termina antes de começar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 values</source>
        <translation>&apos;%1&apos; tem mais de %2 valores</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is missing</source>
        <translation>falta um valor de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is given twice</source>
        <translation>um valor de &apos;%1&apos; aparece duas vezes</translation>
    </message>
    <message>
        <source>a picture is written as .png, .svg or .pdf</source>
        <translation>uma imagem é salva como .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>a picture is %1x%2 to %3x%4 pixels large, not %5x%6</source>
        <translation>uma imagem tem de %1x%2 a %3x%4 pixels, não %5x%6</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>não há memória suficiente para a imagem</translation>
    </message>
    <message>
        <source>cannot be written as PDF</source>
        <translation>não foi possível salvar como PDF</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>arquivo ou diretório não encontrado</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>é um diretório</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>não é um diretório</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>o nome do arquivo é longo demais</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>arquivos abertos demais</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há espaço no dispositivo</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>recurso indisponível no momento</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>o endereço já está em uso</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>is larger than a lesson may be (4 MB)</source>
        <translation>é maior do que uma lição pode ser (4 MB)</translation>
    </message>
    <message>
        <source>a lesson begins with a line &apos;---&apos; and &apos;brigade-lesson: 1&apos;</source>
        <translation>uma lição começa com uma linha &apos;---&apos; e &apos;brigade-lesson: 1&apos;</translation>
    </message>
    <message>
        <source>the head does not end: a second line &apos;---&apos; is missing</source>
        <translation>o cabeçalho não termina: falta uma segunda linha &apos;---&apos;</translation>
    </message>
    <message>
        <source>is missing in the head</source>
        <translation>está faltando no cabeçalho</translation>
    </message>
    <message>
        <source>expected &apos;key: value&apos;</source>
        <translation>esperava-se &apos;chave: valor&apos;</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>is %1: a newer version of the lessons&apos; format; this program reads version 1</source>
        <translation>é %1: uma versão mais nova do formato das lições; este programa lê a versão 1</translation>
    </message>
    <message>
        <source>must be 1, not &apos;%1&apos;</source>
        <translation>deve ser 1, não &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be small letters, digits and &apos;-&apos;</source>
        <translation>deve ter só letras minúsculas, algarismos e &apos;-&apos;</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>deve ser de %1 a %2</translation>
    </message>
    <message>
        <source>is no key of the head</source>
        <translation>não é uma chave do cabeçalho</translation>
    </message>
    <message>
        <source>text before the first &apos;## kind: Title&apos;</source>
        <translation>há texto antes do primeiro &apos;## tipo: Título&apos;</translation>
    </message>
    <message>
        <source>the lesson has no steps</source>
        <translation>a lição não tem passos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of step</source>
        <translation>&apos;%1&apos; não é um tipo de passo</translation>
    </message>
    <message>
        <source>a step has a title: &apos;## %1: Title&apos;</source>
        <translation>um passo deve ter um título: &apos;## %1: Título&apos;</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; needs a block ```json</source>
        <translation>um passo &apos;%1&apos; precisa de um bloco ```json</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; takes no JSON</source>
        <translation>um passo &apos;%1&apos; não leva JSON</translation>
    </message>
    <message>
        <source>the block does not end: a line ``` is missing</source>
        <translation>o bloco não termina: falta uma linha ```</translation>
    </message>
    <message>
        <source>a block of code does not end</source>
        <translation>um bloco de código não termina</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>deve ser um objeto JSON</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>não pode estar vazio</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>deve ser uma lista de textos</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>deve ser uma lista de objetos</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>must be an object of keys and values</source>
        <translation>deve ser um objeto de chaves e valores</translation>
    </message>
    <message>
        <source>must be a value, not null</source>
        <translation>deve ser um valor, não null</translation>
    </message>
    <message>
        <source>must be an expression</source>
        <translation>deve ser uma expressão</translation>
    </message>
    <message>
        <source>is no key that belongs here</source>
        <translation>não é uma chave permitida aqui</translation>
    </message>
    <message>
        <source>is missing: what is said where the cores are too few</source>
        <translation>está faltando: o que se diz onde os núcleos não bastam</translation>
    </message>
    <message>
        <source>must be a word in small letters, not &apos;%1&apos;</source>
        <translation>deve ser uma palavra em minúsculas, não &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something else already</source>
        <translation>&apos;%1&apos; já significa outra coisa</translation>
    </message>
    <message>
        <source>must be number, choice, order or bars, not &apos;%1&apos;</source>
        <translation>deve ser number, choice, order ou bars, não &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be more than &apos;from&apos;</source>
        <translation>deve ser maior que &apos;from&apos;</translation>
    </message>
    <message>
        <source>one option is no choice</source>
        <translation>uma única opção não é escolha</translation>
    </message>
    <message>
        <source>at least two are needed</source>
        <translation>são necessários pelo menos dois</translation>
    </message>
    <message>
        <source>a check needs &apos;holds&apos; or &apos;ask&apos;</source>
        <translation>um passo check precisa de &apos;holds&apos; ou &apos;ask&apos;</translation>
    </message>
    <message>
        <source>has no lessons (*.md, *.brigade-lesson)</source>
        <translation>não tem lições (*.md, *.brigade-lesson)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is that of %2 already</source>
        <translation>&apos;%1&apos; já é o de %2</translation>
    </message>
    <message>
        <source>is in the glossary twice</source>
        <translation>aparece duas vezes no glossário</translation>
    </message>
    <message>
        <source>no node has this id</source>
        <translation>nenhum nó tem este id</translation>
    </message>
    <message>
        <source>a node has a question or an answer</source>
        <translation>um nó tem ou uma pergunta ou uma resposta</translation>
    </message>
    <message>
        <source>is not reached exactly once from the root</source>
        <translation>não é alcançado exatamente uma vez a partir da raiz</translation>
    </message>
    <message>
        <source>is thread, core or scene</source>
        <translation>deve ser thread, core ou scene</translation>
    </message>
    <message>
        <source>is a share of the run, from 0 to 1</source>
        <translation>deve ser uma fração da execução, de 0 a 1</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>&apos;%1&apos; inesperado</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>uma divisão por zero</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>fundo demais</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>falta &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>&apos;%1&apos; não é um número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no function</source>
        <translation>&apos;%1&apos; não é uma função</translation>
    </message>
    <message>
        <source>The progress file was damaged (%1). It is kept as %2.</source>
        <translation>O arquivo de progresso estava danificado (%1). Está guardado como %2.</translation>
    </message>
    <message>
        <source>The progress file %1 cannot be read (%2). Progress is not kept.</source>
        <translation>O arquivo de progresso %1 não pode ser lido (%2). O progresso não é guardado.</translation>
    </message>
    <message>
        <source>it is of version %1, a newer one; this program reads version %2</source>
        <translation>é da versão %1, uma mais nova; este programa lê a versão %2</translation>
    </message>
    <message>
        <source>it is not of this version</source>
        <translation>não é desta versão</translation>
    </message>
    <message>
        <source>is longer than 16 MiB</source>
        <translation>passa de 16 MiB</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>não pode ser lido (%1)</translation>
    </message>
    <message>
        <source>needs the form KEY=VALUE</source>
        <translation>deve ter a forma CHAVE=VALOR</translation>
    </message>
    <message>
        <source>the key has an empty part</source>
        <translation>a chave tem uma parte vazia</translation>
    </message>
    <message>
        <source>the value is not UTF-8</source>
        <translation>o valor não é UTF-8</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>não há tarefa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>não há tarefa &quot;%1&quot; (você quis dizer &apos;%2&apos;?)</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in &apos;%2&apos; (it has %3 elements, counted from 0)</source>
        <translation>não há &quot;%1&quot; em &apos;%2&apos; (número de elementos: %3, contados a partir de 0)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 and has no keys</source>
        <translation>&apos;%1&apos; é %2 e não tem chaves</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>deve ser um objeto, não %1</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>chave desconhecida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>chave desconhecida &quot;%1&quot; (você quis dizer &apos;%2&apos;?)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (allowed: %2)</source>
        <translation>chave desconhecida &quot;%1&quot; (permitidas: %2)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?) (allowed: %3)</source>
        <translation>chave desconhecida &quot;%1&quot; (você quis dizer &apos;%2&apos;?) (permitidas: %3)</translation>
    </message>
    <message>
        <source>must be one of %1, not %2</source>
        <translation>deve ser um de %1, não %2</translation>
    </message>
    <message>
        <source>must be one of %1, not %2 (did you mean &apos;%3&apos;?)</source>
        <translation>deve ser um de %1, não %2 (você quis dizer &apos;%3&apos;?)</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>deve ser true ou false, não %1</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not %3</source>
        <translation>deve ser um número de %1 a %2, não %3</translation>
    </message>
    <message>
        <source>must be a number above %1, at most %2, not %3</source>
        <translation>deve ser um número acima de %1 e de no máximo %2, não %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>deve ser um número inteiro de %1 a %2, não %3</translation>
    </message>
    <message>
        <source>must be a text of one line, at most %1 bytes, not %2</source>
        <translation>deve ser um texto de uma linha, de no máximo %1 bytes, não %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, 0-9, _ and -, not %2</source>
        <translation>deve ser um texto de 1 a %1 caracteres de a-z, 0-9, _ e -, não %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -, not %2</source>
        <translation>deve ser um texto de 1 a %1 caracteres de a-z, A-Z, 0-9, _ e -, não %2</translation>
    </message>
    <message>
        <source>must be a list of at most %1 steps, not %2</source>
        <translation>deve ser uma lista de no máximo %1 passos, não %2</translation>
    </message>
    <message>
        <source>must be a list of 1 to %1 tasks, not %2</source>
        <translation>deve ser uma lista de 1 a %1 tarefas, não %2</translation>
    </message>
    <message>
        <source>must be 1, the only version of the plan&apos;s format so far, not %1</source>
        <translation>deve ser 1, até agora a única versão do formato do plano, não %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>is missing (must be a number above %1, at most %2)</source>
        <translation>está faltando (deve ser um número acima de %1 e de no máximo %2)</translation>
    </message>
    <message>
        <source>is missing (must be a whole number from %1 to %2)</source>
        <translation>está faltando (deve ser um número inteiro de %1 a %2)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, 0-9, _ and -)</source>
        <translation>está faltando (deve ser um texto de 1 a %1 caracteres de a-z, 0-9, _ e -)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -)</source>
        <translation>está faltando (deve ser um texto de 1 a %1 caracteres de a-z, A-Z, 0-9, _ e -)</translation>
    </message>
    <message>
        <source>is missing (must be a list of at most %1 steps)</source>
        <translation>está faltando (deve ser uma lista de no máximo %1 passos)</translation>
    </message>
    <message>
        <source>is missing (must be a list of 1 to %1 tasks)</source>
        <translation>está faltando (deve ser uma lista de 1 a %1 tarefas)</translation>
    </message>
    <message>
        <source>is missing (must be 1, the version of the plan&apos;s format)</source>
        <translation>está faltando (deve ser 1, a versão do formato do plano)</translation>
    </message>
    <message>
        <source>is %1: a newer version of the plan&apos;s format; this program reads version 1</source>
        <translation>é %1: uma versão mais nova do formato do plano; este programa lê a versão 1</translation>
    </message>
    <message>
        <source>has %1 steps, must be a list of at most %2 steps</source>
        <translation>tem %1 passos, deve ser uma lista de no máximo %2 passos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of %2 already (names must be unique)</source>
        <translation>&quot;%1&quot; já é o nome de %2 (os nomes devem ser únicos)</translation>
    </message>
    <message>
        <source>a step has exactly one key, this one has %1 too</source>
        <translation>um passo tem exatamente uma chave, este tem também %1</translation>
    </message>
    <message>
        <source>must have exactly one key (one of %1)</source>
        <translation>deve ter exatamente uma chave (uma de %1)</translation>
    </message>
    <message>
        <source>goes with a crash step only</source>
        <translation>só vai com um passo crash</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at least 1</source>
        <translation>a soma das quantidades de todas as tarefas deve ser de pelo menos 1</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at most %1, not %2</source>
        <translation>a soma das quantidades de todas as tarefas deve ser de no máximo %1, não %2</translation>
    </message>
    <message>
        <source>mode &apos;threads&apos; runs at most %1 tasks all at once, not %2 (use mode &apos;pool&apos;)</source>
        <translation>o modo &apos;threads&apos; executa no máximo %1 tarefas ao mesmo tempo, não %2 (use o modo &apos;pool&apos;)</translation>
    </message>
    <message>
        <source>does not apply to mode &apos;%1&apos;</source>
        <translation>não se aplica ao modo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;async def&apos; does not apply to mode &apos;%1&apos;</source>
        <translation>&apos;async def&apos; não se aplica ao modo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to arrival kind &apos;%1&apos;</source>
        <translation>não se aplica ao tipo de chegada &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to sync &apos;atomic&apos;: it has no window</source>
        <translation>não se aplica a sync &apos;atomic&apos;: não tem janela</translation>
    </message>
    <message>
        <source>an &apos;async def&apos; task of an event loop must not wait for a lock (use &apos;def&apos;)</source>
        <translation>uma tarefa &apos;async def&apos; de um event loop não pode esperar por uma trava (use &apos;def&apos;)</translation>
    </message>
    <message>
        <source>locks &quot;%1&quot; and no later step of the task unlocks it</source>
        <translation>pega a trava &quot;%1&quot;, e nenhum passo posterior da tarefa a devolve</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>&quot;%1&quot; já foi pega por steps[%2] (a tarefa esperaria por si mesma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not locked by an earlier step</source>
        <translation>&quot;%1&quot; não foi pega por nenhum passo anterior</translation>
    </message>
    <message>
        <source>takes the lock &quot;%1&quot;, which is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>pega a trava &quot;%1&quot;, que steps[%2] já pegou (a tarefa esperaria por si mesma)</translation>
    </message>
    <message>
        <source>share too many variables (at most %1)</source>
        <translation>compartilham variáveis demais (no máximo %1)</translation>
    </message>
    <message>
        <source>share too many locks (at most %1)</source>
        <translation>compartilham travas demais (no máximo %1)</translation>
    </message>
    <message>
        <source>increment &quot;%1&quot; too often (at most %2 times in all)</source>
        <translation>incrementam &quot;%1&quot; vezes demais (no máximo %2 vezes ao todo)</translation>
    </message>
    <message>
        <source>appears twice (first in line %1)</source>
        <translation>aparece duas vezes (a primeira na linha %1)</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; does not fit a 64-bit floating point number</source>
        <translation>o número &quot;%1&quot; não cabe num número de ponto flutuante de 64 bits</translation>
    </message>
    <message>
        <source>a number does not fit a 64-bit floating point number</source>
        <translation>um número não cabe num número de ponto flutuante de 64 bits</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>tem mais de %1 valores</translation>
    </message>
    <message>
        <source>has too many keys (at most %1)</source>
        <translation>tem chaves demais (no máximo %1)</translation>
    </message>
    <message>
        <source>a text is too long (at most %1 bytes)</source>
        <translation>um texto é longo demais (no máximo %1 bytes)</translation>
    </message>
    <message>
        <source>is nested too deeply (at most %1 levels)</source>
        <translation>está aninhado fundo demais (no máximo %1 níveis)</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>o texto não é UTF-8</translation>
    </message>
    <message>
        <source>the text is empty (must be a JSON object)</source>
        <translation>o texto está vazio (deve ser um objeto JSON)</translation>
    </message>
    <message>
        <source>the text starts with a byte order mark (save as UTF-8 without)</source>
        <translation>o texto começa com uma marca de ordem de bytes (salve como UTF-8 sem ela)</translation>
    </message>
    <message>
        <source>the text ends too early (a bracket, brace or quote is not closed)</source>
        <translation>o texto termina cedo demais (um colchete, uma chave ou aspas não foram fechados)</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>há mais texto depois do fim do documento</translation>
    </message>
    <message>
        <source>is not JSON: a comma, quote or bracket is missing or too many at or before &quot;%1&quot;</source>
        <translation>não é JSON: falta ou sobra uma vírgula, aspas ou um colchete em &quot;%1&quot; ou antes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>a number above %1, at most %2</source>
        <translation>um número acima de %1 e de no máximo %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>a text of one line, at most %1 bytes</source>
        <translation>um texto de uma linha, de no máximo %1 bytes</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, 0-9, _ and -</source>
        <translation>um texto de 1 a %1 caracteres de a-z, 0-9, _ e -</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -</source>
        <translation>um texto de 1 a %1 caracteres de a-z, A-Z, 0-9, _ e -</translation>
    </message>
    <message>
        <source>1, the only version of the plan&apos;s format so far</source>
        <translation>1, até agora a única versão do formato do plano</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>o programa worker está faltando</translation>
    </message>
    <message>
        <source>the worker processes did not get ready</source>
        <translation>os processos worker não ficaram prontos</translation>
    </message>
    <message>
        <source>worker process %1 ended before it was ready (%2)</source>
        <translation>o processo worker %1 terminou antes de ficar pronto (%2)</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de saída %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>sinal %1</translation>
    </message>
    <message>
        <source>stopped before it started</source>
        <translation>foi parada antes de começar</translation>
    </message>
    <message>
        <source>the supplier process did not start: %1</source>
        <translation>o processo do fornecedor não iniciou: %1</translation>
    </message>
    <message>
        <source>cannot start &apos;%1&apos;: %2</source>
        <translation>não é possível iniciar &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the worker&apos;s calibration cannot be read</source>
        <translation>a calibração do worker não pode ser lida</translation>
    </message>
    <message>
        <source>cannot create shared memory: %1</source>
        <translation>não é possível criar a memória compartilhada: %1</translation>
    </message>
    <message>
        <source>cannot size shared memory: %1</source>
        <translation>não é possível dar tamanho à memória compartilhada: %1</translation>
    </message>
    <message>
        <source>cannot map shared memory: %1</source>
        <translation>não é possível mapear a memória compartilhada: %1</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1: %2</source>
        <translation>não é possível escutar em 127.0.0.1:%1: %2</translation>
    </message>
    <message>
        <source>only a plan of mode &apos;async&apos; can be open to HTTP: its event loop reads the requests, and def tasks go to its pool of threads (change &quot;mode&quot;, or add --set mode=async)</source>
        <translation>só um plano de modo &apos;async&apos; pode ser aberto para HTTP: seu event loop lê as requisições, e as tarefas def vão para seu pool de threads (mude &quot;mode&quot; ou acrescente --set mode=async)</translation>
    </message>
    <message>
        <source>&apos;payload_kb&apos; does not apply to requests over HTTP: they carry none</source>
        <translation>&apos;payload_kb&apos; não se aplica a requisições por HTTP: elas não levam carga</translation>
    </message>
    <message>
        <source>worker %1 took %2 requests with it, counted as lost; what clients had sent and it had not read yet, nobody has counted</source>
        <translation>o worker %1 levou consigo requisições, contadas como perdidas: %2; o que clientes tinham enviado e ele ainda não tinha lido, ninguém contou</translation>
    </message>
    <message>
        <source>no worker is left to answer requests</source>
        <translation>não resta nenhum worker para responder às requisições</translation>
    </message>
    <message>
        <source>the run broke off: %1</source>
        <translation>a execução foi interrompida: %1</translation>
    </message>
    <message>
        <source>&apos;cores&apos; lowered from %1 to %2: this program may use no more here</source>
        <translation>&apos;cores&apos; baixado de %1 para %2: aqui este programa não pode usar mais do que isso</translation>
    </message>
    <message>
        <source>&apos;cores&apos; cannot be limited on this system: it has no affinity</source>
        <translation>&apos;cores&apos; não pode ser limitado neste sistema: ele não tem afinidade</translation>
    </message>
    <message>
        <source>of each step&apos;s increments the first %1 are traced one by one, and of the later ones %2 that overwrote another&apos;s; the counters count all of them</source>
        <translation>dos incrementos de cada passo, os primeiros %1 entram no trace um a um e, dos posteriores, %2 que sobrescreveram o de outra thread; os contadores contam todos</translation>
    </message>
    <message>
        <source>process %1: %2</source>
        <translation>processo %1: %2</translation>
    </message>
    <message>
        <source>the system does not let this user see context switches (kernel.perf_event_paranoid is %1, 2 would do; a sandbox may forbid it too)</source>
        <translation>o sistema não deixa este usuário ver as trocas de contexto (kernel.perf_event_paranoid é %1, 2 bastaria; um sandbox também pode proibir)</translation>
    </message>
    <message>
        <source>this kernel, or the sandbox around this program, has no perf_event_open</source>
        <translation>este kernel, ou o sandbox em volta deste programa, não tem perf_event_open</translation>
    </message>
    <message>
        <source>there is no process %1 to watch</source>
        <translation>não há processo %1 para observar</translation>
    </message>
    <message>
        <source>context switches cannot be watched: %1</source>
        <translation>as trocas de contexto não podem ser observadas: %1</translation>
    </message>
    <message>
        <source>context switches are not watched: BRIGADE_SWITCHES=refuse</source>
        <translation>as trocas de contexto não são observadas: BRIGADE_SWITCHES=refuse</translation>
    </message>
    <message>
        <source>no memory may be locked for watching context switches (kernel.perf_event_mlock_kb, ulimit -l): %1</source>
        <translation>não é permitido travar memória para observar as trocas de contexto (kernel.perf_event_mlock_kb, ulimit -l): %1</translation>
    </message>
    <message>
        <source>this system does not tell who was on which core</source>
        <translation>este sistema não diz quem estava em qual núcleo</translation>
    </message>
    <message>
        <source>task &apos;%1&apos;: %2</source>
        <translation>tarefa &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>its payload arrived damaged</source>
        <translation>sua carga chegou danificada</translation>
    </message>
    <message>
        <source>deadlock: %1</source>
        <translation>deadlock: %1</translation>
    </message>
    <message>
        <source>thread %1 holds &apos;%2&apos; and waits for &apos;%3&apos;</source>
        <translation>a thread %1 está com &apos;%2&apos; e espera por &apos;%3&apos;</translation>
    </message>
    <message>
        <source>was dismissed while it waited for the lock &apos;%1&apos;: the others of the deadlock go on</source>
        <translation>foi dispensada enquanto esperava pela trava &apos;%1&apos;: as outras do deadlock continuam</translation>
    </message>
    <message>
        <source>gave up waiting for the lock &apos;%1&apos;: those who wait hold what the others wait for (deadlock)</source>
        <translation>desistiu de esperar pela trava &apos;%1&apos;: quem espera está com o que os outros esperam (deadlock)</translation>
    </message>
    <message>
        <source>cannot write a temporary file: %1</source>
        <translation>não é possível escrever um arquivo temporário: %1</translation>
    </message>
    <message>
        <source>cannot sync a temporary file: %1</source>
        <translation>não é possível sincronizar um arquivo temporário: %1</translation>
    </message>
    <message>
        <source>cannot rewind a temporary file: %1</source>
        <translation>não é possível rebobinar um arquivo temporário: %1</translation>
    </message>
    <message>
        <source>cannot read a temporary file: %1</source>
        <translation>não é possível ler um arquivo temporário: %1</translation>
    </message>
    <message>
        <source>a temporary file holds other bytes than were written</source>
        <translation>um arquivo temporário contém bytes diferentes dos que foram escritos</translation>
    </message>
    <message>
        <source>no folder for temporary files: %1</source>
        <translation>não há pasta para arquivos temporários: %1</translation>
    </message>
    <message>
        <source>no temporary file in &apos;%1&apos;: %2</source>
        <translation>não é possível criar um arquivo temporário em &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the supplier does not answer: %1</source>
        <translation>o fornecedor não responde: %1</translation>
    </message>
    <message>
        <source>no more threads: %1</source>
        <translation>não é possível criar mais threads: %1</translation>
    </message>
    <message>
        <source>the worker process did not get ready</source>
        <translation>o processo worker não ficou pronto</translation>
    </message>
    <message>
        <source>the worker process does not answer</source>
        <translation>o processo worker não responde</translation>
    </message>
    <message>
        <source>the worker process has ended: %1</source>
        <translation>o processo worker terminou: %1</translation>
    </message>
    <message>
        <source>the worker process talks nonsense</source>
        <translation>o processo worker diz coisas sem sentido</translation>
    </message>
    <message>
        <source>the measuring process has died</source>
        <translation>o processo de medição morreu</translation>
    </message>
    <message>
        <source>the measuring process said &apos;%1&apos;</source>
        <translation>o processo de medição disse &apos;%1&apos;</translation>
    </message>
    <message>
        <source>step by step goes one process only: set &apos;processes&apos; to 1</source>
        <translation>passo a passo só se aceita um processo: mude &apos;processes&apos; para 1</translation>
    </message>
    <message>
        <source>step by step goes a thread for each task: set &apos;mode&apos; to &apos;threads&apos;, without arrivals</source>
        <translation>passo a passo só se aceita uma thread por tarefa: mude &apos;mode&apos; para &apos;threads&apos;, sem chegadas</translation>
    </message>
    <message>
        <source>step by step goes no task with a payload (&apos;%1&apos;)</source>
        <translation>passo a passo não se aceitam tarefas com carga (&apos;%1&apos;)</translation>
    </message>
    <message>
        <source>step by step go at most %1 tasks, not %2</source>
        <translation>passo a passo se aceitam no máximo %1 tarefas, não %2</translation>
    </message>
    <message>
        <source>step by step goes no task with a step &apos;net_ms&apos; or &apos;crash&apos;</source>
        <translation>passo a passo não se aceitam tarefas com um passo &apos;net_ms&apos; ou &apos;crash&apos;</translation>
    </message>
    <message>
        <source>step by step go at most %1 moments, and this plan has %2: make &apos;times&apos; smaller</source>
        <translation>passo a passo se aceitam no máximo %1 momentos, e este plano tem %2: diminua &apos;times&apos;</translation>
    </message>
    <message>
        <source>the same choices did not lead to the same state</source>
        <translation>as mesmas escolhas não levaram ao mesmo estado</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: figures and pictures are incomplete</source>
        <translation>eventos que não couberam e estão faltando: %1; os números e as imagens estão incompletos</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away: the figures are of what came after</source>
        <translation>os primeiros %1 s foram descartados: os números são do que veio depois</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away (%2 events, %3 finished tasks): the figures are of what came after</source>
        <translation>os primeiros %1 s foram descartados (eventos: %2, tarefas terminadas: %3): os números são do que veio depois</translation>
    </message>
    <message>
        <source>the run broke off before its end</source>
        <translation>a execução foi interrompida antes do fim</translation>
    </message>
    <message>
        <source>the run was stopped before its end</source>
        <translation>a execução foi parada antes do fim</translation>
    </message>
    <message>
        <source>the recording ends before its run did: what was whole is shown</source>
        <translation>a gravação termina antes da sua execução: é exibido o que estava inteiro</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>restaurant %1 (pid %2)</source>
        <extracomment>%1: number of a restaurant (process); %2: its number in the system</extracomment>
        <translation>restaurante %1 (pid %2)</translation>
    </message>
    <message>
        <source>restaurant %1</source>
        <translation>restaurante %1</translation>
    </message>
    <message>
        <source>supplier, number %1 (pid %2)</source>
        <extracomment>Who answers over the network. %1: number of the process; %2: that in the system</extracomment>
        <translation>fornecedor, número %1 (pid %2)</translation>
    </message>
    <message>
        <source>chef %1</source>
        <translation>chef %1</translation>
    </message>
    <message>
        <source>the only chef</source>
        <translation>o único chef</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>stove %1</source>
        <translation>fogão %1</translation>
    </message>
    <message>
        <source>restaurant %1, %2</source>
        <extracomment>%1: number of a restaurant; %2: such as &quot;chef 2&quot;</extracomment>
        <translation>restaurante %1, %2</translation>
    </message>
    <message>
        <source>✖ burnt down at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ pegou fogo em %2: %1</translation>
    </message>
    <message>
        <source>bathroom handed over</source>
        <extracomment>In a legend: the GIL went from one chef to another</extracomment>
        <translation>passagem do banheiro</translation>
    </message>
    <message>
        <source>stove not used by this run</source>
        <translation>fogão não usado por esta execução</translation>
    </message>
    <message>
        <source>%1 chefs, each in a colour and pattern</source>
        <translation>%1 chefs, cada um com sua cor e padrão</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the bathroom</source>
        <translation>passagens do banheiro não desenhadas: %1</translation>
    </message>
    <message>
        <source>a row stands for %1 chefs</source>
        <translation>uma linha representa %1 chefs</translation>
    </message>
    <message>
        <source>No chef has cooked yet.</source>
        <translation>Nenhum chef cozinhou ainda.</translation>
    </message>
    <message>
        <source>by stove</source>
        <extracomment>After the title of a picture: each row is a stove (core)</extracomment>
        <translation>por fogão</translation>
    </message>
    <message>
        <source>%1 of %2 orders done</source>
        <translation>pedidos concluídos: %1 de %2</translation>
    </message>
    <message>
        <source>bathroom changes %1</source>
        <extracomment>&quot;Changes&quot; is a noun: how often the GIL changed hands. %1: the count</extracomment>
        <translation>trocas do banheiro: %1</translation>
    </message>
    <message>
        <source>cooks, no bathroom needed</source>
        <translation>cozinhando, sem precisar do banheiro</translation>
    </message>
    <message>
        <source>arrives</source>
        <extracomment>What a chef does, on short bars and in legends: one or two short words each</extracomment>
        <translation>chegando</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cozinhando</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>no stove</source>
        <translation>sem fogão</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>sem pedido</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>atento</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>computes %1</source>
        <extracomment>A step of a task, in the third person. %1: a time such as 40 ms</extracomment>
        <translation>calcula %1</translation>
    </message>
    <message>
        <source>computes %1 in native code</source>
        <translation>calcula %1 em código nativo</translation>
    </message>
    <message>
        <source>sleeps %1</source>
        <translation>dorme %1</translation>
    </message>
    <message>
        <source>waits %1 for a supplier</source>
        <extracomment>A step of a task. %1: a time; supplier: a process that answers</extracomment>
        <translation>espera %1 por um fornecedor</translation>
    </message>
    <message>
        <source>writes and reads %1 KB</source>
        <translation>escreve e lê %1 KB</translation>
    </message>
    <message>
        <source>crashes</source>
        <extracomment>A step of a task, a verb in the third person</extracomment>
        <translation>cai</translation>
    </message>
    <message>
        <source>sleeps %1 and keeps its thread</source>
        <translation>dorme %1 e prende sua thread</translation>
    </message>
    <message>
        <source>%1 updates of “%2”</source>
        <extracomment>A step of a task. %1: a count; %2: name of a shared variable</extracomment>
        <translation>atualizações de “%2”: %1</translation>
    </message>
    <message>
        <source>locks “%1”</source>
        <extracomment>A step of a task, a verb in the third person. %1: name of a lock</extracomment>
        <translation>pega a trava “%1”</translation>
    </message>
    <message>
        <source>unlocks “%1”</source>
        <translation>devolve a trava “%1”</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>%1: a count; %2: name of a task; %3: its steps, such as &quot;computes 40 ms, sleeps 1 s&quot;</extracomment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nothing is open&lt;/h3&gt;&lt;p&gt;Choose a scenario on the left, or drop a plan or a recording here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Nada está aberto&lt;/h3&gt;&lt;p&gt;Escolha um cenário à esquerda, ou solte aqui um plano ou uma gravação.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;The %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Press &lt;b&gt;Run&lt;/b&gt; (F5).&lt;/p&gt;</source>
        <extracomment>%1: title of a plan; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: lines. Run is the button</extracomment>
        <translation>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;Lista de %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Pressione &lt;b&gt;Executar&lt;/b&gt; (F5).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a count; %2: a noun such as &quot;processes&quot; or &quot;stoves&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: a count; %2: name of a task</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2 a second for %3</source>
        <extracomment>%1: a number; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: a time</extracomment>
        <translation>%1 %2 por segundo, durante %3</translation>
    </message>
    <message>
        <source>%1 clients for %2</source>
        <translation>%1 clientes, durante %2</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>em sequência</translation>
    </message>
    <message>
        <source>one %1 per %2</source>
        <extracomment>%1: &quot;thread&quot; or &quot;chef&quot;; %2: &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>1 %1 por %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1: such as &quot;4 threads&quot;; each: in each process</extracomment>
        <translation>%1 em cada um</translation>
    </message>
    <message>
        <source>one %1, up to %2</source>
        <extracomment>%1: &quot;event loop&quot; or &quot;head waiter&quot;; %2: such as &quot;4 threads&quot;</extracomment>
        <translation>um %1, até %2</translation>
    </message>
    <message>
        <source>each with one %1 and up to %2</source>
        <translation>cada um com um %1 e até %2</translation>
    </message>
    <message>
        <source>%1 on, %2 %3</source>
        <extracomment>%1: &quot;GIL&quot; or &quot;bathroom&quot;; %2: &quot;switch interval&quot; or &quot;time before a knock&quot;; %3: a time</extracomment>
        <translation>com %1, %2 %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>sem %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1: such as &quot;4 cores&quot;</extracomment>
        <translation>no máximo %1</translation>
    </message>
</context>
<context>
    <name>PythonListing</name>
    <message>
        <source>%1 requests a second come from outside, for %2 s.</source>
        <translation>%1 requisições por segundo chegam de fora, durante %2 s.</translation>
    </message>
    <message>
        <source>%1 clients ask for %2 s; each thinks for %3 ms before it asks again.</source>
        <translation>%1 clientes pedem durante %2 s; cada um pensa %3 ms antes de pedir de novo.</translation>
    </message>
    <message>
        <source>Serve it: uvicorn program:app --workers %1</source>
        <translation>Para servir: uvicorn program:app --workers %1</translation>
    </message>
    <message>
        <source>Without a GIL: needs free-threaded Python, python3.13t or later.</source>
        <translation>Sem GIL: precisa de Python free-threaded, python3.13t ou posterior.</translation>
    </message>
    <message>
        <source>In the plan, not in this program: %1.</source>
        <translation>No plano, não neste programa: %1.</translation>
    </message>
    <message>
        <source>Linux; cores: %1</source>
        <translation>Linux; núcleos: %1</translation>
    </message>
    <message>
        <source>every process has its own</source>
        <translation>cada processo tem o seu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1; the %2 can do nothing else meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1; enquanto isso o %2 não pode fazer mais nada</translation>
    </message>
    <message>
        <source>%1; the %2 is free meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1; enquanto isso o %2 está livre</translation>
    </message>
    <message>
        <source>%1; the %2 goes on with others meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1; enquanto isso o %2 continua com outros</translation>
    </message>
    <message>
        <source>Python code: whoever runs it holds the GIL.</source>
        <translation>Código Python: quem o executa está com o GIL.</translation>
    </message>
    <message>
        <source>computes for %1 and %2</source>
        <translation>calcula por %1 e %2</translation>
    </message>
    <message>
        <source>A call into C, which lets go of the GIL.</source>
        <translation>Uma chamada em C, que solta o GIL.</translation>
    </message>
    <message>
        <source>computes for %1 in C</source>
        <translation>calcula por %1 em C</translation>
    </message>
    <message>
        <source>sleeps for %1</source>
        <translation>dorme por %1</translation>
    </message>
    <message>
        <source>Answers /250 after 250 ms, as a database would.</source>
        <translation>Responde a /250 após 250 ms, como faria um banco de dados.</translation>
    </message>
    <message>
        <source>another process has opened it</source>
        <translation>outro processo já o abriu</translation>
    </message>
    <message>
        <source>asks a server and waits for its answer, %1</source>
        <translation>pergunta a um servidor e espera a resposta, %1</translation>
    </message>
    <message>
        <source>writes %1 kB to a file, waits until they are on the disk, and reads them back</source>
        <translation>escreve %1 kB num arquivo, espera que estejam no disco e os lê de volta</translation>
    </message>
    <message>
        <source>ends its whole process</source>
        <translation>encerra seu processo inteiro</translation>
    </message>
    <message>
        <source>sleeps for %1 and lets nobody else have its thread</source>
        <translation>dorme por %1 e não deixa a thread para mais ninguém</translation>
    </message>
    <message>
        <source>takes the %1 &quot;%2&quot;, and waits while another has it</source>
        <translation>pega a %1 &quot;%2&quot;, e espera enquanto está com outro</translation>
    </message>
    <message>
        <source>gives the %1 &quot;%2&quot; back</source>
        <translation>devolve a %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>adds 1 to &quot;%1&quot;, %2 times: read, add, write</source>
        <translation>soma 1 a &quot;%1&quot;, %2 vezes: lê, soma, escreve</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Restaurant 1&quot; or &quot;Process 1&quot;, %2 &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is here: %2, turn %3 of %4, for %5 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 and %4 the turn of a loop, %5 a duration</extracomment>
        <translation>%1 está aqui: %2, volta %3 de %4, há %5</translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 a duration</extracomment>
        <translation>%1 está aqui: %2, há %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <extracomment>%1 is a task, %4 what the step does</extracomment>
        <translation>%1, passo %2 de %3: %4</translation>
    </message>
    <message>
        <source>%1, steps %2, %3, … %4 of %5: %6</source>
        <extracomment>%1 is a task, %2 to %4 numbers of steps, %6 what each does</extracomment>
        <translation>%1, passos %2, %3, … %4 de %5: %6</translation>
    </message>
    <message>
        <source>%1 is in %2(), which is not listed here.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 a function</extracomment>
        <translation>%1 está em %2(), que não aparece nesta listagem.</translation>
    </message>
    <message>
        <source>%1 has no %2 in hand.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 &quot;order&quot; or &quot;task&quot;</extracomment>
        <translation>%1 não tem %2 em mãos.</translation>
    </message>
    <message>
        <source>%1 is not there at this moment.</source>
        <translation>%1 não existe neste momento.</translation>
    </message>
</context>
<context>
    <name>RunChart</name>
    <message>
        <source>In this part of the run nobody was there.</source>
        <translation>Nesta parte da execução não havia ninguém.</translation>
    </message>
    <message>
        <source>%1, all %2 together</source>
        <translation>%1: %2 em conjunto</translation>
    </message>
    <message>
        <source>; %1: %2 alone, who is followed</source>
        <translation>; %1: só %2, que você segue</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a legend, short: tasks that have not begun</extracomment>
        <translation>em espera</translation>
    </message>
    <message>
        <source>Arrived and not begun; of each step of time the most at once</source>
        <translation>Chegaram e não começaram; de cada intervalo de tempo, o máximo simultâneo</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Nada foi concluído ainda.</translation>
    </message>
    <message>
        <source>done per second</source>
        <translation>concluído por segundo</translation>
    </message>
    <message>
        <source>Done in each step of time</source>
        <translation>Concluído em cada intervalo de tempo</translation>
    </message>
    <message>
        <source>In this part of the run nothing is done.</source>
        <translation>Nesta parte da execução nada é concluído.</translation>
    </message>
    <message>
        <source>50 %</source>
        <extracomment>In a legend: so many of the tasks took no longer than the curve; as 90 % and 99 %</extracomment>
        <translation>50%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent of those done in a step of time took no longer</source>
        <translation>Da chegada ao fim; do que foi concluído num intervalo de tempo, esse percentual não levou mais do que isso</translation>
    </message>
    <message>
        <source>This stands here when the run has ended.</source>
        <translation>Isto aparece aqui quando a execução terminar.</translation>
    </message>
    <message>
        <source>ideal (predicted)</source>
        <extracomment>Beside a bar, short: the shortest time in which this machine could do it</extracomment>
        <translation>ideal (previsto)</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest alone</source>
        <translation>O maior dos dois: todo o cálculo dividido entre os núcleos, ou o mais longo sozinho</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta execução</translation>
    </message>
    <message>
        <source>Makespan, measured</source>
        <translation>Makespan, medido</translation>
    </message>
    <message>
        <source>in sequence</source>
        <extracomment>Beside a bar, short: one task after the other</extracomment>
        <translation>em sequência</translation>
    </message>
    <message>
        <source>The times of all of them, each alone, added up</source>
        <translation>Os tempos de todos, cada um sozinho, somados</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>%1 na fila</translation>
    </message>
    <message>
        <source>%1 done per second</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>Concluído por segundo: %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Makespan, sequence and ideal</source>
        <translation>Makespan, sequência e ideal</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <extracomment>Name of a chart. State: what threads do, such as waiting</extracomment>
        <translation>Tempo em cada estado</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Threads and cores</source>
        <translation>Threads e núcleos</translation>
    </message>
    <message>
        <source>Dinner for three</source>
        <translation>Jantar para três</translation>
    </message>
    <message>
        <source>Dinner for three, one dish after another</source>
        <translation>Jantar para três, um prato depois do outro</translation>
    </message>
    <message>
        <source>Dinner for three, stirred without a pause</source>
        <translation>Jantar para três, mexendo sem parar</translation>
    </message>
    <message>
        <source>Four equal dishes on two stoves</source>
        <translation>Quatro pratos iguais em dois fogões</translation>
    </message>
    <message>
        <source>Thirty-two busy chefs on two stoves</source>
        <translation>Trinta e dois chefs atarefados em dois fogões</translation>
    </message>
    <message>
        <source>A new chef for each of a thousand orders</source>
        <translation>Mil pedidos, um chef novo para cada um</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Two restaurants, each with its own GIL</source>
        <translation>Dois restaurantes, cada um com seu próprio GIL</translation>
    </message>
    <message>
        <source>One of two restaurants burns down</source>
        <translation>De dois restaurantes, um pega fogo</translation>
    </message>
    <message>
        <source>One process crashes, the other serves on, and a new one takes its place</source>
        <translation>Um processo cai, o outro continua servindo, e um novo toma o lugar dele</translation>
    </message>
    <message>
        <source>Four processes hold four copies of 32 MB; set processes to 1 and see</source>
        <extracomment>&quot;processes&quot; after &quot;set&quot; is the slider or key of that name</extracomment>
        <translation>Quatro processos guardam quatro cópias de 32 MB; reduza a um só e compare</translation>
    </message>
    <message>
        <source>100 MB by courier: packed, carried, unpacked, for 5 ms of work</source>
        <extracomment>Courier: the way from one process to another</extracomment>
        <translation>100&#xa0;MB por mensageiro: empacotar, transportar, desempacotar, para 5&#xa0;ms de trabalho</translation>
    </message>
    <message>
        <source>Sharing and locks</source>
        <translation>Compartilhamento e travas</translation>
    </message>
    <message>
        <source>Two chefs, one jar: one update is lost</source>
        <translation>Dois chefs, um pote: uma atualização se perde</translation>
    </message>
    <message>
        <source>Two threads count to 200,000 together, and do not get there</source>
        <translation>Duas threads contam juntas até 200.000 e não chegam lá</translation>
    </message>
    <message>
        <source>The GIL does not save the counter where it changes hands in between</source>
        <translation>Se muda de mãos no meio do caminho, o GIL não protege o contador</translation>
    </message>
    <message>
        <source>With a lock around each update none is lost</source>
        <translation>Com uma trava em volta de cada atualização, nenhuma se perde</translation>
    </message>
    <message>
        <source>An update in one indivisible step cannot be lost</source>
        <translation>Uma atualização num só passo indivisível não pode se perder</translation>
    </message>
    <message>
        <source>Two processes: each has a counter of its own, and none loses</source>
        <translation>Dois processos: cada um tem seu contador, e nada se perde</translation>
    </message>
    <message>
        <source>The same name in two processes is two variables</source>
        <translation>O mesmo nome em dois processos são duas variáveis</translation>
    </message>
    <message>
        <source>Four threads, one lock held most of the time: they work one after another</source>
        <translation>Quatro threads, uma trava quase sempre ocupada: trabalham uma após a outra</translation>
    </message>
    <message>
        <source>Two locks in opposite order: a deadlock</source>
        <translation>Duas travas em ordem oposta: um deadlock</translation>
    </message>
    <message>
        <source>The GIL</source>
        <translation>O GIL</translation>
    </message>
    <message>
        <source>Four busy threads and one GIL</source>
        <translation>Quatro threads ocupadas e um GIL</translation>
    </message>
    <message>
        <source>Four waiting threads and one GIL</source>
        <translation>Quatro threads em espera e um GIL</translation>
    </message>
    <message>
        <source>Four busy threads without the GIL</source>
        <translation>Quatro threads ocupadas sem o GIL</translation>
    </message>
    <message>
        <source>A light sleeper behind four busy threads</source>
        <extracomment>A thread that wakes often and has little to do each time</extracomment>
        <translation>Uma thread de sono leve atrás de quatro ocupadas</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Twenty orders for four chefs</source>
        <translation>Vinte pedidos para quatro chefs</translation>
    </message>
    <message>
        <source>Sixty waits for a pool of forty: the 41st waits to wait</source>
        <translation>Sessenta esperas para um pool de quarenta: a 41ª espera para esperar</translation>
    </message>
    <message>
        <source>Event loop and server</source>
        <translation>Event loop e servidor</translation>
    </message>
    <message>
        <source>A thousand tickets for one head waiter</source>
        <translation>Mil comandas para um só maître</translation>
    </message>
    <message>
        <source>The mistake: time.sleep() in an async def</source>
        <translation>O erro: time.sleep() em um async def</translation>
    </message>
    <message>
        <source>The mistake: computing in an async def</source>
        <translation>O erro: calcular em um async def</translation>
    </message>
    <message>
        <source>FastAPI with def: each request has a thread of the pool</source>
        <translation>FastAPI com def: cada requisição tem uma thread do pool</translation>
    </message>
    <message>
        <source>FastAPI with async def: all requests on one thread</source>
        <translation>FastAPI com async def: todas as requisições em uma thread</translation>
    </message>
    <message>
        <source>Uvicorn with one worker</source>
        <translation>Uvicorn com um worker</translation>
    </message>
    <message>
        <source>Uvicorn with four workers</source>
        <translation>Uvicorn com quatro workers</translation>
    </message>
    <message>
        <source>Uvicorn with two workers: async, def and CPU endpoints together</source>
        <translation>Uvicorn com dois workers: endpoints async, def e de CPU juntos</translation>
    </message>
    <message>
        <source>The mistake: one worker for requests that compute</source>
        <translation>O erro: um só worker para requisições que calculam</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>%1, none lost</source>
        <extracomment>%1: value of a counter; none: no update of it</extracomment>
        <translation>%1, nenhuma perda</translation>
    </message>
    <message>
        <source>%1 of %2 updates lost (%3 is there)</source>
        <translation>atualizações perdidas: %1 de %2 (há %3)</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <extracomment>%1: value of a counter; %2: &quot;process&quot; or &quot;restaurant&quot;; %3: its number</extracomment>
        <translation>%1 no %2 %3</translation>
    </message>
    <message>
        <source>taken: %1, waits: %2 (%3 in all)</source>
        <translation>pegas: %1, esperas: %2 (%3 ao todo)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Ingredient&quot; or &quot;Shared variable&quot;, or nothing; %2: its name; %3: its value
----------
%1: key, or lock, or nothing; %2: its name; %3: who has it</extracomment>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>%1 has read %2</source>
        <extracomment>%1: number of a chef or thread; %2: the value that it read</extracomment>
        <translation>%1 leu %2</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; it: the key or lock</extracomment>
        <translation>está com %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>%1 (%2) has the key to %3 and waits for the one to %4</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: its task; %3, %4: names of locks</extracomment>
        <translation>%1 (%2) tem a chave de %3 e espera a de %4</translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock %3 and waits for %4</source>
        <translation>%1 (%2) está com a trava %3 e espera %4</translation>
    </message>
    <message>
        <source>%1, and was dismissed</source>
        <extracomment>%1: such as &quot;Thread 2 (pay) holds the lock a and waits for b&quot;</extracomment>
        <translation>%1, e recebeu dispensa</translation>
    </message>
    <message>
        <source>loads: %1, %2: packed in %3, carried in %4, unpacked in %5</source>
        <extracomment>Loads: data between processes. %1: a count; %2: a size; %3 to %5: times</extracomment>
        <translation>cargas: %1, %2: empacotadas em %3, transportadas em %4, desempacotadas em %5</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>StepChallenge</name>
    <message>
        <source>1. Make the counter 1 with two increments</source>
        <translation>1. Deixe o contador em 1 com dois incrementos</translation>
    </message>
    <message>
        <source>2. Now with the lock: show that you cannot</source>
        <translation>2. Agora com a trava: mostre que não dá</translation>
    </message>
    <message>
        <source>3. Make these two deadlock</source>
        <translation>3. Ponha estes dois em deadlock</translation>
    </message>
    <message>
        <source>4. Make the sleeper wait as long as possible</source>
        <translation>4. Faça quem dorme esperar o máximo possível</translation>
    </message>
    <message>
        <source>Both add 1 to the same counter. Choose who moves so that both have finished and the counter is 1: one update is lost.</source>
        <translation>Os dois somam 1 ao mesmo contador. Escolha quem se move de modo que ambos terminem e o contador seja 1: uma atualização se perde.</translation>
    </message>
    <message>
        <source>Now each takes the %1 first. Try to lose an update; then press “Try all” and count.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>Agora cada um pega a %1 antes. Tente perder uma atualização; depois pressione “Tentar todas” e conte.</translation>
    </message>
    <message>
        <source>They want the same two in opposite order. Choose so that each holds the %1 that the other one waits for.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>Os dois querem as mesmas duas, em ordem inversa. Escolha de modo que cada um esteja com a %1 que o outro espera.</translation>
    </message>
    <message>
        <source>Number 1 sleeps, wakes, and then needs the %1. Let him fall asleep, wait until he is awake, and let the others make all of their moves before he gets on.</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>O número 1 dorme, acorda e então precisa do %1. Deixe-o adormecer, espere até que acorde e deixe os outros fazerem todos os lances antes que ele avance.</translation>
    </message>
    <message>
        <source>Solved: two increments, and the counter is 1.</source>
        <translation>Resolvido: dois incrementos, e o contador é 1.</translation>
    </message>
    <message>
        <source>Shown: in no interleaving is an update lost.</source>
        <translation>Mostrado: em nenhuma intercalação se perde uma atualização.</translation>
    </message>
    <message>
        <source>Solved: a deadlock. Nobody in the ring will ever move again.</source>
        <translation>Resolvido: um deadlock. Ninguém no círculo vai se mover de novo.</translation>
    </message>
    <message>
        <source>Solved: he was awake, and %1 moves went by without him.</source>
        <translation>Resolvido: estava acordado, e %1 lances passaram sem ele.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Choices: %1</source>
        <translation>Escolhas: %1</translation>
    </message>
    <message>
        <source>(%1 more moves) </source>
        <extracomment>Moves that found no room in the picture; a space at the end. %1: a count</extracomment>
        <translation>(lances a mais: %1) </translation>
    </message>
    <message>
        <source>Not over yet.</source>
        <translation>Ainda não acabou.</translation>
    </message>
    <message>
        <source>falls asleep</source>
        <extracomment>What a thread does next; in the third person, as those that follow</extracomment>
        <translation>adormece</translation>
    </message>
    <message>
        <source>writes and reads a file</source>
        <translation>escreve e lê um arquivo</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>calcula</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>lê “%1”</translation>
    </message>
    <message>
        <source>adds: %1 + 1</source>
        <translation>soma: %1 + 1</translation>
    </message>
    <message>
        <source>writes %1 to “%2”</source>
        <extracomment>%1: a number; %2: name of a shared variable</extracomment>
        <translation>escreve %1 em “%2”</translation>
    </message>
    <message>
        <source>adds 1 to “%1”, at once</source>
        <extracomment>At once: in one step that cannot be divided. %1: name of a shared variable</extracomment>
        <translation>soma 1 a “%1”, de uma vez</translation>
    </message>
    <message>
        <source>takes the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>pega a %1 “%2”</translation>
    </message>
    <message>
        <source>gives back the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>devolve a %1 “%2”</translation>
    </message>
    <message>
        <source>is awake, needs the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>acordou, precisa do %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Chef 1&quot; or &quot;Thread 1&quot;; %2: the name of its task</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>is away: wakes by itself</source>
        <translation>está fora: acorda por si só</translation>
    </message>
    <message>
        <source>waits for the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>espera a %1 “%2”</translation>
    </message>
    <message>
        <source>waits for the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>espera o %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>%1: what a thread does next, such as &quot;reads “x”&quot;</extracomment>
        <translation>a seguir: %1</translation>
    </message>
    <message>
        <source> (moves waited: %1)</source>
        <extracomment>Put after &quot;next: …&quot;: he waited while others made so many moves. %1: a count</extracomment>
        <translation> (lances em espera: %1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>“%1” is %2 (increments so far: %3)</source>
        <extracomment>%1: name of a shared variable; %2: its value; %3: a count</extracomment>
        <translation>“%1” vale %2 (incrementos até agora: %3)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Lock&quot; or &quot;Key&quot;; %2: its name; %3: who has it</extracomment>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>%1 holds “%2” and wants “%3”</source>
        <extracomment>%1: such as &quot;Thread 1&quot;; %2, %3: names of locks</extracomment>
        <translation>%1 está com “%2” e quer “%3”</translation>
    </message>
    <message>
        <source>Deadlock: %1.</source>
        <extracomment>%1: such as &quot;Thread 1 holds “a” and wants “b”&quot;</extracomment>
        <translation>Deadlock: %1.</translation>
    </message>
    <message>
        <source>Over. Updates lost: %1.</source>
        <translation>Acabou. Atualizações perdidas: %1.</translation>
    </message>
    <message>
        <source>Over: all have finished, and nothing is lost.</source>
        <translation>Acabou: todos terminaram e nada se perdeu.</translation>
    </message>
    <message>
        <source>Interleavings, all of them really run: %1</source>
        <extracomment>Interleaving: an order in which threads take turns. %1: a count</extracomment>
        <translation>Intercalações, todas executadas de verdade: %1</translation>
    </message>
    <message>
        <source>Interleavings so far: %1</source>
        <translation>Intercalações até agora: %1</translation>
    </message>
    <message>
        <source>%1 %2, such as %3</source>
        <extracomment>%1: a count; %2: what became of them; %3: a list of choices</extracomment>
        <translation>%1 %2, por exemplo %3</translation>
    </message>
    <message>
        <source>lose an update</source>
        <extracomment>After a count of interleavings: &quot;3 lose an update, such as 1 2 2 1&quot;</extracomment>
        <translation>com atualização perdida</translation>
    </message>
    <message>
        <source>end in a deadlock</source>
        <translation>com deadlock no fim</translation>
    </message>
    <message>
        <source>come out whole</source>
        <extracomment>After a count of interleavings: nothing is lost in them</extracomment>
        <translation>sem nenhuma perda</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>%1: %2 waiting</source>
        <extracomment>Read aloud. %1: &quot;Rail&quot; or &quot;Queue&quot;; %2: how many orders or tasks wait there</extracomment>
        <translation>%1: em espera, %2</translation>
    </message>
    <message>
        <source>Deadlock: dashed: wants; line: is held by</source>
        <extracomment>In the picture: what dashed and whole lines mean; keep it short</extracomment>
        <translation>Deadlock: tracejado: quer; linha contínua: está com</translation>
    </message>
    <message>
        <source>starting: %1 of %2 %3 open</source>
        <extracomment>%1, %2: numbers; %3: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>iniciando: %1 de %2 %3 já abertos</translation>
    </message>
    <message>
        <source>%1 of %2 %3 done</source>
        <extracomment>%1, %2: counts; %3: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>concluído: %1 de %2 %3</translation>
    </message>
    <message>
        <source>%1 wait for their turn</source>
        <translation>à espera da vez: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>falhas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <extracomment>%1: a count of tasks or orders that were lost with a crashed process</extracomment>
        <translation>perdas: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>%1: a count of tasks or orders: the queue was full</extracomment>
        <translation>recusas: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <extracomment>%1: a count of tasks or orders that had not begun when the run ended</extracomment>
        <translation>cancelamentos: %1</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>a execução terminou</translation>
    </message>
    <message>
        <source>Office: %1 of %2 restaurants open</source>
        <extracomment>Office: the head of several restaurants, that is their parent process. %1, %2: numbers</extracomment>
        <translation>Escritório: %1 de %2 restaurantes abertos</translation>
    </message>
    <message>
        <source>Parent: %1 of %2 workers up</source>
        <translation>Processo pai: %1 de %2 workers ativos</translation>
    </message>
    <message>
        <source>, %1 opened anew</source>
        <extracomment>Put after &quot;Office: 3 of 4 restaurants open&quot;. %1: a count</extracomment>
        <translation>, reabertos: %1</translation>
    </message>
    <message>
        <source>, %1 restarted</source>
        <translation>, reiniciados: %1</translation>
    </message>
    <message>
        <source>Rail</source>
        <extracomment>Over the queue before a restaurant, very short: where tickets of orders hang</extracomment>
        <translation>Régua</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Supplier %1 · pid %2</source>
        <translation>Fornecedor %1 · pid %2</translation>
    </message>
    <message>
        <source>%1 · pid %2</source>
        <translation>%1 · pid %2</translation>
    </message>
    <message>
        <source>✖ burnt down</source>
        <extracomment>State of a restaurant (of a process: crashed), on its front: keep it short</extracomment>
        <translation>✖ pegou fogo</translation>
    </message>
    <message>
        <source>✖ crashed</source>
        <translation>✖ caiu</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>State of a restaurant (of a process: ended), short</extracomment>
        <translation>fechado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>reabrindo</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>State of a restaurant (of a process: starting), short</extracomment>
        <translation>abrindo</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>closing</source>
        <extracomment>State of a restaurant (process) that takes no more orders, short</extracomment>
        <translation>fechando</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>reiniciado</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>concluído: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: &quot;ingredient&quot; or &quot;shared variable&quot;; %2: its name; %3: its value</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>✖ deadlock</source>
        <translation>✖ deadlock</translation>
    </message>
    <message>
        <source>larder %1</source>
        <extracomment>Larder: stands for the memory of a process. %1: a size such as 12.3 MB</extracomment>
        <translation>despensa %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memória %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a sign; %2: how many chefs or threads are in that state</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 kept by %2 for %3</source>
        <extracomment>%1: &quot;Head waiter&quot; (event loop); %2: name of an order; %3: a time</extracomment>
        <translation>%1 preso há %3: %2</translation>
    </message>
    <message>
        <source>%1 blocked by %2 for %3</source>
        <translation>%1 bloqueado há %3: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Who is at work on what. %1: &quot;Head waiter&quot; or &quot;Event loop&quot;; %2: name of an order or task</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 waits for the door bell</source>
        <extracomment>%1: &quot;Head waiter&quot;; the bell stands for the selector of an event loop</extracomment>
        <translation>%1 esperando a campainha</translation>
    </message>
    <message>
        <source>%1 waits for the selector</source>
        <translation>%1 esperando o seletor</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>On the bathroom&apos;s door (the GIL), very short</extracomment>
        <translation>vago</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>waiter’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short: the head waiter (event loop) is inside</extracomment>
        <translation>vez do maître</translation>
    </message>
    <message>
        <source>held: loop</source>
        <translation>com: loop</translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short. %1: such as &quot;Chef 2&quot;, who is inside</extracomment>
        <translation>vez do %1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>com: %1</translation>
    </message>
    <message>
        <source>GIL off: nobody waits for it</source>
        <translation>GIL desligado: ninguém espera por ele</translation>
    </message>
    <message>
        <source>Oven (timer)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a timer</extracomment>
        <translation>Forno (timer)</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Delivery (network)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for the network</extracomment>
        <translation>Entrega (rede)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Pantry (file)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a file</extracomment>
        <translation>Estoque (arquivo)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Bench (no order)</source>
        <extracomment>Over a place in the picture, short: chefs without an order sit there</extracomment>
        <translation>Banco (sem pedido)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Sem tarefa</translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <extracomment>%1: a count; %2: &quot;order&quot; or &quot;orders&quot;, &quot;task&quot; or &quot;tasks&quot;</extracomment>
        <translation>concluído: %1 %2</translation>
    </message>
    <message>
        <source>Reopens after %1</source>
        <extracomment>On a restaurant&apos;s front. %1: the one that burnt down, such as &quot;Restaurant 2&quot;</extracomment>
        <translation>Reabre depois de %1</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Substitui %1</translation>
    </message>
    <message>
        <source>Burnt down: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>Pegou fogo; %1</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>Caiu; %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>Fechou; %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminou; %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>somebody else cooks</source>
        <extracomment>On a stove (core): not a thread of this run that is at work, mostly another program</extracomment>
        <translation>outra pessoa cozinha</translation>
    </message>
    <message>
        <source>nobody cooks</source>
        <translation>ninguém cozinha</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ocioso</translation>
    </message>
    <message>
        <source>this run %1
others %2</source>
        <extracomment>On a core. %1, %2: shares such as 40 %; others: other programs</extracomment>
        <translation>esta exec. %1
outros %2</translation>
    </message>
    <message>
        <source>cooks (no %1 needed)</source>
        <translation>cozinhando (sem precisar do %1)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>executando código nativo</translation>
    </message>
    <message>
        <source>waits for the key to %1</source>
        <translation>quer chave: %1</translation>
    </message>
    <message>
        <source>waits for the lock %1</source>
        <translation>esperando a trava %1</translation>
    </message>
    <message>
        <source>waits for the oven</source>
        <extracomment>The oven stands for a timer</extracomment>
        <translation>esperando o forno</translation>
    </message>
    <message>
        <source>waits for a timer</source>
        <translation>esperando um timer</translation>
    </message>
    <message>
        <source>waits at the pantry</source>
        <extracomment>The pantry stands for a file</extracomment>
        <translation>esperando no estoque</translation>
    </message>
    <message>
        <source>waits for a file</source>
        <translation>esperando um arquivo</translation>
    </message>
    <message>
        <source>waits for a delivery</source>
        <translation>esperando uma entrega</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>esperando a rede</translation>
    </message>
    <message>
        <source>has the bathroom</source>
        <extracomment>The bathroom stands for the GIL</extracomment>
        <translation>está no banheiro</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>está com o GIL</translation>
    </message>
    <message>
        <source>has the key to %1</source>
        <translation>tem chave: %1</translation>
    </message>
    <message>
        <source>holds the lock %1</source>
        <translation>está com a trava %1</translation>
    </message>
    <message>
        <source>has read %1</source>
        <translation>leu %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>está com %1</translation>
    </message>
    <message>
        <source>%1: %2, for %3 up to now</source>
        <extracomment>%1: such as &quot;Chef 2 of Restaurant 1&quot;; %2: such as &quot;cooks&quot;; %3: a time</extracomment>
        <translation>%1: %2, há %3</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; it is free</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot; or &quot;GIL&quot;, which is &quot;it&quot;</extracomment>
        <translation>%1 espera há %2 pelo %3; ele está livre</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 is inside</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot;; %4: such as &quot;Chef 3&quot;</extracomment>
        <translation>%1 espera há %2 pelo %3; %4 está lá dentro</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 holds it</source>
        <translation>%1 espera há %2 pelo %3; ele está com %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: such as &quot;Stove 3&quot; or &quot;Core 3&quot;</extracomment>
        <translation>por último em: %1</translation>
    </message>
    <message>
        <source>%1: %2; %3 waiting</source>
        <extracomment>%1: such as &quot;Restaurant 1&quot;; %2: signs with counts; %3: a count of orders or tasks</extracomment>
        <translation>%1: %2; em espera: %3</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <extracomment>Written into the picture where guests would stand: keep it short</extracomment>
        <translation>ninguém espera</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Before a restaurant with a head waiter: where guests stand until he looks at them.</extracomment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegadas</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>Tickets of an event loop: the one that it is on.</extracomment>
        <translation>em execução: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <extracomment>Tickets of an event loop: those that wait for something.</extracomment>
        <translation>de lado: %1</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Tickets of an event loop: those that it could go on with.</extracomment>
        <translation>prontas: %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ainda não medido</translation>
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
        <translation>clientes à espera na porta: %1</translation>
    </message>
    <message>
        <source>GIL off</source>
        <translation>sem GIL</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1, %2: counts of tasks or orders</extracomment>
        <translation>concluído: %1 de %2</translation>
    </message>
    <message>
        <source>not for this run</source>
        <extracomment>On a stove (core) that the plan does not let this run use, short</extracomment>
        <translation>não para esta execução</translation>
    </message>
    <message>
        <source>The door: new chefs come in here, and those who are dismissed leave</source>
        <translation>A porta: por aqui entram os chefs novos e saem os dispensados</translation>
    </message>
    <message>
        <source>Where new threads appear, and those that have ended leave</source>
        <translation>Aqui surgem as threads novas e somem as que terminaram</translation>
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
        <translation>As porcentagens são da última medição; o resto, deste instante</translation>
    </message>
    <message>
        <source>The plan does not let this run use it</source>
        <translation>O plano não deixa esta execução usá-lo</translation>
    </message>
    <message>
        <source>Sign crossed out: nobody needs to queue (GIL off)</source>
        <extracomment>The sign on the bathroom&apos;s door; there is no GIL in this run</extracomment>
        <translation>Placa do banheiro riscada: não há fila (GIL desligado)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>The knee is at %1=%2: the least within 5 % of the best median.</source>
        <extracomment>Knee: from where on more brings little. %1: key of a plan; %2: its value</extracomment>
        <translation>O joelho está em %1=%2: o menor valor que fica a no máximo 5% da melhor mediana.</translation>
    </message>
    <message>
        <source>No knee is looked for: the values are not numbers.</source>
        <translation>Não se procura joelho: os valores não são números.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 values.</source>
        <translation>Não se pode indicar um joelho com menos de 3 valores.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 runs of each value.</source>
        <translation>Não se pode indicar um joelho com menos de 3 execuções de cada valor.</translation>
    </message>
    <message>
        <source>No clear knee: the runs of neighbouring values overlap.</source>
        <translation>Sem joelho claro: as execuções de valores vizinhos se sobrepõem.</translation>
    </message>
    <message>
        <source>No knee within these values: already %1=%2 is within 5 % of the best.</source>
        <translation>Sem joelho nestes valores: %1=%2 já fica a no máximo 5% do melhor.</translation>
    </message>
    <message>
        <source>No knee within these values: the best is the last, %1=%2; more may be better still.</source>
        <translation>Sem joelho nestes valores: o melhor é o último, %1=%2; um valor maior pode ser ainda melhor.</translation>
    </message>
</context>
<context>
    <name>SweepAxis</name>
    <message>
        <source>%1 (logarithmic scale)</source>
        <extracomment>Title of an axis. %1: key of a plan, such as &quot;threads&quot;</extracomment>
        <translation>%1 (escala logarítmica)</translation>
    </message>
    <message>
        <source>tasks done per second</source>
        <translation>tarefas concluídas por segundo</translation>
    </message>
    <message>
        <source>makespan, ms</source>
        <extracomment>Title of an axis: keep it short. So is the one in seconds</extracomment>
        <translation>makespan, ms</translation>
    </message>
    <message>
        <source>makespan, s</source>
        <translation>makespan, s</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>ideal (predicted): leaves the chart</source>
        <translation>ideal (previsto): sai do gráfico</translation>
    </message>
    <message>
        <source>ideal (predicted): CPU work / cores, or longest task</source>
        <extracomment>In a legend: keep it short. &quot;/&quot;: divided by</extracomment>
        <translation>ideal (previsto): trabalho de CPU / núcleos, ou a tarefa mais longa</translation>
    </message>
    <message>
        <source>ideal (predicted): what cores and arrivals allow</source>
        <translation>ideal (previsto): o que núcleos e chegadas permitem</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <extracomment>%1: title of a plan; %2: the key whose values were tried, such as &quot;threads&quot;</extracomment>
        <translation>%1: variação de %2</translation>
    </message>
    <message>
        <source>Runs of each value: %1 · %2</source>
        <extracomment>&quot;Runs&quot; is a noun. %1: a count; %2: a processor</extracomment>
        <translation>Execuções de cada valor: %1 · %2</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <extracomment>Knee: from where on more brings little. %1: a value</extracomment>
        <translation>joelho: %1</translation>
    </message>
    <message>
        <source>median; least and most (measured)</source>
        <translation>mediana; mínimo e máximo (medidos)</translation>
    </message>
</context>
<context>
    <name>SweepKeys</name>
    <message>
        <source>Threads in the pool of each process.</source>
        <translation>Threads no pool de cada processo.</translation>
    </message>
    <message>
        <source>Processes, each with a GIL of its own.</source>
        <translation>Processos, cada um com seu próprio GIL.</translation>
    </message>
    <message>
        <source>Cores that the run may use.</source>
        <translation>Núcleos que a execução pode usar.</translation>
    </message>
    <message>
        <source>How long a thread may keep the GIL that others wait for, in milliseconds.</source>
        <translation>Por quanto tempo uma thread pode ficar com o GIL que outras esperam, em milissegundos.</translation>
    </message>
    <message>
        <source>With and without a GIL.</source>
        <translation>Com e sem GIL.</translation>
    </message>
    <message>
        <source>Tasks that arrive each second.</source>
        <translation>Tarefas que chegam a cada segundo.</translation>
    </message>
    <message>
        <source>Clients, each with one task at a time.</source>
        <translation>Clientes, cada um com uma tarefa por vez.</translation>
    </message>
    <message>
        <source>How often there is the task %1.</source>
        <translation>Quantas vezes existe a tarefa %1.</translation>
    </message>
    <message>
        <source>One after another, a thread for each task, or a pool.</source>
        <translation>Uma após a outra, uma thread por tarefa, ou um pool.</translation>
    </message>
    <message>
        <source>Which process gets the next task.</source>
        <translation>Qual processo recebe a próxima tarefa.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read aloud. %1: a thread, such as &quot;Chef 2&quot;; %2: its process, such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>and %1 more: zoom in, or see Events as a table</source>
        <extracomment>Read aloud, last in a list of stretches of time. %1: how many more there are</extracomment>
        <translation>e mais %1: amplie, ou veja os eventos em tabela</translation>
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
        <translation>cozinhando sem o banheiro (código nativo)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>executando código nativo</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who had been asked for it</source>
        <translation>depois recebeu o %1 de %2, a pedido</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who let go of it</source>
        <translation>depois recebeu o %1 de %2, que o soltou</translation>
    </message>
    <message>
        <source>%1 of %2 %3: %4, from %5</source>
        <translation>%1 do %2, %3: %4, desde %5</translation>
    </message>
    <message>
        <source>on this %1 without a break for %2</source>
        <translation>sem pausa, num só trabalho (%1), por %2</translation>
    </message>
    <message>
        <source>hand-overs of the %1: %2</source>
        <translation>passagens do %1: %2</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <translation>conclusão de %1: %2</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>host</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>máquinas</translation>
    </message>
    <message>
        <source>town</source>
        <translation>cidade</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>cidades</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>a cidade</translation>
    </message>
    <message>
        <source>core</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>stove</source>
        <translation>fogão</translation>
    </message>
    <message>
        <source>stoves</source>
        <translation>fogões</translation>
    </message>
    <message>
        <source>a stove: one pan at a time</source>
        <translation>um fogão: uma panela por vez</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processo</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processos</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>restaurante</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>restaurantes</translation>
    </message>
    <message>
        <source>a restaurant with its own kitchen, staff and larder</source>
        <translation>um restaurante com cozinha, pessoal e despensa próprios</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>larder</source>
        <translation>despensa</translation>
    </message>
    <message>
        <source>larders</source>
        <translation>despensas</translation>
    </message>
    <message>
        <source>the larder and shelves of that kitchen</source>
        <translation>a despensa e as prateleiras daquela cozinha</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>thread</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>chef</source>
        <translation>chef</translation>
    </message>
    <message>
        <source>chefs</source>
        <translation>chefs</translation>
    </message>
    <message>
        <source>a chef</source>
        <translation>um chef</translation>
    </message>
    <message>
        <source>shared variable</source>
        <translation>variável compartilhada</translation>
    </message>
    <message>
        <source>shared variables</source>
        <translation>variáveis compartilhadas</translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation>ingrediente</translation>
    </message>
    <message>
        <source>ingredients</source>
        <translation>ingredientes</translation>
    </message>
    <message>
        <source>an ingredient on the shared shelf</source>
        <translation>um ingrediente na prateleira compartilhada</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>atualização perdida</translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation>atualizações perdidas</translation>
    </message>
    <message>
        <source>lost change</source>
        <translation>alteração perdida</translation>
    </message>
    <message>
        <source>lost changes</source>
        <translation>alterações perdidas</translation>
    </message>
    <message>
        <source>two chefs reach for the same jar; one&apos;s change is lost</source>
        <translation>dois chefs pegam o mesmo pote; a alteração de um se perde</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>trava</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>travas</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>chaves</translation>
    </message>
    <message>
        <source>the key to a cupboard</source>
        <translation>a chave de um armário</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>GILs</source>
        <translation>GILs</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>banheiro</translation>
    </message>
    <message>
        <source>bathrooms</source>
        <translation>banheiros</translation>
    </message>
    <message>
        <source>the single bathroom of the house: one person inside, the rest queue at the door</source>
        <translation>o único banheiro da casa: uma pessoa lá dentro, as outras na fila da porta</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>está com o GIL</translation>
    </message>
    <message>
        <source>hold the GIL</source>
        <translation>estão com o GIL</translation>
    </message>
    <message>
        <source>is in the bathroom</source>
        <translation>está no banheiro</translation>
    </message>
    <message>
        <source>are in the bathroom</source>
        <translation>estão no banheiro</translation>
    </message>
    <message>
        <source>being inside the bathroom (only its holder&apos;s pan is cooking)</source>
        <translation>estar no banheiro (só a panela de quem está nele cozinha)</translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation>intervalo de troca</translation>
    </message>
    <message>
        <source>switch intervals</source>
        <translation>intervalos de troca</translation>
    </message>
    <message>
        <source>time before a knock</source>
        <translation>tempo até baterem na porta</translation>
    </message>
    <message>
        <source>times before a knock</source>
        <translation>tempos até baterem na porta</translation>
    </message>
    <message>
        <source>how long before somebody knocks</source>
        <translation>quanto tempo até que alguém bata na porta</translation>
    </message>
    <message>
        <source>blocking I/O</source>
        <translation>I/O bloqueante</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>entregas</translation>
    </message>
    <message>
        <source>waiting for a delivery or the oven; the bathroom is free meanwhile</source>
        <translation>esperar uma entrega ou o forno; enquanto isso o banheiro está livre</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tarefas</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>um pedido</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>fila de tarefas</translation>
    </message>
    <message>
        <source>task queues</source>
        <translation>filas de tarefas</translation>
    </message>
    <message>
        <source>order rail</source>
        <translation>régua de pedidos</translation>
    </message>
    <message>
        <source>order rails</source>
        <translation>réguas de pedidos</translation>
    </message>
    <message>
        <source>the order rail</source>
        <translation>a régua de pedidos</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>pool de threads</translation>
    </message>
    <message>
        <source>thread pools</source>
        <translation>pools de threads</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipe</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>equipes</translation>
    </message>
    <message>
        <source>a fixed team of chefs who take the next order from the rail</source>
        <translation>uma equipe fixa de chefs que pegam o próximo pedido da régua</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>thread por tarefa</translation>
    </message>
    <message>
        <source>threads per task</source>
        <translation>threads por tarefa</translation>
    </message>
    <message>
        <source>chef for one order</source>
        <translation>chef por pedido</translation>
    </message>
    <message>
        <source>chefs for one order</source>
        <translation>chefs por pedido</translation>
    </message>
    <message>
        <source>hiring a chef for one order and letting him go</source>
        <translation>contratar um chef para um só pedido e dispensá-lo em seguida</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>event loop</translation>
    </message>
    <message>
        <source>event loops</source>
        <translation>event loops</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>head waiters</source>
        <translation>maîtres</translation>
    </message>
    <message>
        <source>the head waiter: one person, many tickets, never standing still</source>
        <translation>o maître: uma pessoa, muitas comandas, nunca parado</translation>
    </message>
    <message>
        <source>async task</source>
        <translation>tarefa async</translation>
    </message>
    <message>
        <source>async tasks</source>
        <translation>tarefas async</translation>
    </message>
    <message>
        <source>order ticket</source>
        <translation>comanda</translation>
    </message>
    <message>
        <source>order tickets</source>
        <translation>comandas</translation>
    </message>
    <message>
        <source>an order ticket: set aside while it waits, picked up when it is ready</source>
        <translation>uma comanda: deixada de lado enquanto espera, retomada quando está pronta</translation>
    </message>
    <message>
        <source>await</source>
        <translation>await</translation>
    </message>
    <message>
        <source>awaits</source>
        <translation>awaits</translation>
    </message>
    <message>
        <source>ticket put aside</source>
        <translation>comanda deixada de lado</translation>
    </message>
    <message>
        <source>tickets put aside</source>
        <translation>comandas deixadas de lado</translation>
    </message>
    <message>
        <source>putting the ticket aside</source>
        <translation>deixar a comanda de lado</translation>
    </message>
    <message>
        <source>inter-process communication</source>
        <translation>comunicação entre processos</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>mensageiro</translation>
    </message>
    <message>
        <source>couriers</source>
        <translation>mensageiros</translation>
    </message>
    <message>
        <source>a courier between two restaurants: everything is packed, carried, unpacked</source>
        <translation>um mensageiro entre dois restaurantes: tudo é empacotado, transportado, desempacotado</translation>
    </message>
    <message>
        <source>server worker</source>
        <translation>worker do servidor</translation>
    </message>
    <message>
        <source>server workers</source>
        <translation>workers do servidor</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>filial</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>filiais</translation>
    </message>
    <message>
        <source>a branch of the chain with its own bathroom</source>
        <translation>uma filial da rede com seu próprio banheiro</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>quedas</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>incêndio</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>incêndios</translation>
    </message>
    <message>
        <source>one restaurant burns down; the others keep serving</source>
        <translation>um restaurante pega fogo; os outros continuam servindo</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>arrives for work</source>
        <translation>chegando ao trabalho</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cozinhando</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>esperando o GIL</translation>
    </message>
    <message>
        <source>queues at the bathroom</source>
        <translation>na fila do banheiro</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>esperando uma trava</translation>
    </message>
    <message>
        <source>waits for a key</source>
        <translation>esperando uma chave</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>esperando I/O</translation>
    </message>
    <message>
        <source>waits for oven or delivery</source>
        <translation>esperando forno ou entrega</translation>
    </message>
    <message>
        <source>off the core</source>
        <translation>fora do núcleo</translation>
    </message>
    <message>
        <source>waits for a stove</source>
        <translation>esperando um fogão</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>sem tarefa</translation>
    </message>
    <message>
        <source>has no order</source>
        <translation>sem pedido</translation>
    </message>
    <message>
        <source>event loop waits</source>
        <translation>event loop esperando</translation>
    </message>
    <message>
        <source>listens for tickets</source>
        <translation>esperando comandas</translation>
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
        <translation>depois pegou: %1</translation>
    </message>
    <message>
        <source>woken by %1, which had come %2 before</source>
        <extracomment>%1: name of an order or task; %2: a time</extracomment>
        <translation>acordou com %1, que chegou %2 antes</translation>
    </message>
    <message>
        <source>woken by %1, which %2 had put in the queue %3 before</source>
        <extracomment>%1: name of an order or task; %2: who put it there; %3: a time</extracomment>
        <translation>acordou com %1, que %2 tinha posto na fila %3 antes</translation>
    </message>
    <message>
        <source>then gave up: the ring of waits could not open</source>
        <translation>depois desistiu: o círculo de esperas não podia se abrir</translation>
    </message>
    <message>
        <source>then got the key to %1 from %2, who had hung it up %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Chef 2&quot;; %3: a time</extracomment>
        <translation>depois pegou a chave de %1, que %2 tinha pendurado %3 antes</translation>
    </message>
    <message>
        <source>then got the lock %1 from %2, who had released it %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Thread 2&quot;; %3: a time</extracomment>
        <translation>depois pegou a trava %1, que %2 tinha soltado %3 antes</translation>
    </message>
    <message>
        <source>woken by the bell of the oven: the timer was over</source>
        <translation>acordou com a campainha do forno: o tempo acabou</translation>
    </message>
    <message>
        <source>woken by the system: the timer was over</source>
        <translation>acordou com um aviso do sistema: o tempo acabou</translation>
    </message>
    <message>
        <source>woken by the delivery: the supplier had answered</source>
        <translation>acordou com a entrega: o fornecedor respondeu</translation>
    </message>
    <message>
        <source>woken by the socket: the other side had answered</source>
        <translation>acordou com um aviso do socket: o outro lado respondeu</translation>
    </message>
    <message>
        <source>woken by the pantry: the file was read and written</source>
        <translation>acordou com um aviso do estoque: o arquivo foi escrito e lido</translation>
    </message>
    <message>
        <source>woken by the system: the file was read and written</source>
        <translation>acordou com um aviso do sistema: o arquivo foi escrito e lido</translation>
    </message>
    <message>
        <source>woken by %1, which a thread of the pool had done</source>
        <translation>acordou com %1, que uma thread do pool terminou</translation>
    </message>
    <message>
        <source>woken by %1, which had come</source>
        <translation>acordou com %1, que chegou</translation>
    </message>
    <message>
        <source>woken for %1, whose timer was over</source>
        <extracomment>%1: name of an order or task</extracomment>
        <translation>acordou para %1: o tempo acabou</translation>
    </message>
    <message>
        <source>woken for %1, whose answer was there</source>
        <translation>acordou para %1: a resposta chegou</translation>
    </message>
    <message>
        <source>meanwhile %1 had %2 of %3</source>
        <extracomment>%1: such as &quot;Stove 2&quot;; %2: such as &quot;Chef 3&quot;; %3: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>enquanto isso, %1 estava com %2 do %3</translation>
    </message>
    <message>
        <source>meanwhile %1 had other programs, or nobody of this run</source>
        <translation>enquanto isso, %1 estava com outros programas, ou sem ninguém desta execução</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>a file that ends in .png, .jpg or .bmp</source>
        <extracomment>Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;, as those that follow</extracomment>
        <translation>um arquivo que termina em .png, .jpg ou .bmp</translation>
    </message>
    <message>
        <source>a number of seconds or &apos;end&apos;</source>
        <translation>um número de segundos ou &apos;end&apos;</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, from %1x%2 to %3x%3</source>
        <translation>LARGURAxALTURA em pixels, de %1x%2 a %3x%3</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>uma gravação</translation>
    </message>
    <message>
        <source>KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>CHAVE=1..8[:PASSO] ou CHAVE=1,2,8</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <extracomment>%1: a number. Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;</extracomment>
        <translation>um número inteiro de 1 a %1</translation>
    </message>
    <message>
        <source>a file that ends in .brigade</source>
        <translation>um arquivo que termina em .brigade</translation>
    </message>
    <message>
        <source>who moves, such as &quot;1 2 2 1&quot;</source>
        <translation>quem se move, como &quot;1 2 2 1&quot;</translation>
    </message>
    <message>
        <source>a lesson&apos;s ID or ID:STEP</source>
        <translation>o ID de uma lição ou ID:PASSO</translation>
    </message>
    <message>
        <source>&apos;light&apos;, &apos;dark&apos; or &apos;contrast&apos;</source>
        <translation>&apos;light&apos;, &apos;dark&apos; ou &apos;contrast&apos;</translation>
    </message>
    <message>
        <source>a language such as &apos;de&apos; or &apos;pt_BR&apos;</source>
        <translation>um idioma como &apos;de&apos; ou &apos;pt_BR&apos;</translation>
    </message>
    <message>
        <source>--repeat: only with --sweep, or with --open and at least 2</source>
        <translation>--repeat: só com --sweep, ou com --open e no mínimo 2</translation>
    </message>
    <message>
        <source>--step: only with --open, which says what to step</source>
        <translation>--step: só com --open, que diz o que jogar</translation>
    </message>
    <message>
        <source>--at: only with --screenshot</source>
        <translation>--at: só com --screenshot</translation>
    </message>
    <message>
        <source>--run: only with --open or --lesson, which say what to run</source>
        <translation>--run: só com --open ou --lesson, que dizem o que executar</translation>
    </message>
    <message>
        <source>--quiet: only with --run</source>
        <translation>--quiet: só com --run</translation>
    </message>
    <message>
        <source>--record: only with --run</source>
        <translation>--record: só com --run</translation>
    </message>
    <message>
        <source>--compare: only with a recording to compare with</source>
        <translation>--compare: só com uma gravação com que comparar</translation>
    </message>
    <message>
        <source>--sweep: only with --open, which says what to sweep</source>
        <translation>--sweep: só com --open, que diz o que varrer</translation>
    </message>
    <message>
        <source>%1: no such option (see --help)</source>
        <translation>%1: não existe essa opção (veja --help)</translation>
    </message>
    <message>
        <source>%1: given twice</source>
        <translation>%1: informada duas vezes</translation>
    </message>
    <message>
        <source>%1: its value is missing</source>
        <translation>%1: falta o valor</translation>
    </message>
    <message>
        <source>%1: expected %2, not &apos;%3&apos;</source>
        <extracomment>%1: an option; %2: such as &quot;a recording&quot;; %3: what was given</extracomment>
        <translation>%1: esperava-se %2, não &apos;%3&apos;</translation>
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
        <translation>Uso: brigade [opções] [PLANO|GRAVAÇÃO|LIÇÃO|@CENÁRIO]
Veja os processos e as threads de um programa como uma rua de restaurantes.

  --open ARQUIVO         abre um plano (.json, .brigade-plan), uma gravação
                         (.brigade) ou um cenário embutido (@NOME)
  --run                  executa o que foi aberto, ou as execuções da lição até seu passo
  --quiet                com --run: nada é desenhado durante a execução
  --record ARQUIVO       com --run: salva a gravação (.brigade)
  --compare ARQUIVO      põe outra gravação ao lado da que foi aberta
  --sweep CHAVE=VALORES  executa o que foi aberto com estes valores (1..8, 1,2,8)
  --repeat N             com --sweep: quantas vezes cada valor é executado (padrão: 3);
                         sozinho: executa N vezes o que foi aberto e apura os contadores
  --step ESCOLHAS        você é o escalonador do que foi aberto: &quot;1 2 2 1&quot;
  --lesson ID[:PASSO]    abre esta lição do curso, neste passo
  --screenshot ARQUIVO   salva uma imagem da janela (.png, .jpg, .bmp) e sai;
                         com --run, --sweep ou --repeat, depois que isso terminar
  --at SEGUNDOS|end      o momento da execução que a imagem mostra (padrão: o último
                         em que havia atividade)
  --size LxA             o tamanho da janela em pixels
  --theme light|dark|contrast
  --language xx          &apos;de&apos;, &apos;pt_BR&apos;, ...; fica memorizado
  --help, --version

Código de saída: 0 sucesso, 1 a execução não começou ou a imagem não foi salva,
2 a entrada está errada.
</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>exit code %1</source>
        <translation>código de saída %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>sinal %1</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>sinal %1, %2</translation>
    </message>
    <message>
        <source>process %1 (pid %2)</source>
        <translation>processo %1 (pid %2)</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>supplier, process %1 (pid %2)</source>
        <translation>fornecedor, processo %1 (pid %2)</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>thread %1</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>thread principal</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>event loop</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <extracomment>%1: a number; %2: such as &quot;thread 2&quot;</extracomment>
        <translation>processo %1, %2</translation>
    </message>
    <message>
        <source>✖ crashed at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ caiu em %2: %1</translation>
    </message>
    <message>
        <source>GIL handed over</source>
        <translation>passagem do GIL</translation>
    </message>
    <message>
        <source>read (above), written (below)</source>
        <translation>lido (acima), escrito (abaixo)</translation>
    </message>
    <message>
        <source>updates, red: lost</source>
        <translation>atualizações, vermelho: perdas</translation>
    </message>
    <message>
        <source>core not running this program</source>
        <translation>núcleo que não executa este programa</translation>
    </message>
    <message>
        <source>%1 threads, each in its colour and pattern</source>
        <translation>%1 threads, cada uma com sua cor e padrão</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>tempo, %1</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the GIL</source>
        <translation>passagens do GIL não desenhadas: %1</translation>
    </message>
    <message>
        <source>not drawn: %1 traced updates, %2 of them lost</source>
        <translation>não desenhadas: atualizações no trace: %1, perdidas: %2</translation>
    </message>
    <message>
        <source>a row stands for %1 threads</source>
        <translation>uma linha representa %1 threads</translation>
    </message>
    <message>
        <source>%1 events were dropped</source>
        <translation>eventos descartados: %1</translation>
    </message>
    <message>
        <source>the recording ends before the run did</source>
        <translation>a gravação termina antes da execução</translation>
    </message>
    <message>
        <source>No thread has run yet.</source>
        <translation>Nenhuma thread rodou ainda.</translation>
    </message>
    <message>
        <source>by core</source>
        <translation>por núcleo</translation>
    </message>
    <message>
        <source>makespan %1</source>
        <translation>makespan %1</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>tarefas concluídas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>falhas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdas: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>recusas: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>cancelamentos: %1</translation>
    </message>
    <message>
        <source>speed-up %1</source>
        <translation>speedup %1</translation>
    </message>
    <message>
        <source>GIL switches %1</source>
        <extracomment>&quot;Switches&quot; is a noun. %1: a count</extracomment>
        <translation>trocas do GIL: %1</translation>
    </message>
    <message>
        <source>%1, %2, switch source: %3</source>
        <extracomment>%1: system; %2: such as &quot;4 cores&quot;; %3: &quot;kernel&quot; or &quot;gaps&quot;</extracomment>
        <translation>%1, %2, origem das trocas: %3</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunas</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>On short bars and in legends: one or two short words each</extracomment>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>esperando o GIL</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>esperando uma trava</translation>
    </message>
    <message>
        <source>I/O or sleep</source>
        <translation>I/O ou sleep</translation>
    </message>
    <message>
        <source>off the core (ready, not running)</source>
        <translation>fora do núcleo (pronta, mas não em execução)</translation>
    </message>
    <message>
        <source>idle, no task</source>
        <translation>ociosa, sem tarefa</translation>
    </message>
    <message>
        <source>event loop waiting</source>
        <translation>event loop esperando</translation>
    </message>
    <message>
        <source>running native code, GIL released</source>
        <translation>executando código nativo, GIL solto</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>trava</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>off core</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>sem tarefa</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>loop</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>too short to draw one by one: %1 intervals</source>
        <translation>intervalos curtos demais para desenhar: %1</translation>
    </message>
    <message>
        <source>too close to draw one by one: %1 traced updates, %2 of them lost</source>
        <translation>próximas demais para desenhar uma a uma: atualizações no trace: %1, perdidas: %2</translation>
    </message>
    <message>
        <source>lost update; dashed: the read that missed it</source>
        <translation>atualização perdida; tracejado: a leitura que não a viu</translation>
    </message>
</context>
<context>
    <name>brigade::app::AboutDialog</name>
    <message>
        <source>About Brigade</source>
        <translation>Sobre o Brigade</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Shows how programs really run: real threads in real processes on this machine&apos;s cores.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later; it comes with no warranty. Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Mostra como os programas realmente rodam: threads de verdade em processos de verdade nos núcleos desta máquina.&lt;/p&gt;&lt;p&gt;Licença: GNU General Public License, versão 3 ou posterior; vem sem nenhuma garantia. Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What it is made with&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Com que é feito&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drawings and icons were made for Brigade and have its licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Os desenhos e ícones foram feitos para o Brigade e têm a licença dele.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>brigade::app::Announcer</name>
    <message>
        <source>%1 has burnt down</source>
        <extracomment>%1: such as &quot;Restaurant 2&quot;; it stands for a process that crashed</extracomment>
        <translation>%1 pegou fogo</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>%1 caiu</translation>
    </message>
    <message>
        <source>Deadlock in %1: each waits for what another one holds: %2</source>
        <extracomment>%1: a restaurant or process; %2: names of chefs or threads, with commas</extracomment>
        <translation>Deadlock no %1: cada um espera o que está com outro: %2</translation>
    </message>
    <message>
        <source>The run was stopped after %1</source>
        <extracomment>%1: a time such as 4.2 ms</extracomment>
        <translation>A execução foi parada após %1</translation>
    </message>
    <message>
        <source>The recording breaks off after %1</source>
        <translation>A gravação se interrompe após %1</translation>
    </message>
    <message>
        <source>The run has ended after %1</source>
        <translation>A execução terminou após %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>falhas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdas: %1</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <extracomment>%1: &quot;orders&quot; or &quot;tasks&quot;; %2: a count. &quot;3 failed&quot; and &quot;2 lost&quot; may follow</extracomment>
        <translation>conclusão de %1: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargeChart</name>
    <message>
        <source>What this machine charges, as bars beside the textbook&apos;s</source>
        <translation>O que esta máquina cobra, em barras ao lado das do livro-texto</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargesDialog</name>
    <message>
        <source>&amp;Measure</source>
        <extracomment>Button, a verb: starts the measurement</extracomment>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Exportar &amp;tabela…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Exportar &amp;imagem…</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>O que esta máquina cobra</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progresso da medição</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Comparar com:</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>Ta&amp;bela</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>Ima&amp;gem</translation>
    </message>
    <message>
        <source>Each figure is measured here, many times, in a process of its own, and set beside what textbooks say. It takes about half a minute; leave the machine alone meanwhile.</source>
        <translation>Cada número é medido aqui, muitas vezes, num processo próprio, e posto ao lado do que dizem os livros-texto. Leva cerca de meio minuto; enquanto isso, deixe a máquina em paz.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of columns, to be short; this one: what is measured</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>10 % to 90 %</source>
        <translation>10% a 90%</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>Livro-texto</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Outro resultado</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>Head of a column: was it disturbed?</extracomment>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar a tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON, to compare with (*.json)</source>
        <translation>Tabelas (*.csv);;JSON, para comparar (*.json)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar a imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Imagens (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>A run goes on, which would disturb the measurement: measure when it has ended.</source>
        <translation>Há uma execução em andamento, que atrapalharia a medição: meça quando ela terminar.</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were measured, not all of them in every round.</source>
        <translation>Cancelado: %1 de %2 foram medidos, nem todos em todas as rodadas.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>%p % · %1</source>
        <extracomment>On a progress bar. %p: a number, to be kept; %1: what is being measured</extracomment>
        <translation>%p% · %1</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p%</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Nada foi medido ainda.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparado com %1.</translation>
    </message>
    <message>
        <source>~ noisy</source>
        <extracomment>In the column &quot;Noise&quot;; ~ is the sign of noisy figures</extracomment>
        <translation>~ com ruído</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sem ruído</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1: a remark about a figure, such as &quot;noisy: others took 12 % of the cores&quot;</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice after &quot;Compare with:&quot;</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>um arquivo…</translation>
    </message>
    <message>
        <source>Compare with an earlier result</source>
        <translation>Comparar com um resultado anterior</translation>
    </message>
    <message>
        <source>Results of measure (*.json)</source>
        <translation>Resultados de measure (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Salvo: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartLegend</name>
    <message>
        <source>Press: only this one, or all again</source>
        <translation>Pressione: só este, ou todos de novo</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartsPanel</name>
    <message>
        <source>Chart</source>
        <extracomment>Read aloud: the list in which a chart is chosen</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;; use: how busy they are</extracomment>
        <translation>Uso dos %1</translation>
    </message>
    <message>
        <source>The chart of a run stands here when there is one.</source>
        <translation>O gráfico de uma execução aparece aqui quando houver uma.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingDialog</name>
    <message>
        <source>&amp;Run the proof</source>
        <translation>&amp;Executar a prova</translation>
    </message>
    <message>
        <source>Choosing</source>
        <extracomment>Window title: choosing between async, threads and processes</extracomment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Take a task of yours and answer the questions: click on a branch, or press left for yes and right for no. At the end of a way, run its proof.</source>
        <translation>Pegue uma tarefa sua e responda às perguntas: clique num ramo, ou use as setas: esquerda para sim, direita para não. No fim de um caminho, execute a prova.</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>execução %v de %m</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Progresso da prova</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>E&amp;xportar imagem…</translation>
    </message>
    <message>
        <source>Stopped: nothing of it counts.</source>
        <translation>Parado: nada disso conta.</translation>
    </message>
    <message>
        <source>A click on a bar shows its run in the window.</source>
        <translation>Um clique numa barra mostra sua execução na janela.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>First answer the questions down to the end of a way</source>
        <translation>Primeiro responda às perguntas até o fim de um caminho</translation>
    </message>
    <message>
        <source>The same work, done in each of the ways (Enter)</source>
        <translation>O mesmo trabalho, feito de cada uma das maneiras (Enter)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar a imagem</translation>
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
        <translation>A árvore das escolhas</translation>
    </message>
    <message>
        <source>Left: yes. Right: no.</source>
        <translation>Esquerda: sim. Direita: não.</translation>
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
        <translation>Execução %1: %2</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Row of a table: the time from the start to the end of the last task</extracomment>
        <translation>Makespan</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>Trabalho de CPU</translation>
    </message>
    <message>
        <source>Done per second</source>
        <translation>Concluído por segundo</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>Latência, 50%</translation>
    </message>
    <message>
        <source>Latency, 99 %</source>
        <translation>Latência, 99%</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Trocas de contexto</translation>
    </message>
    <message>
        <source>Second to first</source>
        <extracomment>Head of a column: the second run&apos;s figure divided by the first one&apos;s</extracomment>
        <translation>Segunda/primeira</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Números das duas execuções</translation>
    </message>
    <message>
        <source>Two runs on one time axis</source>
        <translation>Duas execuções num só eixo de tempo</translation>
    </message>
    <message>
        <source>Waiting for the %1</source>
        <extracomment>Row of a table. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Espera pelo %1</translation>
    </message>
    <message>
        <source>Hand-overs of the %1</source>
        <extracomment>Row of a table: how often it changed hands. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Passagens do %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareView</name>
    <message>
        <source>Timelines of both runs</source>
        <translation>Linhas do tempo das duas execuções</translation>
    </message>
</context>
<context>
    <name>brigade::app::ControlsPanel</name>
    <message>
        <source>one after the other</source>
        <extracomment>How a plan works; also put into &quot;This plan has no pool: %1.&quot;</extracomment>
        <translation>em sequência</translation>
    </message>
    <message>
        <source>a thread for each task</source>
        <translation>uma thread para cada tarefa</translation>
    </message>
    <message>
        <source>a pool of threads</source>
        <translation>um pool de threads</translation>
    </message>
    <message>
        <source>an event loop with a pool</source>
        <translation>um event loop com um pool</translation>
    </message>
    <message>
        <source>%1 of the %2 of this machine may be used here</source>
        <translation>disponíveis aqui: %1 dos %2 desta máquina</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Puts all sliders back to where the opened plan has them.</source>
        <translation>Devolve todos os controles deslizantes ao que diz o plano aberto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</source>
        <extracomment>%1: title of a plan; %2: how it works, such as &quot;a pool of threads&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Choose a scenario above, or open a plan.</source>
        <translation>Escolha um cenário acima, ou abra um plano.</translation>
    </message>
    <message>
        <source> Changes a run while it goes on.</source>
        <extracomment>Put after another sentence, hence the space at its beginning</extracomment>
        <translation> Muda uma execução em andamento.</translation>
    </message>
    <message>
        <source>&amp;Stoves</source>
        <extracomment>Label of a slider; a stove stands for a core</extracomment>
        <translation>&amp;Fogões</translation>
    </message>
    <message>
        <source>&amp;Cores</source>
        <translation>&amp;Núcleos</translation>
    </message>
    <message>
        <source>How many of this machine&apos;s cores the run may use.</source>
        <translation>Quantos dos núcleos desta máquina a execução pode usar.</translation>
    </message>
    <message>
        <source>Restaura&amp;nts</source>
        <extracomment>Label of a slider; a restaurant stands for a process</extracomment>
        <translation>&amp;Restaurantes</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>Proce&amp;ssos</translation>
    </message>
    <message>
        <source>Worker processes, each with its own memory and its own GIL.</source>
        <translation>Processos worker, cada um com sua própria memória e seu próprio GIL.</translation>
    </message>
    <message>
        <source>&amp;Chefs in each</source>
        <extracomment>Label of a slider: in each restaurant; a chef stands for a thread</extracomment>
        <translation>&amp;Chefs em cada um</translation>
    </message>
    <message>
        <source>&amp;Threads in each</source>
        <translation>&amp;Threads em cada um</translation>
    </message>
    <message>
        <source>Size of the thread pool of each process.</source>
        <translation>Tamanho do pool de threads de cada processo.</translation>
    </message>
    <message>
        <source>This plan has no pool: %1.</source>
        <translation>Este plano não tem pool: %1.</translation>
    </message>
    <message>
        <source> Changing it during a run starts the run again.</source>
        <translation> Mudar isto durante uma execução faz com que ela recomece.</translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <extracomment>Label of a slider, a plural noun; an order stands for a task</extracomment>
        <translation>Pe&amp;didos</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>Tare&amp;fas</translation>
    </message>
    <message>
        <source>How many tasks there are in all.</source>
        <translation>Quantas tarefas há ao todo.</translation>
    </message>
    <message>
        <source>Or&amp;ders per second</source>
        <translation>Pe&amp;didos por segundo</translation>
    </message>
    <message>
        <source>Tas&amp;ks per second</source>
        <translation>Tare&amp;fas por segundo</translation>
    </message>
    <message>
        <source>How many tasks arrive each second.</source>
        <translation>Quantas tarefas chegam a cada segundo.</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <extracomment>Label of a slider; a guest stands for a client that sends tasks</extracomment>
        <translation>Clien&amp;tes</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>How many clients send tasks, each one after the other.</source>
        <translation>Quantos clientes enviam tarefas, cada um uma após a outra.</translation>
    </message>
    <message>
        <source>C&amp;ooking share</source>
        <extracomment>Label of a slider: the part of the time that is cooked (computed), in %</extracomment>
        <translation>Parte no f&amp;ogão</translation>
    </message>
    <message>
        <source>CP&amp;U share</source>
        <translation>Parte &amp;de CPU</translation>
    </message>
    <message>
        <source>The part of a task&apos;s time that it computes; the rest it waits.</source>
        <translation>A parte do tempo de uma tarefa em que ela calcula; no resto, ela espera.</translation>
    </message>
    <message>
        <source>One &amp;bathroom in each (GIL)</source>
        <extracomment>Check box: in each restaurant; the bathroom stands for the GIL</extracomment>
        <translation>Um ban&amp;heiro em cada (GIL)</translation>
    </message>
    <message>
        <source>&amp;GIL</source>
        <translation>&amp;GIL</translation>
    </message>
    <message>
        <source>One lock in each process that a thread must hold to compute.</source>
        <translation>Uma trava em cada processo, que uma thread precisa ter para calcular.</translation>
    </message>
    <message>
        <source>T&amp;ime before a knock</source>
        <extracomment>Label of a slider. A knock at the bathroom&apos;s door: asking for the GIL</extracomment>
        <translation>Tempo até a bat&amp;ida</translation>
    </message>
    <message>
        <source>Switch &amp;interval</source>
        <translation>&amp;Intervalo de troca</translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks for it.</source>
        <translation>Por quanto tempo uma thread espera o GIL antes de pedi-lo.</translation>
    </message>
    <message>
        <source>a chef for each order</source>
        <extracomment>How a plan works, in restaurant words: a thread for each task</extracomment>
        <translation>um chef para cada pedido</translation>
    </message>
    <message>
        <source>a team of chefs</source>
        <extracomment>How a plan works, in restaurant words: a pool of threads</extracomment>
        <translation>uma equipe de chefs</translation>
    </message>
    <message>
        <source>a head waiter with a team</source>
        <extracomment>How a plan works, in restaurant words: an event loop with a pool</extracomment>
        <translation>um maître com uma equipe</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoresChart</name>
    <message>
        <source>Use of the cores over time</source>
        <translation>Uso dos núcleos ao longo do tempo</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>In a legend, short: &quot;run&quot; is a noun</extracomment>
        <translation>esta execução</translation>
    </message>
    <message>
        <source>Threads of this run; 100 % is one core</source>
        <translation>Threads desta execução; 100% = um núcleo</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>In a legend, short: other programs</extracomment>
        <translation>outros</translation>
    </message>
    <message>
        <source>What the followed one took of it</source>
        <translation>O que coube a quem você segue</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Todos os %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · 100 % = one %2</source>
        <extracomment>Title of a chart. %1: such as &quot;Core 3&quot;; %2: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>%1 · 100% = um %2</translation>
    </message>
    <message>
        <source>%1: 0 to %2 %</source>
        <translation>%1: de 0 a %2%</translation>
    </message>
    <message>
        <source>Everything else there: other programs, a hypervisor, Brigade&apos;s own overhead</source>
        <translation>Todo o resto ali: outros programas, um hipervisor, a sobrecarga do próprio Brigade</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseActions</name>
    <message>
        <source>&amp;Continue the course</source>
        <translation>&amp;Continuar o curso</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Todas as lições</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Próximo passo</translation>
    </message>
    <message>
        <source>C&amp;hoosing…</source>
        <extracomment>Menu: choosing between async, threads and processes</extracomment>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>async, threads or processes: a tree of questions, and the proof of each answer on this machine</source>
        <translation>async, threads ou processos: uma árvore de perguntas, e a prova de cada resposta nesta máquina</translation>
    </message>
    <message>
        <source>&amp;Picture gallery…</source>
        <translation>&amp;Galeria de imagens…</translation>
    </message>
    <message>
        <source>The pictures that every text draws, each from a run on this machine</source>
        <translation>As imagens que todo livro-texto traz, cada uma de uma execução nesta máquina</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>G&amp;lossário…</translation>
    </message>
    <message>
        <source>&amp;Report of predictions and results…</source>
        <translation>&amp;Relatório de previsões e resultados…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view: notes, larger type</source>
        <translation>&amp;Visão do professor: notas, letra maior</translation>
    </message>
    <message>
        <source>Lessons from a &amp;folder…</source>
        <translation>Lições de uma p&amp;asta…</translation>
    </message>
    <message>
        <source>The &amp;built-in lessons</source>
        <translation>Lições em&amp;butidas</translation>
    </message>
    <message>
        <source>%1: has no lessons</source>
        <translation>%1: não tem lições</translation>
    </message>
    <message>
        <source>A folder with lessons</source>
        <translation>Uma pasta com lições</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a question about the learner&apos;s name; a noun</extracomment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Your name, if it is to stand on the report:</source>
        <translation>Seu nome, se quiser que conste no relatório:</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Páginas da web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Write your own lessons…</source>
        <translation>Escrever suas própria&amp;s lições…</translation>
    </message>
    <message>
        <source>Write your own lessons</source>
        <translation>Escrever suas próprias lições</translation>
    </message>
    <message>
        <source>&amp;Save an example…</source>
        <translation>&amp;Salvar um exemplo…</translation>
    </message>
    <message>
        <source>Save an example lesson</source>
        <translation>Salvar uma lição de exemplo</translation>
    </message>
    <message>
        <source>Lessons (*.brigade-lesson *.md)</source>
        <translation>Lições (*.brigade-lesson *.md)</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseMap</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Begin with the first lesson</source>
        <translation>Começar pela primeira lição</translation>
    </message>
    <message>
        <source>Some files could not be read; the others are here:</source>
        <translation>Alguns arquivos não puderam ser lidos; os outros estão aqui:</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>next</source>
        <translation>a seguir</translation>
    </message>
    <message>
        <source>%1. It builds on “%2”; nothing keeps you from opening it now.</source>
        <translation>%1. Esta lição se apoia em “%2”; nada impede você de abri-la agora.</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoursePanel</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas as lições</translation>
    </message>
    <message>
        <source>The map of the course (Alt+Up)</source>
        <translation>O mapa do curso (Alt+Acima)</translation>
    </message>
    <message>
        <source>step %v of %m</source>
        <translation>passo %v de %m</translation>
    </message>
    <message>
        <source>How far you are in this lesson</source>
        <translation>Até onde você chegou nesta lição</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>O passo anterior (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>O próximo passo (Alt+Direita)</translation>
    </message>
    <message>
        <source>%1 · about %2 min</source>
        <translation>%1 · cerca de %2 min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>&lt;b&gt;For the presenter:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Para quem apresenta:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>Esta é a minha previsão</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>Esta é a minha resposta</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>Run it on this machine</source>
        <translation>Executar nesta máquina</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>Nada é desenhado durante a execução, para que o desenho não a atrase; depois ela é reproduzida</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation>execução %v de %m</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sem ela</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Run it and look</source>
        <translation>Executar e observar</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>Esta máquina não consegue mostrar isso: tem poucos núcleos.</translation>
    </message>
    <message>
        <source>The run has not been made yet.</source>
        <translation>A execução ainda não foi feita.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ Confirmado&lt;/b&gt; nesta máquina.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; this time.</source>
        <translation>&lt;b&gt;✖ Não se confirmou&lt;/b&gt; desta vez.</translation>
    </message>
    <message>
        <source>To change: %1. Run it with F5 as often as you like.</source>
        <translation>Para mudar: %1. Execute com F5 quantas vezes quiser.</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>Abrir este plano</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This lesson is in English: nobody has translated it yet.</source>
        <translation>Esta lição está em inglês: ninguém a traduziu ainda.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Leva cerca de %1.</translation>
    </message>
    <message>
        <source>Show me in the picture</source>
        <translation>Mostrar na imagem</translation>
    </message>
    <message>
        <source>What this run did, where it shows that it was not so</source>
        <translation>O que esta execução fez, no ponto em que se vê que não foi assim</translation>
    </message>
</context>
<context>
    <name>brigade::app::DeadlockBar</name>
    <message>
        <source>Deadlock: each of these waits for what the next one has. Whoever is dismissed gives back what he has, and the others get on.</source>
        <translation>Deadlock: cada um destes espera o que está com o seguinte. Quem for dispensado devolve o que tem, e os outros seguem adiante.</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <extracomment>Button, a verb: makes one give up and go. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>Dispensar %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::DragBars</name>
    <message>
        <source>Drag each bar, or use the arrow keys: up and down for another bar, left and right for its length</source>
        <translation>Arraste cada barra, ou use as setas: acima e abaixo para outra barra, esquerda e direita para o comprimento</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventTable</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the run</source>
        <extracomment>In the column of processes: the event belongs to none of them; &quot;run&quot; is a noun</extracomment>
        <translation>a execução</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: when the event happened</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventsDialog</name>
    <message>
        <source>Only who is &amp;followed</source>
        <extracomment>Check box. Followed: the chef or thread that was selected</extracomment>
        <translation>Só quem você &amp;segue</translation>
    </message>
    <message>
        <source>Only the &amp;time that is measured or shown in the timeline</source>
        <translation>Só o &amp;tempo medido ou exibido na linha do tempo</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation>Eventos em tabela</translation>
    </message>
    <message>
        <source>Return on a line shows that moment, and follows who did it, in every picture.</source>
        <translation>Enter numa linha mostra aquele momento e segue quem o fez, em todas as imagens.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>Eventos: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagem</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Prévia da imagem</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Janela inteira</translation>
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
        <translation>A execução inteira</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>O que a linha do tempo mostra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>&amp;Imagem:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamanho:</translation>
    </message>
    <message>
        <source>&amp;Range:</source>
        <translation>T&amp;recho:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>Te&amp;ma:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation>&amp;Copiar a imagem</translation>
    </message>
    <message>
        <source>%1×: %2 × %3 pixels</source>
        <extracomment>%1: how many times as large; %2: width; %3: height</extracomment>
        <translation>%1×: %2 × %3 pixels</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Not enough memory for the picture.</source>
        <translation>Não há memória suficiente para a imagem.</translation>
    </message>
    <message>
        <source>Copied to the clipboard, as pixels.</source>
        <translation>Copiado para a área de transferência, em pixels.</translation>
    </message>
    <message>
        <source>Timeline by %1</source>
        <extracomment>What is exported. %1: &quot;thread&quot; or &quot;chef&quot;, &quot;core&quot; or &quot;stove&quot;: what a row stands for</extracomment>
        <translation>Linha do tempo por %1</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Uso dos %1</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Salvando a imagem…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Desenhando a imagem…</translation>
    </message>
</context>
<context>
    <name>brigade::app::FileActions</name>
    <message>
        <source>&amp;Save plan as…</source>
        <translation>Salvar &amp;plano como…</translation>
    </message>
    <message>
        <source>Save recor&amp;ding as…</source>
        <translation>Salvar &amp;gravação como…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Exportar &amp;imagem…</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>Exportar &amp;números…</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <extracomment>Menu; trace, a noun: the recorded events, for other programs</extracomment>
        <translation>Exportar &amp;trace…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Open a plan, a recording or a lesson</source>
        <translation>Abrir um plano, uma gravação ou uma lição</translation>
    </message>
    <message>
        <source>Plans, recordings and lessons (*.json *.brigade-plan *.brigade *.brigade-lesson);;All files (*)</source>
        <translation>Planos, gravações e lições (*.json *.brigade-plan *.brigade *.brigade-lesson);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Plans (*.json *.brigade-plan)</source>
        <translation>Planos (*.json *.brigade-plan)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Salvar a gravação</translation>
    </message>
    <message>
        <source>Recordings (*.brigade)</source>
        <translation>Gravações (*.brigade)</translation>
    </message>
    <message>
        <source>Writing the recording…</source>
        <translation>Salvando a gravação…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar os números</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tabelas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>Exportar o trace</translation>
    </message>
    <message>
        <source>Chrome traces: Perfetto, speedscope (*.json)</source>
        <translation>Traces do Chrome: Perfetto, speedscope (*.json)</translation>
    </message>
    <message>
        <source>Writing the trace…</source>
        <translation>Salvando o trace…</translation>
    </message>
</context>
<context>
    <name>brigade::app::GalleryDialog</name>
    <message>
        <source>&amp;Draw all of them</source>
        <translation>&amp;Desenhar todas</translation>
    </message>
    <message>
        <source>&amp;Run this one</source>
        <translation>&amp;Executar esta</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>Mostrar na &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>Exportar &amp;todas…</translation>
    </message>
    <message>
        <source>Picture gallery</source>
        <translation>Galeria de imagens</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>execução %v de %m</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Progresso das execuções</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were drawn stay.</source>
        <translation>Parado. As imagens que foram desenhadas ficam.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Each picture is drawn from a run of its own; all take some seconds</source>
        <translation>Cada imagem é desenhada a partir de uma execução própria; todas levam alguns segundos</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Run this one”, or “Draw all of them”.</source>
        <translation>Ainda não desenhada. Ela vem de uma execução nesta máquina: “Executar esta”, ou “Desenhar todas”.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Written: %1 pictures and index.html in %2</source>
        <translation>Salvo em %2: %1 imagens e index.html</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar a imagem</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Uma pasta para as imagens</translation>
    </message>
    <message>
        <source>Writing the pictures…</source>
        <translation>Salvando as imagens…</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were written stay.</source>
        <translation>Parado. As imagens que foram salvas ficam.</translation>
    </message>
</context>
<context>
    <name>brigade::app::GlossaryDialog</name>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: a term; %2: the same in restaurant words</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Runs it and shows the place</source>
        <translation>Executa e mostra o lugar</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, in the restaurant: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>Put after a term. %1: the same in restaurant words</extracomment>
        <translation>, no restaurante: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Draw its picture</source>
        <translation>&amp;Desenhar a imagem</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Draw its picture”.</source>
        <translation>Ainda não desenhada. Ela vem de uma execução nesta máquina: “Desenhar a imagem”.</translation>
    </message>
    <message>
        <source>The run is being made…</source>
        <translation>A execução está sendo feita…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
</context>
<context>
    <name>brigade::app::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions, machine and the log&apos;s last lines, for somebody who helps</source>
        <translation>Versões, máquina e as últimas linhas do log, para quem for ajudar</translation>
    </message>
    <message>
        <source>&amp;About Brigade</source>
        <translation>&amp;Sobre o Brigade</translation>
    </message>
    <message>
        <source>Brigade ended unexpectedly. What it had recorded of its last run is kept in %1.</source>
        <translation>O Brigade terminou inesperadamente. O que tinha gravado da última execução está guardado em %1.</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>Mostrar essa execução</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard, %1 lines: read them before you send them.</source>
        <translation>O diagnóstico está na área de transferência, linhas: %1. Leia antes de enviar.</translation>
    </message>
</context>
<context>
    <name>brigade::app::InsightsPanel</name>
    <message>
        <source>Nothing stands out in this run.</source>
        <translation>Nada se destaca nesta execução.</translation>
    </message>
    <message>
        <source>What stands out in a run stands here when it has ended.</source>
        <translation>O que se destaca numa execução aparece aqui quando ela terminar.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Read aloud: a button. %1: title of what stands out in the run</extracomment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>That part of the run in the timeline</source>
        <translation>Essa parte da execução na linha do tempo</translation>
    </message>
</context>
<context>
    <name>brigade::app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of the keyboard</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menu %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::MainWindow</name>
    <message>
        <source>Dinner for three, cooked just now by three real threads on this machine: dishes that mostly wait take as long as the longest. What if all of them have to be stirred?</source>
        <translation>Jantar para três, feito agora mesmo por três threads de verdade nesta máquina: pratos que quase só esperam levam o tempo do mais demorado. E se todos tiverem de ser mexidos?</translation>
    </message>
    <message>
        <source>Cook four busy dishes</source>
        <translation>Fazer quatro pratos trabalhosos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>A execução terminou</translation>
    </message>
    <message>
        <source>%1. Shown: %2, its last busy moment</source>
        <translation>%1. Exibido: %2, o último momento com atividade</translation>
    </message>
    <message>
        <source>Sweep: run %1 of %2 goes on</source>
        <translation>Varredura: execução %1 de %2 em andamento</translation>
    </message>
    <message>
        <source>Starting the processes…</source>
        <translation>Iniciando os processos…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Running quietly: it is replayed when it has ended</source>
        <translation>Executando em silêncio: será reproduzida quando terminar</translation>
    </message>
    <message>
        <source>Closed to new requests; those in hand are finished (Stop again: at once)</source>
        <translation>Fechado a novas requisições; as que estão em andamento são concluídas (Parar de novo: na hora)</translation>
    </message>
    <message>
        <source>Stopping: tasks in hand are finished (Stop again: at once)</source>
        <translation>Parando: as tarefas em andamento são concluídas (Parar de novo: na hora)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
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
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>Run the plan on this machine (F5)</source>
        <translation>Executar o plano nesta máquina (F5)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Menu, a verb: ends the run</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop the run: tasks in hand are finished; twice: at once (Esc)</source>
        <translation>Parar a execução: as tarefas em andamento são concluídas; duas vezes: na hora (Esc)</translation>
    </message>
    <message>
        <source>Run &amp;quietly</source>
        <translation>Executar em &amp;silêncio</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>Nada é desenhado durante a execução, para que o desenho não a atrase; depois ela é reproduzida</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <extracomment>Menu, a noun: runs with one value of the plan after another</extracomment>
        <translation>&amp;Varredura…</translation>
    </message>
    <message>
        <source>One key of the plan over several values, each run several times: where more brings nothing (Shift+F5)</source>
        <translation>Uma chave do plano com vários valores, cada um executado várias vezes: onde aumentar não adianta mais (Shift+F5)</translation>
    </message>
    <message>
        <source>Run &amp;many times…</source>
        <translation>Executar &amp;muitas vezes…</translation>
    </message>
    <message>
        <source>The plan a hundred times, and how its counters came out (Alt+F5)</source>
        <translation>O plano cem vezes, e como ficaram os contadores (Alt+F5)</translation>
    </message>
    <message>
        <source>Where the analogy stops</source>
        <translation>Onde a analogia acaba</translation>
    </message>
    <message>
        <source>This machine: %1 of %2 cores may be used; %3</source>
        <extracomment>%1, %2: numbers; %3: name of the system</extracomment>
        <translation>Esta máquina: %1 de %2 núcleos disponíveis; %3</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>&amp;Controles</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linha do tempo</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>Name of a panel: numbers, no pictures</extracomment>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Destaques</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <extracomment>Name of a panel, a plural noun: the runs so far</extracomment>
        <translation>&amp;Execuções</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rua</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;You are the scheduler…</source>
        <translation>Você é o &amp;escalonador…</translation>
    </message>
    <message>
        <source>Real threads that move only when you choose them (Ctrl+F5)</source>
        <translation>Threads de verdade que só se movem quando você as escolhe (Ctrl+F5)</translation>
    </message>
    <message>
        <source>What this machine &amp;charges…</source>
        <extracomment>Menu. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>O que es&amp;ta máquina cobra…</translation>
    </message>
    <message>
        <source>Measures a thread, a process, a switch, a message, and shows the textbook&apos;s figures beside it</source>
        <translation>Mede uma thread, um processo, uma troca, uma mensagem, e mostra ao lado os números do livro-texto</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <extracomment>Menu, a verb: lessons and glossary</extracomment>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu, a noun</extracomment>
        <translation>Exi&amp;bir</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <extracomment>Menu: a list of panels follows</extracomment>
        <translation>&amp;Ir para</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>Eventos em ta&amp;bela…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Words, and where the analogy stops</source>
        <translation>&amp;Palavras, e onde a analogia acaba</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>C&amp;urso</translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation>Você estava na lição “%1”.</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>Brigade speaks that language when this run has ended.</source>
        <translation>O Brigade falará esse idioma quando esta execução terminar.</translation>
    </message>
    <message>
        <source>Opening the recording: its events are put in order (Stop: not after all)</source>
        <translation>Abrindo a gravação: seus eventos são postos em ordem (Parar: melhor não)</translation>
    </message>
</context>
<context>
    <name>brigade::app::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search: Return goes to the next place</source>
        <translation>Pesquisar: Enter vai ao próximo lugar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>&amp;Save as a page…</source>
        <translation>&amp;Salvar como página…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Salvar o manual</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Páginas (*.html)</translation>
    </message>
</context>
<context>
    <name>brigade::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>brigade::app::PanelRing</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Painel &amp;anterior</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanDocument</name>
    <message>
        <source>open %1</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done. %1: name of a plan</extracomment>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>edit the plan</source>
        <translation>editar o plano</translation>
    </message>
    <message>
        <source>reset</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done</extracomment>
        <translation>restaurar</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanEditor</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button, a verb: the plan becomes what the text says</extracomment>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Button, a verb: the text becomes what the plan says</extracomment>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>O plano em JSON</translation>
    </message>
    <message>
        <source>The sliders and the next run take this text (Ctrl+Return)</source>
        <translation>Os controles deslizantes e a próxima execução usam este texto (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>De volta ao plano como ele está</translation>
    </message>
    <message>
        <source>The plan was changed elsewhere. Apply puts this text in its place, Revert takes the other over.</source>
        <translation>O plano foi alterado em outro lugar. Aplicar põe este texto no lugar dele; Reverter traz o outro para cá.</translation>
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
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>How much slower than it was the run is played</source>
        <translation>Quantas vezes mais devagar que o real a execução é reproduzida</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Read aloud: the slider that chooses a moment of the run</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Drag: the street at that moment</source>
        <translation>Arraste: a rua naquele momento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what it does, such as &quot;Play&quot;; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the star&amp;t</source>
        <translation>Ao i&amp;nício</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Passo at&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>A verb: plays the run; in turn with &quot;Pause&quot;</extracomment>
        <translation>Repro&amp;duzir</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Passo à &amp;frente</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Ao f&amp;im</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>A verb, in turn with &quot;Play&quot;</extracomment>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>To the present moment of a run that goes on</extracomment>
        <translation>A&amp;o vivo</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <extracomment>The picture keeps up with the run. %1: a time</extracomment>
        <translation>Ao vivo · %1</translation>
    </message>
    <message>
        <source>%1 · the threads run on</source>
        <extracomment>The picture stands still at the time %1, and the run goes on</extracomment>
        <translation>%1 · as threads continuam</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1, %2: times: the moment shown, the length of the run</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::PythonPanel</name>
    <message>
        <source>What to show as Python</source>
        <translation>O que mostrar em Python</translation>
    </message>
    <message>
        <source>The whole program, or the function of one task</source>
        <translation>O programa inteiro, ou a função de uma tarefa</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The text onto the clipboard</source>
        <translation>O texto para a área de transferência</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>The text into a file</source>
        <translation>O texto num arquivo</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>O plano em Python</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Programa inteiro</translation>
    </message>
    <message>
        <source>A plan that is opened stands here as the Python that it stands for.</source>
        <translation>Um plano aberto aparece aqui como o Python que ele representa.</translation>
    </message>
    <message>
        <source>When the plan has been run, arrows show who is at which line.</source>
        <translation>Quando o plano tiver sido executado, setas mostram quem está em qual linha.</translation>
    </message>
    <message>
        <source>The plan has other tasks than the run that is shown: no line of it is marked.</source>
        <translation>O plano tem tarefas diferentes das da execução exibida: nenhuma linha dele é marcada.</translation>
    </message>
    <message>
        <source>Nobody is in these lines at this moment.</source>
        <translation>Ninguém está nestas linhas neste momento.</translation>
    </message>
    <message>
        <source>The arrows show who is where. Select one in the picture to follow it.</source>
        <translation>As setas mostram quem está onde. Selecione alguém na imagem para seguir.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Save as Python</source>
        <translation>Salvar em Python</translation>
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
        <translation>Sua previsão</translation>
    </message>
    <message>
        <source>First move the slider, or type a number. If you mean what stands there now, move it away and back.</source>
        <translation>Primeiro mova o controle, ou digite um número. Se a sua resposta for o valor que já está lá, mova o controle e volte.</translation>
    </message>
    <message>
        <source>First choose one of the answers.</source>
        <translation>Primeiro escolha uma das respostas.</translation>
    </message>
    <message>
        <source>From least to most</source>
        <translation>Do menor ao maior</translation>
    </message>
    <message>
        <source>Drag, or press Ctrl with up or down</source>
        <translation>Arraste, ou pressione Ctrl com a seta para cima ou para baixo</translation>
    </message>
    <message>
        <source>From least (top) to most (bottom):</source>
        <translation>Do menor (em cima) ao maior (embaixo):</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>First put them in order: drag a line, or use the arrows. If they stand right already, move one away and back.</source>
        <translation>Primeiro ponha em ordem: arraste uma linha, ou use as setas. Se já estiver certo, mova uma e volte.</translation>
    </message>
    <message>
        <source>First drag a bar to where you expect it.</source>
        <translation>Primeiro arraste uma barra até onde você espera que ela fique.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recentes</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Limpar a lista</translation>
    </message>
</context>
<context>
    <name>brigade::app::RepeatDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Run many times</source>
        <translation>Executar muitas vezes</translation>
    </message>
    <message>
        <source>&amp;Runs:</source>
        <extracomment>A plural noun: how many runs there are to be</extracomment>
        <translation>E&amp;xecuções:</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>Os números obtidos até agora ficam (Esc)</translation>
    </message>
    <message>
        <source>Export the histogram</source>
        <translation>Exportar o histograma</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Progresso das execuções</translation>
    </message>
    <message>
        <source>Histogram of the results</source>
        <translation>Histograma dos resultados</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Run %1 of %2 goes on</source>
        <extracomment>&quot;Run&quot; is a noun. %1, %2: numbers</extracomment>
        <translation>Execução %1 de %2 em andamento</translation>
    </message>
    <message>
        <source>Each run is a real one, with processes and threads of its own; nothing is drawn meanwhile.</source>
        <translation>Cada execução é de verdade, com processos e threads próprios; enquanto isso nada é desenhado.</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>Pronto. Execuções: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation>Parado após %1 de %2 execuções.</translation>
    </message>
    <message>
        <source>How often the counters came out how is drawn here: a race loses another number of updates in every run.</source>
        <translation>Aqui se desenha quantas vezes os contadores terminaram em cada valor: uma condição de corrida perde um número diferente de atualizações a cada execução.</translation>
    </message>
    <message>
        <source>No task of this plan increments a shared variable: there is nothing to count. Try race-two or race-many.</source>
        <translation>Nenhuma tarefa deste plano incrementa uma variável compartilhada: não há o que contar. Experimente race-two ou race-many.</translation>
    </message>
    <message>
        <source>Run %1 &amp;times</source>
        <extracomment>Button; &quot;run&quot; is a verb. %1: a number, at least 2</extracomment>
        <translation>Executar %1 &amp;vezes</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Primeiro abra um plano</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>Outra execução está em andamento na janela: espere que termine ou pare-a</translation>
    </message>
</context>
<context>
    <name>brigade::app::ResultsPanel</name>
    <message>
        <source>Figures of the run</source>
        <translation>Números da execução</translation>
    </message>
    <message>
        <source>The figures of a run stand here when there has been one.</source>
        <translation>Os números de uma execução aparecem aqui quando houver uma.</translation>
    </message>
    <message>
        <source>%1 events were dropped: these figures are incomplete.</source>
        <translation>Eventos descartados: %1. Estes números estão incompletos.</translation>
    </message>
    <message>
        <source>The run was open to HTTP for long: its first %1 s (%L2 finished tasks) are no longer kept, and these figures are of what came after.</source>
        <translation>A execução ficou muito tempo aberta para HTTP: os primeiros %1 s (tarefas terminadas: %L2) já não são guardados, e estes números são do que veio depois.</translation>
    </message>
    <message>
        <source>The run goes on; the figures up to now:</source>
        <translation>A execução está em andamento; os números até agora:</translation>
    </message>
    <message>
        <source>The run goes on; its figures come at the end.</source>
        <translation>A execução está em andamento; os números vêm no fim.</translation>
    </message>
    <message>
        <source>Choose a figure: what it means stands here.</source>
        <translation>Escolha um número: o que ele significa aparece aqui.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RunsPanel</name>
    <message>
        <source>Sho&amp;w again</source>
        <translation>&amp;Ver de novo</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>Button, a verb: compares the two chosen runs</extracomment>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Heads of narrow columns; this one: number of the run</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>Makespan</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>The chosen run in the window (double click)</source>
        <translation>A execução escolhida na janela (duplo clique)</translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and click): both on one time axis</source>
        <translation>Escolha duas execuções (Ctrl e clique): ambas num só eixo de tempo</translation>
    </message>
    <message>
        <source>Every run is kept here while Brigade is open, to be shown again or compared.</source>
        <translation>Cada execução fica aqui enquanto o Brigade está aberto, para ser mostrada de novo ou comparada.</translation>
    </message>
    <message>
        <source>The oldest, 1 to %1, are no longer kept: save a recording of what you need.</source>
        <translation>As mais antigas, de 1 a %1, não são mais mantidas: salve uma gravação do que precisar.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>A plan to start from. Click, or Enter, opens it.</source>
        <translation>Um plano como ponto de partida. Clique ou tecle Enter para abrir.</translation>
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
        <translation>%1: não foi possível salvar</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeActions</name>
    <message>
        <source>Open to &amp;HTTP</source>
        <extracomment>Menu, a verb: runs the plan, and browsers can send it requests</extracomment>
        <translation>Abrir para &amp;HTTP</translation>
    </message>
    <message>
        <source>Open to HTTP, with the plan&apos;s c&amp;ustomers</source>
        <extracomment>The plan&apos;s customers: the requests that the plan itself makes</extracomment>
        <translation>Abrir para HTTP, com os &amp;clientes do plano</translation>
    </message>
    <message>
        <source>Every task becomes an address that a browser, curl or a load generator on this machine can ask; Stop closes it (Ctrl+Shift+F5)</source>
        <translation>Cada tarefa vira um endereço que um navegador, o curl ou um gerador de carga nesta máquina pode consultar; Parar encerra isso (Ctrl+Shift+F5)</translation>
    </message>
    <message>
        <source>As above, and the plan&apos;s own arrivals come too</source>
        <translation>Como acima, e as chegadas do próprio plano também vêm</translation>
    </message>
    <message>
        <source>Only a plan with an event loop (mode &quot;async&quot;) can be open to HTTP: the loop reads the requests. Try one of the Uvicorn or FastAPI scenarios.</source>
        <translation>Só um plano com event loop (modo &quot;async&quot;) pode ser aberto para HTTP: o loop lê as requisições. Experimente um dos cenários Uvicorn ou FastAPI.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeBar</name>
    <message>
        <source>Copy a curl line</source>
        <translation>Copiar linha de curl</translation>
    </message>
    <message>
        <source>Copy a load-generator line</source>
        <translation>Copiar linha do gerador de carga</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button, a verb: ends the run</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>&quot;Open&quot; is an adjective, as of a shop. %1: an address such as http://127.0.0.1:8080</extracomment>
        <translation>Aberto em %1</translation>
    </message>
    <message>
        <source>Closed to new requests. Still in hand, and being finished: %L1</source>
        <translation>Fechado a novas requisições. Ainda em andamento, sendo concluídas: %L1</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Parar na hora</translation>
    </message>
</context>
<context>
    <name>brigade::app::StepDialog</name>
    <message>
        <source>Take a s&amp;maller version</source>
        <translation>Usar versão me&amp;nor</translation>
    </message>
    <message>
        <source>You are the scheduler</source>
        <translation>Você é o escalonador</translation>
    </message>
    <message>
        <source>Pla&amp;y:</source>
        <extracomment>A verb, before a list of challenges</extracomment>
        <translation>&amp;Jogar:</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>O plano em Python</translation>
    </message>
    <message>
        <source>The same with two increments each and two of each task</source>
        <translation>O mesmo, com dois incrementos cada e só duas tarefas de cada tipo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Runs all choices but the last again (Backspace)</source>
        <translation>Executa de novo todas as escolhas menos a última (Backspace)</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>R&amp;ecomeçar</translation>
    </message>
    <message>
        <source>From the start (Home)</source>
        <translation>Do começo (Home)</translation>
    </message>
    <message>
        <source>Play ra&amp;ndom</source>
        <translation>Jogar ao &amp;acaso</translation>
    </message>
    <message>
        <source>Somebody who may move is chosen, until it is over</source>
        <translation>Alguém que pode se mover é escolhido, até acabar</translation>
    </message>
    <message>
        <source>Play r&amp;ound robin</source>
        <translation>Jogar em r&amp;ound robin</translation>
    </message>
    <message>
        <source>One after the other in turn, until it is over</source>
        <translation>Um após o outro, em rodízio, até acabar</translation>
    </message>
    <message>
        <source>&amp;Try all</source>
        <extracomment>Button, a verb: runs every interleaving; keep it short</extracomment>
        <translation>&amp;Tentar todas</translation>
    </message>
    <message>
        <source>Really runs every interleaving and counts what comes of them</source>
        <translation>Executa de verdade todas as intercalações e conta os resultados</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The choices as text (Ctrl+C)</source>
        <translation>As escolhas como texto (Ctrl+C)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Plays the choices on the clipboard (Ctrl+V)</source>
        <translation>Joga as escolhas que estão na área de transferência (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>The choices and their plan into a file (Ctrl+S)</source>
        <translation>As escolhas e seu plano num arquivo (Ctrl+S)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Plays what was saved (Ctrl+O)</source>
        <translation>Joga o que foi salvo (Ctrl+O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The interleaving as a picture or a table</source>
        <translation>A intercalação como imagem ou tabela</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The plan of the window: %1</source>
        <translation>O plano da janela: %1</translation>
    </message>
    <message>
        <source>This is the plan of the window with two increments each, so that every moment can be chosen.</source>
        <translation>Este é o plano da janela com dois incrementos cada, para que todo momento possa ser escolhido.</translation>
    </message>
    <message>
        <source>This plan cannot be played: %1.</source>
        <extracomment>%1: the reason, without a full stop</extracomment>
        <translation>Este plano não pode ser jogado: %1.</translation>
    </message>
    <message>
        <source>Choose who moves: click a card, or press its number.</source>
        <translation>Escolha quem se move: clique num cartão, ou pressione seu número.</translation>
    </message>
    <message>
        <source>Choice %1 cannot be made there: the list was played up to it.</source>
        <translation>A escolha %1 não pode ser feita ali: a lista foi jogada até ela.</translation>
    </message>
    <message>
        <source>Choices so far: %1</source>
        <extracomment>%1: numbers of threads such as &quot;1 2 2 1&quot;; or &quot;none&quot;: no choice</extracomment>
        <translation>Escolhas até agora: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>Salvar as escolhas</translation>
    </message>
    <message>
        <source>Choices (*.json)</source>
        <translation>Escolhas (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível salvar %1: %2</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>Abrir escolhas</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>O que foi aberto</translation>
    </message>
    <message>
        <source>Export the interleaving</source>
        <translation>Exportar a intercalação</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;Tables (*.csv)</source>
        <translation>Imagens (*.png *.svg *.pdf);;Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>It is over. Undo takes a move back; Restart begins anew.</source>
        <translation>Acabou. “Desfazer” volta um lance; “Recomeçar” volta ao início.</translation>
    </message>
</context>
<context>
    <name>brigade::app::StreetView</name>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>This is the end. To see it work, drag the slider below or press Ctrl+Space</source>
        <translation>Este é o fim. Para ver o trabalho acontecer, arraste o controle abaixo ou pressione Ctrl+Espaço</translation>
    </message>
    <message>
        <source>To look back, drag the slider below</source>
        <translation>Para olhar para trás, arraste o controle abaixo</translation>
    </message>
    <message>
        <source>Look back: Ctrl+Space</source>
        <translation>Olhar para trás: Ctrl+Espaço</translation>
    </message>
    <message>
        <source>%1 × – double click: all of it</source>
        <translation>%1 × – duplo clique: tudo</translation>
    </message>
    <message>
        <source>&amp;No longer follow %1</source>
        <extracomment>Menu. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;; follow: point out in all pictures</extracomment>
        <translation>&amp;Não seguir mais: %1</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>&amp;Seguir: %1</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Aproximar</translation>
    </message>
    <message>
        <source>Fa&amp;rther</source>
        <translation>A&amp;fastar</translation>
    </message>
    <message>
        <source>The &amp;whole street</source>
        <translation>A &amp;rua inteira</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepChartView</name>
    <message>
        <source>Chart of the sweep</source>
        <translation>Gráfico da varredura</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1: a notice; %n: how many more notices there are</extracomment>
        <translation>
            <numerusform>%1 (e mais %n)</numerusform>
            <numerusform>%1 (e mais %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>Mostrar na &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>A noun: runs with one value of the plan after another</extracomment>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>Os números obtidos até agora ficam (Esc)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Progresso da varredura</translation>
    </message>
    <message>
        <source>Choose a key of the plan and the values it takes, then press Start: each value is run several times, quietly, and its figures are drawn here.</source>
        <translation>Escolha uma chave do plano e os valores que ela recebe, e pressione Iniciar: cada valor é executado várias vezes, em silêncio, e seus números são desenhados aqui.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The plan of the chosen value, with its last run (double click in the table)</source>
        <translation>O plano do valor escolhido, com sua última execução (duplo clique na tabela)</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Exportar a varredura</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation>%1: variação de %2</translation>
    </message>
    <message>
        <source>The first run goes on…</source>
        <translation>Primeira execução em andamento…</translation>
    </message>
    <message>
        <source>No run of any value was finished.</source>
        <translation>Nenhuma execução, de nenhum valor, chegou ao fim.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Round %1 of %2: running %3 (run %4 of %5)</source>
        <extracomment>%1, %2, %4, %5: numbers; %3: such as &quot;threads=4&quot;</extracomment>
        <translation>Rodada %1 de %2: executando %3 (execução %4 de %5)</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>Pronto. Execuções: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs; the figures are of those.</source>
        <translation>Parado após %1 de %2 execuções; os números são dessas.</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Primeiro abra um plano</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>Outra execução está em andamento na janela: espere que termine ou pare-a</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepForm</name>
    <message>
        <source>A key of the plan as in its JSON, with dots: tasks.salad.count</source>
        <translation>Uma chave do plano como no seu JSON, com pontos: tasks.salad.count</translation>
    </message>
    <message>
        <source>From 1 to 8: 1..8; every second one: 1..8:2; or a list: 1,2,4,8</source>
        <translation>De 1 a 8: 1..8; de dois em dois: 1..8:2; ou uma lista: 1,2,4,8</translation>
    </message>
    <message>
        <source>All values are run once, then all of them again: a noisy minute does not hit one value only. A knee needs three.</source>
        <translation>Todos os valores são executados uma vez, depois todos de novo: um minuto com ruído não atinge um valor só. Um joelho precisa de três.</translation>
    </message>
    <message>
        <source>&amp;Key of the plan:</source>
        <extracomment>A key of the plan&apos;s JSON, such as &quot;threads&quot;</extracomment>
        <translation>Chave &amp;do plano:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valores:</translation>
    </message>
    <message>
        <source>&amp;Runs of each value:</source>
        <extracomment>A plural noun: how often each value is run</extracomment>
        <translation>E&amp;xecuções de cada valor:</translation>
    </message>
    <message>
        <source>Choose a key, or type one.</source>
        <translation>Escolha uma chave, ou digite uma.</translation>
    </message>
    <message>
        <source>%1 values, %2 runs in all</source>
        <translation>Valores: %1; execuções ao todo: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepTable</name>
    <message>
        <source>%1 (%2 unfinished)</source>
        <extracomment>%1: a count of runs; %2: how many more did not finish</extracomment>
        <translation>%1 (não terminadas: %2)</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>Números da varredura</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Heads of narrow columns: keep them short</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>&quot;Median&quot;, &quot;Least&quot;, &quot;Most&quot;: of the runs of one value</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <extracomment>Head of a narrow column: tasks done per second</extracomment>
        <translation>Tarefas/s</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>Makespan</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Makespan of the runs of this value</source>
        <translation>Makespan das execuções deste valor</translation>
    </message>
    <message>
        <source>Tasks done per second</source>
        <translation>Tarefas concluídas por segundo</translation>
    </message>
    <message>
        <source>Latency: 99 % of the tasks were done within this time</source>
        <translation>Latência: 99% das tarefas foram concluídas dentro desse tempo</translation>
    </message>
    <message>
        <source>Predicted: the longest task, or the CPU work on all cores without a GIL</source>
        <translation>Previsto: a tarefa mais longa, ou o trabalho de CPU em todos os núcleos sem GIL</translation>
    </message>
    <message>
        <source>Predicted: what all cores could do, and no more than arrives</source>
        <translation>Previsto: o que todos os núcleos poderiam fazer, e não mais do que chega</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>O joelho</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelinePanel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Faixas da linha do tempo</translation>
    </message>
    <message>
        <source>The whole run in the timeline (Home)</source>
        <translation>A execução inteira na linha do tempo (Home)</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>What every thread did, over time, is drawn here during a run.</source>
        <translation>O que cada thread fez, ao longo do tempo, é desenhado aqui durante uma execução.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move; with Shift: measure. Click: the street at that moment, on a name: fold the lanes.
Keys: W S zoom, A D move, Up Down follow, F fits the selection, M sets a mark, Home shows all, Backspace goes back.</source>
        <translation>Roda: zoom. Arrastar: mover; com Shift: medir. Clique: a rua naquele momento; num nome: recolher as faixas.
Teclas: W S zoom, A D mover, Acima Abaixo seguir, F ajusta à seleção, M põe uma marca, Home mostra tudo, Backspace volta.</translation>
    </message>
    <message>
        <source>%1 traced updates here, %2 of them lost</source>
        <translation>atualizações no trace, aqui: %1, perdidas: %2</translation>
    </message>
    <message>
        <source>&amp;Fit the selection</source>
        <translation>&amp;Ajustar à seleção</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Mark, or no longer</source>
        <translation>&amp;Marcar, ou desmarcar</translation>
    </message>
    <message>
        <source>Measured range &amp;begins here</source>
        <translation>O trecho medido &amp;começa aqui</translation>
    </message>
    <message>
        <source>Measured range &amp;ends here</source>
        <translation>O trecho medido t&amp;ermina aqui</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold what is followed</source>
        <translation>Recolher ou e&amp;xpandir quem você segue</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Ex&amp;pandir tudo</translation>
    </message>
    <message>
        <source>Intervals in this pixel: %1; the first of them:</source>
        <translation>Intervalos neste pixel: %1; o primeiro:</translation>
    </message>
</context>
<context>
    <name>brigade::app::ViewMenu</name>
    <message>
        <source>&amp;Restaurant words</source>
        <translation>Palavras do &amp;restaurante</translation>
    </message>
    <message>
        <source>Com&amp;puter words</source>
        <translation>&amp;Palavras do computador</translation>
    </message>
    <message>
        <source>&amp;System&apos;s colours</source>
        <translation>Cores do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Escur&amp;o</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>Chefs &amp;walk</source>
        <translation>Chefs camin&amp;ham</translation>
    </message>
    <message>
        <source>Off: they change places at once</source>
        <translation>Desligado: trocam de lugar na hora</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>&amp;Idioma do sistema</translation>
    </message>
</context>
<context>
    <name>brigade::app::WordsDialog</name>
    <message>
        <source>Words, and where the analogy stops</source>
        <translation>Palavras, e onde a analogia acaba</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <extracomment>Heads of columns: the word of the kitchen, that of computers</extracomment>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Onde ela acaba</translation>
    </message>
    <message>
        <source>The restaurant helps to see. Where it would mislead, the last column says so.</source>
        <translation>O restaurante ajuda a ver. Onde ele poderia enganar, a última coluna avisa.</translation>
    </message>
</context>
</TS>
