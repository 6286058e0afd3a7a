// Words of calls for partners (“we seek”, “cerchiamo”), and frequent words that tell no theme or would hit
// one by chance: they count inside a label of several words only.
import type { Language } from './language.ts';

export const callWords: Readonly<Record<Language, string>> = {
	it: `usare usa usiamo usano tenere tiene teniamo fare fa facciamo fanno trovare trova troviamo
		trovano mettere mette portare porta portiamo portano portato vedere vede vedono perdere
		perdiamo dare dà danno andare vanno chiedere chiedono chiede sapere sa sanno sappiamo capire
		diventare arrivare arriva arrivano restare resta restano rendere rende lasciare lascia
		creare crea creiamo permette permettono servire serve vorrebbe vorrebbero volere grazie
		parte parti modo due tre quattro dieci primo prima troppo troppi troppa troppe nessuno
		nessun po fuori interno esterno bene meglio senza meno cerchiamo cerca cercasi cerco cercano
		ricerchiamo offriamo offre offro offrono proponiamo mettiamo disposizione vogliamo
		desideriamo interessati interessata interessato disponibile disponibili partner azienda
		aziende impresa imprese ente enti bisogno bisogni esigenza esigenze necessità soluzione
		soluzioni esperienza nuovo nuovi nuova nuove sviluppo sviluppare sviluppiamo sviluppato
		realizziamo progetto progetti collaborare collaborazione territorio regione aiuta aiutiamo
		aiutare migliorare ridurre aumentare settore piccole medie grandi esperti competenze
		qualcuno chi sappia supporto supportare servono però visto modi diverso diversi diversa
		diverse importante importanti importanza diretto diretta direttamente evidente risulta
		lettera lettere collega colleghi dato date aggiornati aggiornato aggiornata programma
		programmi stampa manca mancano forse aspetta aspetti aspetto aspettare aspettando aspettate
		aspettavo aspettiamo aspettato aspettava aspettavi guarda guardi guardo guardare guardano
		testa teste salve salvo salva salvi passato passati passate importa importi importo
		importava ricordo ricordi ricordare ricordate ricordati ricordato chiamato chiamati chiamare
		pure pur puro pura visti viste provi provo capitano controllo controllato controllata
		controllando immagino immaginare immaginavo immaginato immagina immaginazione torna torno
		tornare tornano tornerai cara caro cari care speciale speciali specialmente sistema sistemi
		sistemare sistemato appunto appunti grado spesso relazione relazioni lavora lavori lavorare
		lavorano lavoriamo pubblico pubblica pubblici pubbliche dura durano durare fermati fermato
		fermatevi attacco attacchi attacca sembra sembrano sembrare presente presenti presenta
		presento presentano presentare presentato naturalmente entra entrano entrato entrati entrare
		esci esce esca escono uscire destino collo contrario contraria costano mangia mangi mangio
		praticamente pratica pratico pratici utile utilmente compito particolare particolari
		particolarmente dettaglio dettagli reso rese buco buchi tiro tira tiri occupa occupano
		occupato occupata occupiamo leggere leggermente partito partiti universo venti presenza
		lotta lotte carica carichi file verranno verrà vengono assicura assicuro assicurano
		assicurare assicurati assicurarmi impressione impressioni modello modelli modella folle
		follia personali personalmente coloro miglia mostrano mostrare mostrato calci filo fili
		sezione sezioni confuso confusa fiero battere straordinario straordinaria torto torti
		corretto corretta corretti correttamente commerciale commerciali pianto cancello cancellare
		cancellato top segui segue seguo segua seguono seguire seguito seguente seguenti istruzioni
		fresco fresca freschi fresche affetto investito sodo capitolo capitoli accompagna accompagno
		accompagnare saluti saluto saluta brucia isolato isolata diversamente rappresenta
		rappresentano trasforma trasformano trasformare trasformato trasformati assistenza registro
		registri registrato registrare riconosco riconosciuto riconosciuta stabile stabilire
		stabilito stufo diretti dirette sostenere sostiene sostengono fascino sede sedi assenza
		ripresa incluso inclusa inclusi incluse evidentemente prestato liquido liquidi rifiuta
		rifiutare rifiutato porre vidi vide ancor economia economie economica economici economiche
		mucchio condotto cooperazione cooperare agenda chiave vicino vicina vicine viene banda
		movimento movimenti carico ripreso opera opere operare cellula cellule giunto giunti panni
		botta mobile testo testi oriente composto composta composti ramo rami contributo tasso tassi
		teso pubblicato pubblicare partecipare partecipa partecipano partecipato partecipazione
		destinato destinata destinati concentrato concentrati concentrare concentrarsi soddisfare
		soddisfa folli autentico autentica frequentato sequenza sequenze occupati condotta media
		unione torneo sollevato accompagni sistemata sistemo state donna aiuto numero numeri vecchio
		vecchia vecchi vecchie prova provare gran ordine dite steve stevie sud don dona paga pago
		paghi scopo scopi scott taglio tagli ordinato paradiso sveglio svegli tette laura laurie
		centinaia centinaio maschio maschi indossare indossa indosso indossi indossava indossato
		indossando custodia band bande tim time olivia angela cooper bruce catherine katherine
		marcia marco marc saggio saggia sottofondo alza alzo alzi alzare set spostare spostato vacci
		casini coperto rovina banco portalo portala staff istituto complice elettrico elettrica
		elettrici elettriche mel balla balle cacca cacchio leggo legga leggendo drago violazione
		basket esercizio esercizi accomodati coordinate spendere cin franca franco franchi assegnato
		assegnata assegnare giovanni artie artu art monaco corrotto riparo diviso roman romano
		romani scortese fama cass cassie eccitato eccitata portiere torcia dipendenza freddie
		destinazione fragile luca lucia muso can rivisto rimesso individuo vigilia men lite liti
		spiritoso donnie parata quaranta fran tate pietro spaccio escluso esclusiva immaginate
		immaginarlo preservativo preservativi collaterali eternità resi soda cancelliere confidenza
		primario primaria meccanismo diversivo contesto contesti trasformata separate cancella
		pellicola chiesi chiesto fieri tener fischio fischi compenso cap inventare inventato
		scenario velo nasa rendera assente assenti carbonio rappresentare muto pubblicamente
		interiore interiori picchia vista torni passata equilibrio deriva terrò personale attenzione
		dritto signore signora signori signor uomo uomini giorno giorni settimana settimane mese
		mesi ora ore minuto minuti secondo mondo vita vite cosa cose volta volte caso casi idea idee
		problema problemi domanda domande risposta risposte fine inizio esempio punto punti gente
		persona persone genere tipo tipi motivo motivi situazione posto posti nome nomi gruppo
		gruppi livello livelli obiettivo obiettivi possibilità occasione occasioni condizione
		condizioni argomento argomenti scelta scelte compagnia dovere favore piacere terrà portò
		operazione operazioni biologia accesso raccontare raccontato raccontando racconta racconto
		raccontarmi governatore cartella cartelle armatura sigillo sollevare accompagnato
		accompagnarmi tecnica tecniche rifiutata assicurarsi assicurarci agente agenti cavolo
		avvisate soddisfazione soddisfazioni soddisfatto soddisfatta soddisfatti soddisfatte`,
	ca: `fer fa fan fem tenir tenim té tenen posar posem portar porta portem porten portat trobar
		trobem troba troben veure veiem donar dona donem donen passar passa passen saber sap sabem
		arribar arriba arriben quedar queda queden deixar deixa deixem crear crea creem permet
		permeten voldria vendria part manera dos dues tres quatre deu primer primera massa ningú bé
		millor cosa coses posa sense menys busquem busca cerquem cerca cercam busco oferim ofereix
		ofereixo proposem disposició volem desitgem interessats interessada interessat disponible
		disponibles empresa empreses necessitat necessitats necessitem necessita solució solucions
		experiència nou nous nova noves desenvolupament desenvolupar desenvolupem desenvolupat
		projecte projectes col·laborar col·laboració territori regió ajuda ajudem ajudar millorar
		reduir augmentar sector petites mitjanes grans experts algú suport calen falta gran algun
		alguna alguns algunes important importants importància directament programa programes detall
		detalls tracta tracten conèixer carta cartes ben normalment contesto senyor senyora tècnic
		tècnics tècnica tècniques pots vida vides allà vist vistos vistes espera espero esperes
		esperar esperem espere home homes necessito necessites necessiten necessiti necessite
		necessitis necessitar sola soles solen cas casos vine cara cares davant tal tals just justa
		justos justes torna torno tornes tornen tornem tornar tornava volen treballar treballa
		treballen treballem treballo treballes treballant treballat treballava perdona perdó feia
		feien feies recordes recordo recordeu recordi recordat recordava record records faria faries
		farien segon segona segones secret secrets descomptat coneix coneixes coneixia coneixem
		coneixen coneixeu coneixies coneixe sona sonen para saben saps mantenir manté mantenen
		mantenim escena escenes atura mata seua seues vaja tros trossos mitja mitjà mitjans mitjana
		públic públics pública públiques convertir convertit converteix convertint acte actes
		director directora directors directe directa directes metres univers resulta resultar
		interior interiors caps dono don dons carrera carreres puja pugen pujar voluntat control
		controls controla controlar controlen doble dobles relació relacions contrari contrària
		guarda guarden guardar assegura asseguren asseguro assegurar asseguraré presència antic
		antiga antics antigues naturalment personalment personals mostren mostrar mostraré terme
		present presents presenta presento presenti presenten presentar humanitat autèntic autèntica
		coincidència contesta instruccions ponent servit servir serveix serveixen individu individus
		pur pura puresa quadre quadres subjecte comissaria guia guies encaixa naturalesa importa
		importava importaria importi economia econòmic econòmica econòmics econòmiques existència
		tall talls local locals estable establir establert observa observar observant període
		períodes acompanya acompanyen acompanyo acompanyi acompanyar acompanyat mode modes inventar
		inventat conducta experimentar pica procediment procediments essència destinat destinada
		destinats cooperació cooperar visual visuals marc marcs març encarrega encarrego encarregar
		encarregaré líquid líquids influència influències molèstia senyores dreta puga camina
		molestar agenda objectiu objectius incident clau normal normals normalitat planeta planetes
		torre torres paga paguen pago pagar pagant visc visca ànima ànimes ànim ànims tron trons tro
		personalitat capa capes bot bots deure faces milla milles competir competeix competeixen
		plom clan clans ofici oficis consulta consultes universal universals publicar publicat
		publiquen públicament patró patrons pensi pensis pensin pensar pensem pensen comunicar
		comunicat importarà importés sana sans prové provenen convertiré participar participa
		participen participació set conservar unió acompanyaré efectiu efectiva efectius
		efectivament tanca ajuden cop cops copa noi nois par paren camí junts junt junta sou vés
		oliver agent agents parell prova provo guàrdia guardi recorda recordar recordaré recordis
		recorden recordaràs recorde recordem recordarà recordin recordant comandant comandament
		personal correcte correcta correctes correctament detectiu tresor tresors causa causes bar
		bars baró jason dan dana fot fots cavaller cavallers torn torne governador quiet quiets
		descans descansar descansa descansant descansi descansin descens hivèrnia centenars oficials
		càrrega carregat carregant declaració declaracions declarat conté conta big abu texas sabés
		joss goses series poli polis casi and ando anton ales brian primers primeres polla cantó
		secreta bec guardes guardo actual actualment actuals document documents documentació algo
		franc connectat connectar connectats connectada estimats comercial comercials importar
		importen observadors observador observació observat pausa paus nasa tomb rap marco gravació
		òrgan òrgans golf gerda provisions convocat angle cole muralles pod predicador dita còmplice
		vina imagines blanc blanca blancs blanques vegas governant encaixar banya banyes transició
		consum mantenint mantenia manteniu allen localitzat converteixen converteixi convertirà
		carboni targeta targetes marxa marxar marxo marxes programat faça boss infanteria enginy vil
		universos treballeu treballaves treballi colònies autèntics facilitat tallo tallen biològic
		biològica sales sala sobra sobres conservador conservadors fiscalia divina diví escó escons
		respirant mestressa passada passades coneixíem convenció incidents reia mos plego contenir
		estança estances sostenir veterà veterans bat rodó metre tram trams accelerar accelera
		camines caminen done fina fines suspendre establiment establiments duré durà vols llavors
		sol sols dret vista costa ostres so cort equilibri termes escalar marró endavant dia dies
		setmana setmanes mesos hora hores món vegada vegades gent persona persones problema
		problemes pregunta preguntes resposta respostes idea idees fi inici exemple exemples punt
		punts tipus motiu motius situació lloc llocs nom noms grup grups nivell nivells possibilitat
		ocasió condició condicions número números dónes donés portés operació operacions governadora
		desperta despertar despertat despert desperti despertes custòdia eternitat processar
		processat absent resguard empenyeu consol competició experimentat contenció molèsties
		molestis molesten molestat anònima veia veies veien avisi avisin avisa aviseu satisfacció
		satisfet satisfets satisfeta satisfetes`,
	es: `usar usa usamos usan tener tenemos tiene tienen hacer hace hacen poner llevar lleva llevamos
		llevan encontrar encuentra encuentran encontramos ver vemos ven dar damos da dan pasar pasa
		pasan saber sabe sabemos llegar llega llegan quedar queda quedan dejar deja dejan crear crea
		creamos permite permiten querría parte manera dos tres cuatro diez primer primera demasiado
		demasiados nadie bien mejor cosa cosas sin menos buscamos busca busco buscan ofrecemos
		ofrece ofrezco ofrecen proponemos ponemos disposición queremos deseamos interesados
		interesada interesado disponible disponibles socio socios empresa empresas entidad entidades
		necesidad necesidades necesitamos necesita solución soluciones experiencia nuevo nuevos
		nueva nuevas desarrollo desarrollar desarrollamos desarrollado hacemos proyecto proyectos
		colaborar colaboración territorio región ayuda ayudamos ayudar mejorar reducir aumentar
		sector pequeñas medianas grandes expertos alguien apoyo falta algo poco poca pocos pocas
		paso mayor incluso importante importantes importancia directamente carta cartas media
		contesto contestar rellenen programa programas técnico técnicos técnica técnicas vida vidas
		hombre hombres vas va van vamos necesito necesitas necesitan necesitar necesitaba
		necesitabas necesite necesites necesiten necesitaría necesitaré necesitará necesitarás
		necesitaremos gusta guste gustas gustan gustaría haciendo tenía tenías tenia tenias tenían
		visto vistos viste vistas importa importe importaría importan importaba chico chicos caso
		casos casó casé case llama llamo llamó llame llamé llames llamar llaman llamado cara caras
		cinco deber deberá deberán deberás deberías deberias deberían trabajar trabajando trabaja
		trabajan trabajas trabajamos trabajé trabajaba trabajado recuerdas recuerdo recuerdos
		recuerde recuerden recuerdan récord par pares pare piensas piensa piense pienses piensan
		pensar perdido perdidos perdida negocio negocios mata matas mato vine pie pies corre correr
		corren baje bajar bajan partes rato ratos relación relaciones cargo cargos público pública
		públicos públicas apuesta apuestan apuesto metros mantener mantén mantenido mantienen
		mantiene mantenerlo acción acciones gana ganas ganó gané gane gano ganar ganan probar
		probando tira tiró presento presente presentes presenta presentó presentar presentan ayude
		ayudó ayudo ayudes costó preciosa precioso preciso precisa encuentras encuentre encuentren
		encuentres directo directa directos directas interior estudio estudios grave graves fila
		filas saca saque saqué sacar sacan sujeto controla controlar controlan naturalmente
		presencia humanidad acto actos resulta resultó resultan contrario contraria asegura aseguro
		asegurar aseguran asegurarme asegurarnos firme firmes impresionante impresionado encargo
		encarga encargar encargaré guía guías puro pura puros placa placas plaza plazas sabrá sabré
		sabrás contesta conteste ambiente ambientes mostrar mostraré muestran muestre instrucciones
		sales marco marcos coincidencia comisario comisaría recibe reciben recibir estando valle
		valles secuencia secuencias tendría tendrías tendrá tendrán existencia barra barras remedio
		representa representan cobra cobrar preso presos círculo estable estables influencia
		influencias intercambio intercambiar intercambios acompañe acompañar acompañamos acompaña
		objetivo objetivos período periodo periodos crecido suele suelen termine termines término
		términos terminar encaja encajan líquido líquidos evidente evidentemente aparece aparecen
		aparecer polo polos pendiente vendrías molestia molestes derecha lucas economía economías
		alrededor cooperación cooperar individuo agenda olvídate temporal paga pagan pagar pague
		pagó pagué pagas comando universo universal cola colas viviendo date personales vende vendo
		vendió saludo saludos saluda marzo participar participa participan participación conservar
		conservan auténtico auténtica set acelerar acelera sed medias unión paras inventar
		mantenerse mantenerme mantenemos corra efectivo efectiva efectivos efectivas efectivamente
		cerró cerré sacó paró trabajó gustó duró jugó crió maté puedo puedes pueda puedas puedan
		mujer chica cuenta cuentas cuento cuente cuentes cuenten camino camina caminas junto juntos
		junta haya hayas hayan prueba pase pasas pases pasos personal destino comandante duele ojalá
		pulso oficial oficiales plantear leyendo leyó enfrente primeros primeras llegaste compré
		compró mates lío gobernador declaración declaraciones entren cole luce patrón patrones tim
		times velo imaginas pico hong trono angela custodia eternidad dana danos sos escapado sostén
		sostener sobra importar importará bate aprendiste submarino espantoso petición despegar
		cuarenta retire retírense ran asistencia provisiones reportes reportaje separado separados
		aló hayes aparezca colin vendes colonias instalación instalaciones caca terminen memorias
		ingenioso primaria reciba recibes bay cla montones conecta conectado conectados corres
		concreto concreta exhausto marqués quitarse preciosas molesten ingresar gusto vista ante
		llamas salvado derecho pegado equilibrio tirar mudó babe día días semana semanas mes meses
		hora horas minuto minutos mundo vez veces gente persona personas problema problemas pregunta
		preguntas respuesta respuestas idea ideas fin inicio ejemplo ejemplos punto puntos tipo
		tipos motivo motivos situación lugar lugares nombre nombres grupo grupos nivel niveles
		posibilidad ocasión condición condiciones número números señor señora atención operación
		operaciones operar confesión traficante traficantes comparado destinado socorro descansar
		descansen descansando respira respiro respire respirando acompaño acompañarme experimentar
		represento asegurarse aseguraré despertar desperté despertó despertado cansé referencia
		levanta levantar levante levanten levantarse levantado levantó levantarme levantes trabajo
		agente agentes descanso avisar avisen pienso satisfacción satisfecho satisfecha satisfechos
		satisfechas`,
	en: `get gets give gives go goes take takes keep keeps put find finds see know knows come comes
		become becomes let lets allow allows bring brings show shows ask asks tell say says run runs
		create creates build builds part way ways two three four ten first too nobody well better
		thing things good right without less seek seeks seeking look looking search searching offer
		offers offering provide provides providing propose want wants need needs needed wish
		interested available partner partners company companies firm firms enterprise enterprises
		organisation organisations solution solutions experience experienced develop develops
		developing developed development project projects collaborate collaboration region help
		helps helping improve improving reduce reducing increase increasing sector small medium
		large expert experts someone support supports anyone use using used make makes work works
		important importance form forms step steps success successful matter matters letter letters
		kind kinds forward programme programmes program programs screen screens home business
		businesses review reviews reviewed reviewing set report reports reported type types local
		reserve reserved subject access personal personals personally return returned account
		accounts call calls join joins application applications applicable apply original originally
		journal journals agreement agreements collection due record records recorded direct directly
		direction directions directed present presents presented presentation presentations presence
		minute cover covers watch designated stay overall commission exchange exchanges execution
		score scores registration extra custom customize fall fell associated associate degree hold
		holds contains contain contained containing uses worked failed stage stages recommended
		recommend recommendation recommendations core instructions variety fair poor flat scale goal
		goals fit fits factor factors measures generation generate generated pick picks universal
		universe drop challenge challenges charge charges charged reach sequence handle profile
		profiles relative hide spot influence influences objective objectives compact match matches
		matching establish established participate participates participating participation respond
		responds channel channels resulting novel collect collected attend contribute contributes
		contribution contributions successfully formation capable explanation mechanism mechanisms
		convert converted till funded familiar stable spirit key play plays playing conflict
		relation relations economic economics economy cooperation specialist alone public publicly
		team teams internal instrument instruments calculate calculation density surrounding
		surround surrounded composition developments transition transitions contributed contributing
		diverse attended attending returning transform transformation facilitate facilitates carrier
		carriers seasonal compete competes competing executed execute proven authentic rational
		sustained rendered designation fraction quarters publicity numerical preserve preserved
		accommodate accessed accessing recipient recipients stunning retention sole impression
		assurance generic liquid liquids bear network networks connect connecting click process
		processes processed processing thread market markets net reference references log official
		officially officials technical technique techniques rule rules figure figures effective
		effectiveness friendly connection connections connected senior cool pressure pressures jack
		install installed installing upper vice delta convention conventions conventional
		experiences celebrity celebrities biology biological stick sticks premier blank appointed
		stamp stamps interpretation interpreted mutual desert digest radiation sublime violation
		violations polish rose roses reserves slip alternate opposite customized customised feeling
		feelings courtesy gate gates sequences branch branches pole accountability accountable
		controlling coordinate coordinates coordinated coordination proprietary prospect prospects
		prospective isolation passive consistency hearings temporal exclusively exclusion
		importantly declared declare declaration undertake undertaken convertible returns sets
		series associates ford collective typical collectibles collectables collectible collecting
		drops colleague colleagues michelle catherine provision provisions premises lady ladies day
		days week weeks month months hour hours minutes world life people person persons problem
		problems question questions answer answers idea ideas end beginning example examples point
		points reason reasons situation place places name names group groups level levels
		possibility occasion condition conditions number numbers time times man men woman operation
		operations operate operates operating preservation generating generates generations
		instrumentation narrative shadow shadows commissions collections supervision investigation
		investigations investigate paradise bug bugs fee standard satisfied satisfaction feedback
		forget remind`,
	fr: `utiliser utilise utilisons utilisent tenir tient faire fait font faisons mettre met mettent
		trouver trouve trouvons trouvent voir voit voient donner donne donnons donnent passer passe
		passent savoir sait savent arriver arrive arrivent rester reste restent laisser laisse créer
		crée créons permet permettent voudrait voudrions vouloir part façon manière deux trois
		quatre dix premier première trop personne bien mieux chose choses sans moins cherchons
		cherche recherchons recherche recherchent offrons offre offrent proposons propose proposent
		mettons disposition voulons désirons souhaitons intéressés intéressée intéressé disponible
		disponibles partenaire partenaires entreprise entreprises société sociétés besoin besoins
		solution solutions expérience nouveau nouveaux nouvelle nouvelles développement développer
		développons développé réalisons projet projets collaborer collaboration territoire région
		aide aidons aider améliorer réduire augmenter secteur petites moyennes grandes experts
		quelqu soutien appui fois seul seule seuls seules maintenant environ important importante
		importants importantes importance directement intéressant intéressante fil fils indiqué
		indiquée indique dessous ressort aînée programme programmes porte portes faut place places
		placé placés placée vue vues présent présente présents présentes présenter présenté
		présentée présentés présence direction direct directe directs directes durée dure durer suis
		mars élevée élevées court courte courts courtes pratique pratiques réaliser réalise réalisé
		réalisée réalisés réalisées réalisation réalisations participer participe participé
		participent participation participations retour montre montrer montré montrent suivre
		objectif objectifs salle salles passage divers diverse diverses biens commun communs soi mot
		mots parts effectivement garder garde gardent département départements équipe équipé équipée
		maintenir maintenu enregistrer enregistré enregistrée enregistrés enregistre porter statut
		destiné destinée destinés destinées destin facteur facteurs cotée cotées cotés capable
		capables nécessité nécessite nécessitent nécessaire bénéficie bénéficié bénéficier
		bénéficient répond répondre répondent tourne tourner tourné rappelle rappeler portée charge
		charges chargé chargée établi établie établir relatif relatifs relative relatives paix
		branche compose composé composée composition installer installé installée installe degré
		degrés inverse allait format cru tranche tranches trait traits traité traités traiter don
		dons transforme transformer transformé transformation transformations intéressantes
		intéressants associé associés associée réservé réservée réserver dispositions facilite
		faciliter facilité contribue contribuer contribution contributions consulter observe
		observer observateurs provenant manifeste manifestement justifie justifier poussé pousse
		poussée croissant croissante inclus incluse fréquemment restée assister assiste détour lever
		étrange illustre terminer terminé terminée plate file transition aile ailes jet livré
		station stations oeil œil économie économique économiques économistes public publics
		publique publiques publication publications relation relations droite minute minutes couche
		couches prêt prêts prête coopération coopérer influence influences essentiel réclame mari
		clé tirer retrait effective effectif indication indications indiquer conserver conservé
		conservée contenir contenant contient pur pure encadré accompagner accompagne accompagné
		accompagnée accompagnons répartis réparties désigner désigné désigne accélérer intéresser
		intéressées successif successifs successives successivement renouveler renouvelé fréquent
		fréquents fréquente réservés essaie facilités préventive implanter implanté implantée
		implantation stabiliser accumuler directions compact cri cris démarche collecte formats
		donné donnés dégradation concret concrets concrète concrètes chaleureux capitale union
		importe rechercher connaissait connaît renouvellement van personnel personnels personnelle
		personnelles technique techniques carte cartes premiers premières départ femme affichée
		afficher affichait affichant affiché affichés application applications appliquer conseille
		défaut naturellement déclaration déclarations filiale filiales impression impressions
		chances grave graves conseiller découverte découvertes découvert recherches organise
		organisée organisés organisées organiser souffle champion champions instrumenté cellule
		cellules récent récente récents récentes marie remarquer convention conventions compétition
		compétitions compétitif compétitifs avancée avancées confronté confrontée confrontés
		diffusion vole niche niches inflation relance relancer consultation marqué marquée marqués
		autonomie autonome autonomes équilibre équilibrée individu individus blanc blanche blancs
		blanches conteste contester troupes min complicité complice complices provision provisions
		journée journées comble conservation conservant process durées crus connecter connecté
		communiste communistes communisme composer accélération accélérée accéléré occupation bond
		chronique médiatique résume harmonie conservateur figure figures revenue revenues venues
		tendresse rotation bénéfique reporter report reporté line habite habiter habitent raté
		réalisant réalisable compositions préjudice projette pis répartir pratiquée implantations
		attractif attractive contestation directrice prévoyait prévoyant passages émergence
		patienter fraction fonder objective détaillé détaillée détaillés brancher communique
		générique élevé élevés pierre jean jeanne the établis établies provenance placement
		placements fragilité entretien entretiens droit livrés livrée financé financée jugé jugés
		jugée madame monsieur homme hommes jour jours semaine semaines mois heure heures moment
		moments monde vie gens problème problèmes question questions réponse réponses idée idées fin
		début exemple exemples point points type types raison raisons situation lieu lieux nom noms
		groupe groupes niveau niveaux possibilité occasion condition conditions nombre nombres
		numéro attention soin donnée opération opérations investi investis investie investies
		volontairement stabilisation morosité transformée indicatif nathalie quarante configuration
		portefeuille portefeuilles prie prier priés priée prions prient prévenir cours rappel
		rappels satisfait satisfaits satisfaite satisfaites satisfaction`,
	de: `nutzen nutzt nutzung finden findet sehen sieht geben gibt gehen geht nehmen nimmt halten
		hält bringen bringt machen macht wissen weiß kommen kommt bleiben bleibt lassen lässt
		schaffen schafft erstellen zeigen zeigt fragen fragt sagen sagt zwei drei vier zehn erste
		ersten zuerst gut besser art weise teil teile niemand ding dinge richtig ohne weniger suchen
		sucht suche gesucht bieten bietet biete anbieten anbieter schlagen stellen verfügung
		wünschen interessiert interessierte verfügbar partner partnern unternehmen firma firmen
		grundlage grundlagen bedarf brauchen braucht benötigen benötigt lösung lösungen erfahrung
		neu neue neuen neuer neues entwicklung entwickeln entwickelt projekt projekte projekten
		zusammenarbeit zusammenarbeiten region hilft helfen verbessern reduzieren senken erhöhen
		branche kleine mittlere große experten jemand jemanden unterstützung unterstützen gute guten
		guter gutes grund gründe leben dies fest nachricht fassen fasst frische frischen frischer
		stark starke starken starker müller programm programme bitte bitten tut gar sag brauche
		brauchst mag fertig sprechen spreche sprach warte wart wartet spät später sehe seh siehe
		natürlich natürliche hand hände händen arbeiten arbeite arbeitet arbeitest ort orte orts
		rechts rechten rechte versuchen versuch versucht versuchst erzähl erzähle schuld plan pläne
		geplant groß großen großer großes größer größere größeren gross grossen grosser grosses
		stück stücke geschafft wollte wollten wolltest konnte konnten konntest könnten könntest
		genommen tragen trägt hart harte heißen heißt rolle rollen nähe nahe nah näher rüber dagegen
		lesen las lage lag lagen liegt liegen behalten behalte weile wunder wundern wunderbar
		wunderbare wunderbarer wunderbaren beschäftigt stecken stecke steckt gehören gehört gehöre
		aufnahme schlag gesellschaft sorgen sorge sorgt meter metern kilometer teilen teilt hängen
		hängt gehalten gang weinen steig steigen steigt stören stört störe fangen fange fängt trauen
		traue traut schien handeln handelt geraten ertragen begleiten begleitet kollege kollegen
		montag schickte technik technisch technische sicher sichere sicheren sicherer lecker leckere
		netz klingen klingt streichen bilden bildet getrieben last vertragen löst lösen gelöst
		unsicher bestanden bestehen besteht handlung gestalt aushalten fasse anlegen festgehalten
		feststellen ausführen ausgeführt rückwärts ursprünglich stammen stammt rechnen rechnet
		gelände vereinbarung vereinbaren vereinbart suchte suchten planen plant interessant nachdem
		einstellung wecken greifen greift botschaft harter vertreten vertritt verfolgen verfolgt
		laut lauter lauten lautet bar weihnachten streifen schaffte schickten fordere fester
		bedienen begleite roll verwalten nichts frau herr herrn jack jacks sam dan mark angeles
		michelle oliver cooper parker mason potter turner bishop catherine katherine cordelia lucky
		cliff willow kaiser seid glaube glauben glaubt glaubst glaub lieb liebe lieber lieben liebes
		liebsten spielen spielt fahren fahre fahr fährt kriegen kriegt kriegst rest team teams zeug
		hasse hassen hasst bild fühle fühlen fühlt fühlst fühl gefühlt fühlte still stiller stille
		gewinnen gewinnst gewinnt gewann erinnere erinnern erinnert erinnerst erinnerung
		erinnerungen erfahren erfährt falls hört hörte hören hörten hörst höre hör zugehört agent
		agenten karte karten dame damen verspreche versprechen verspricht versprochen gebeten lebe
		lebt lebst leb lebte lebten lief liefen date dates druck drücke drückt matt schwanz
		zugelassen stock irre irrer irren schlage schlägst schlägt fing fingen zugang zugänge
		springen springt sprang star stars mister erzählen erzählt erzählst erzählte vertraue
		vertrau west westen fehlen fehlt fehlte fehle dicht dichte zahl zahle zahlt zahlen gezahlt
		schnappen schnapp russen russe feuern verstärken verstärkt verstärkung richten richte
		richtet gerichtet schulde schuldest schuldet paradies spinner umstand umstände umständen
		brachten brachte gebracht bringe taub sprung sprünge hopper angel gag gags erkannt dachtest
		dachte dachten chip kram papi papis funk gewöhnen gewöhnt gewöhnlich gewöhnliche
		gewöhnlichen gewöhnlicher deck brennen heil nähern nähert visit flieger versichere sorte
		sorten graben reg durchgehen sau gebissen assistent assistenten forderungen forderung
		brillant verlegen verlegt leine besatzung reed lade lädt hal reif status aufrichtig champion
		blasen büßen full bell lecken versuchung greif lake einwand einwände trag trage faden saul
		busen behalt lenken herde herden weichen feste festen festes vereinen vereint belasten
		belastet belastung schurken finn köter kolonie kolonien union sage sagte sagten recht
		vergessen vergisst vergesse bescheid leisten leistet leistete leistung leistungen ton töne
		gegner überprüfen stimmung eingestellt stellt stelle lese geladen harten typisch typische
		typischen hänge steige herkunft gleichgewicht ahnen ahnt ahnung langweilig deutlich
		überhaupt argument argumente vorstellen vorgestellt leute menschen mensch mann männer tag
		tage tagen woche wochen monat monate stunde stunden minute minuten uhr morgen gestern zeit
		zeiten mal weg wege welt ende anfang beginn beispiel frage antwort antworten sache sachen
		idee ideen bereich bereiche fall fälle punkt punkte thema themen ziel ziele zweck problem
		probleme möglichkeit möglichkeiten situation seite seiten form formen gruppe gruppen
		ergebnis zustand aufgabe aufgaben gelegenheit rücksicht presse drücken zufrieden zufriedene
		zufriedenen`
};
