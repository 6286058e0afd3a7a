// The hosts of the demo. The organisations and the facts about them are public; the people are
// invented, and so is every need and offer. Eight of the nine regional clusters took part; which
// one was absent is not published, so that leaving out Innovate is a choice of the demo.
import type { DemoOrganisation } from './delegation.ts';

export const ospitiEmiliaRomagna: readonly DemoOrganisation[] = [
	{
		name: 'ART-ER',
		kind: 'Agenzia',
		themes: 'innovazione; attrattività; politiche di cluster',
		website: 'https://www.art-er.it',
		summary:
			'Società consortile dell’Emilia-Romagna per l’attrattività, la ricerca e il territorio. Coordina la rete regionale dei Clust-ER e dei tecnopoli.',
		needs: [
			{
				title: 'Confrontare i modelli di gestione dei cluster',
				text: 'Vogliamo capire come altre regioni finanziano, valutano e accompagnano i cluster dopo i primi anni di fondi europei. Ci interessa soprattutto il coinvolgimento dei soci e il peso delle quote.'
			},
			{
				title: 'Alleanze stabili per progetti europei',
				text: 'Cerchiamo agenzie regionali con cui presentare proposte interregionali su acqua, imballaggi e salute. L’obiettivo è passare da una visita di studio a un accordo con scadenze.'
			}
		],
		offers: [
			{
				title: 'Rete dei tecnopoli e dei laboratori',
				text: 'Apriamo agli ospiti i laboratori della Rete Alta Tecnologia e accompagniamo le imprese straniere che cercano un partner di ricerca. Un solo contatto indirizza verso il laboratorio giusto.'
			},
			{
				title: 'Osservatorio sulle competenze e sui talenti',
				text: 'Raccogliamo dati su competenze, professioni e attrazione di talenti nella regione. Possiamo confrontarli con quelli catalani e discutere che cosa fare insieme.'
			}
		],
		people: [
			{
				givenName: 'Chiara',
				familyName: 'Zambelloni',
				email: 'chiara.zambelloni@art-er.example',
				jobTitle: 'Responsabile relazioni internazionali',
				spokenLanguages: 'italiano; inglese; spagnolo',
				interfaceLanguage: 'italiano',
				isLeader: true
			},
			{
				givenName: 'Davide',
				familyName: 'Montecchini',
				email: 'davide.montecchini@art-er.example',
				jobTitle: 'Coordinatore rete Clust-ER',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			},
			{
				givenName: 'Sofia',
				familyName: 'D’Ambrosi Lelli',
				email: 'sofia.dambrosi@art-er.example',
				jobTitle: 'Progetti europei',
				spokenLanguages: 'italiano; inglese; francese',
				interfaceLanguage: 'italiano',
				diet: 'vegetariana'
			}
		]
	},
	{
		name: 'Regione Emilia-Romagna',
		kind: 'Ente pubblico',
		themes: 'politica industriale; specializzazione intelligente; ricerca',
		website: 'https://www.regione.emilia-romagna.it',
		summary:
			'Governo regionale. Definisce la strategia di specializzazione intelligente e sostiene le associazioni Clust-ER con i fondi europei.',
		needs: [
			{
				title: 'Indicatori condivisi per le politiche di cluster',
				text: 'Servono pochi indicatori che due regioni possano raccogliere nello stesso modo: imprese coinvolte, progetti nati, competenze formate. Chi li usa già ci racconti quanto costano.'
			}
		],
		offers: [
			{
				title: 'Accordo tra regioni per missioni e scambi',
				text: 'La Regione può firmare un accordo di collaborazione e mettere a bilancio missioni, tirocini e gruppi di lavoro. Esistono già intese simili con altre regioni europee.'
			}
		],
		people: [
			{
				givenName: 'Ilaria',
				familyName: 'Fantuzzini Mori',
				email: 'ilaria.fantuzzini@regione-er.example',
				jobTitle: 'Dirigente ricerca e innovazione',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			},
			{
				givenName: 'Niccolò',
				familyName: 'Gherardini Baldi',
				email: 'niccolo.gherardini@regione-er.example',
				jobTitle: 'Funzionario relazioni europee',
				spokenLanguages: 'italiano; inglese; tedesco',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Clust-ER Agrifood',
		kind: 'Cluster',
		themes: 'agroalimentare; nutrizione; economia circolare; acqua',
		website: 'https://agrifood.clust-er.it',
		summary:
			'Associazione regionale dell’agroalimentare, dal campo alla tavola: imprese, centri di ricerca ed enti di formazione, con attenzione a qualità, sottoprodotti e impatto ambientale.',
		needs: [
			{
				title: 'Imballaggi sostenibili per prodotti freschi e DOP',
				text: 'Le aziende di salumi, formaggi e ortofrutta devono sostituire la plastica senza accorciare la vita del prodotto. Cerchiamo fornitori di materiali riciclabili disposti a provarli su linee vere.'
			},
			{
				title: 'Risparmio e riuso dell’acqua nelle filiere',
				text: 'Siccità e alluvioni hanno cambiato i conti di conserve, vino e zootecnia. Ci servono tecnologie per misurare, trattare e riutilizzare l’acqua di processo.'
			},
			{
				title: 'Ingredienti funzionali da sottoprodotti',
				text: 'Vogliamo valorizzare vinacce, siero e bucce come ingredienti per alimenti e mangimi. Mancano partner che abbiano già superato le prove di sicurezza.'
			}
		],
		offers: [
			{
				title: 'Vinacce nei mangimi per suini con meno antibiotici',
				text: 'Un socio ha sperimentato gli scarti dell’uva nella dieta dei suini e ha ridotto l’uso di antibiotici. Mettiamo a disposizione dati, veterinari e allevamenti per ripetere la prova.'
			},
			{
				title: 'Laboratori di nutrizione e analisi sensoriale',
				text: 'I centri di ricerca associati studiano composizione, digeribilità e gusto degli alimenti. Possono validare prodotti riformulati e proposte per bambini e anziani.'
			}
		],
		people: [
			{
				givenName: 'Elisa',
				familyName: 'Tagliavacche',
				email: 'elisa.tagliavacche@agrifood.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'italiano; inglese; spagnolo',
				interfaceLanguage: 'italiano'
			},
			{
				givenName: 'Matteo',
				familyName: 'Borghesani Prati',
				email: 'matteo.borghesani@agrifood.example',
				jobTitle: 'Referente value chain sostenibilità',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Clust-ER Build',
		kind: 'Cluster',
		themes: 'edilizia; costruzioni; rigenerazione; efficienza energetica',
		website: 'https://build.clust-er.it',
		summary:
			'Associazione regionale dell’edilizia e delle costruzioni: imprese, laboratori e progettisti per edifici sicuri, sani ed efficienti.',
		needs: [
			{
				title: 'Modelli per riqualificare interi condomìni',
				text: 'Gli incentivi finiscono e servono contratti e finanziamenti che reggano da soli. Cerchiamo amministratori e operatori immobiliari che abbiano già gestito cantieri abitati.'
			},
			{
				title: 'Illuminazione e comfort negli edifici storici',
				text: 'Restaurare senza sprecare energia richiede luce regolabile e poco invasiva. Vorremmo provare sistemi nuovi in scuole e musei della regione.'
			}
		],
		offers: [
			{
				title: 'Prove su materiali e qualità dell’aria interna',
				text: 'I laboratori associati misurano prestazioni, emissioni e benessere in ambienti reali. Possono certificare finiture e arredi prodotti da imprese catalane.'
			}
		],
		people: [
			{
				givenName: 'Francesca',
				familyName: 'Lambertucci Neri',
				email: 'francesca.lambertucci@build.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Clust-ER Create',
		kind: 'Cluster',
		themes: 'industrie culturali e creative; moda; multimedia; design',
		website: 'https://create.clust-er.it',
		summary:
			'Associazione regionale delle industrie culturali e creative, attiva dal maggio 2017 con cinque value chain, dalla moda al multimediale.',
		needs: [
			{
				title: 'Modelli di coinvolgimento dei soci',
				text: 'Con quote contenute e soci molto diversi è difficile tenere viva la partecipazione. Ci interessa come altri cluster misurano i soci attivi e quali servizi fanno pagare.'
			},
			{
				title: 'Partner per produzioni immersive',
				text: 'Cerchiamo studi audiovisivi e di realtà virtuale per raccontare musei, motori e cibo. Abbiamo luoghi e storie, ci mancano tecnologie e coproduttori.'
			}
		],
		offers: [
			{
				title: 'Distretto della moda e dei materiali',
				text: 'Mettiamo in contatto con atelier, scuole e imprese della moda che cercano pelle e tessuti tracciabili. Organizziamo incontri brevi con campioni alla mano.'
			},
			{
				title: 'Residenze creative in azienda',
				text: 'Portiamo designer e artisti nelle fabbriche per un mese e ne nascono prodotti e racconti. Il format è documentato e pronto per uno scambio.'
			}
		],
		people: [
			{
				givenName: 'Giosuè',
				familyName: 'Ravagliani',
				email: 'giosue.ravagliani@create.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'italiano; inglese; spagnolo',
				interfaceLanguage: 'italiano'
			},
			{
				givenName: 'Irene',
				familyName: 'Castagnini Poli',
				email: 'irene.castagnini@create.example',
				jobTitle: 'Comunicazione e progetti',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano',
				diet: 'vegana'
			}
		]
	},
	{
		name: 'Clust-ER Greentech',
		kind: 'Cluster',
		themes: 'energia; ambiente; qualità dell’aria; economia circolare',
		website: 'https://greentech.clust-er.it',
		summary:
			'Associazione regionale per energia e sviluppo sostenibile: partita nel 2017 con 23 soci, è arrivata a 80, per oltre metà imprese, con due value chain e nove gruppi di lavoro.',
		needs: [
			{
				title: 'Ridurre le emissioni che peggiorano l’aria della pianura',
				text: 'La pianura padana ha un’aria tra le peggiori d’Europa, anche per l’ammoniaca degli allevamenti e per il traffico merci. Cerchiamo soluzioni già provate in zootecnia e nella mobilità urbana.'
			},
			{
				title: 'Partner per il riciclo degli imballaggi',
				text: 'Vogliamo chiudere il ciclo di plastiche e carte miste con chi progetta gli imballaggi. Serve un consorzio che unisca produttori, riciclatori e marchi.'
			}
		],
		offers: [
			{
				title: 'Reti di sensori per la qualità dell’aria e dell’acqua',
				text: 'I soci sviluppano sensori a basso costo, modelli e servizi di allerta. Siamo pronti a un progetto pilota con città, cantine e aziende zootecniche.'
			},
			{
				title: 'Comunità energetiche per distretti produttivi',
				text: 'Accompagniamo gruppi di imprese che condividono energia rinnovabile, dalla fattibilità al contratto. Abbiamo casi attivi da visitare.'
			}
		],
		people: [
			{
				givenName: 'Giada',
				familyName: 'Montanelli Righi',
				email: 'giada.montanelli@greentech.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			},
			{
				givenName: 'Mirko',
				familyName: 'Fabbriani',
				email: 'mirko.fabbriani@greentech.example',
				jobTitle: 'Referente economia circolare',
				spokenLanguages: 'italiano; inglese; francese',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Clust-ER Health',
		kind: 'Cluster',
		themes: 'health; wellbeing; nutrition; medical technologies',
		website: 'https://health.clust-er.it',
		summary:
			'Regional association for health industries and wellbeing. It has worked on internationalisation since 2018, with the USA, Japan, Europe and the Middle East, and its quality label rose from Bronze to Silver.',
		needs: [
			{
				title: 'Industry partners on nutrition and mental health',
				text: 'Our hospitals and universities see how food affects mood, ageing and recovery, and need companies to turn this into products. We look for biotech and food firms that share data and patients’ needs.'
			},
			{
				title: 'Evidence on air pollution and chronic disease',
				text: 'Clinicians want to link street-level air quality with respiratory and heart disease. We look for diagnostics companies and cities ready to run a common study.'
			}
		],
		offers: [
			{
				title: 'Access to hospitals and clinical trials in Emilia-Romagna',
				text: 'We help foreign companies find the clinical centre, the ethics committee and the purchasing office they need. A first answer comes within two weeks.'
			},
			{
				title: 'Lessons from missions to the USA, Japan and the Middle East',
				text: 'Since 2018 we have taken small firms to four markets, with different results. We share what we would repeat, what failed and what it cost.'
			}
		],
		people: [
			{
				givenName: 'Martina',
				familyName: 'D’Angelini',
				email: 'martina.dangelini@health.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'italiano; inglese; spagnolo',
				interfaceLanguage: 'inglese'
			},
			{
				givenName: 'Alessandro',
				familyName: 'Galassini Verri',
				email: 'alessandro.galassini@health.example',
				jobTitle: 'Responsabile internazionalizzazione',
				spokenLanguages: 'italiano; inglese; giapponese',
				interfaceLanguage: 'italiano',
				diet: 'senza glutine'
			}
		]
	},
	{
		name: 'Clust-ER Mech',
		kind: 'Cluster',
		themes: 'meccanica; meccatronica; motori; automazione',
		website: 'https://mech.clust-er.it',
		summary:
			'Associazione regionale della meccatronica e della motoristica: costruttori di macchine, automobili e componenti con i loro laboratori.',
		needs: [
			{
				title: 'Materiali nuovi sulle macchine per l’imballaggio',
				text: 'I costruttori di macchine devono lavorare film riciclati e carta barriera senza perdere velocità. Cerchiamo produttori di materiali per prove congiunte.'
			},
			{
				title: 'Dati e intelligenza artificiale in officina',
				text: 'Le piccole imprese meccaniche hanno macchine che producono dati ma nessuno che li legga. Ci servono fornitori digitali disposti a progetti pilota piccoli e misurabili.'
			},
			{
				title: 'Competenze per la mobilità elettrica',
				text: 'La filiera del motore deve riqualificare tecnici e progettisti. Vogliamo confrontare programmi di formazione con chi lavora sui veicoli leggeri.'
			}
		],
		offers: [
			{
				title: 'Componenti e prototipi per veicoli leggeri',
				text: 'La valle dei motori sa progettare telai, batterie e trasmissioni in poche settimane. I soci aprono le officine a costruttori di moto e biciclette elettriche.'
			},
			{
				title: 'Linee pilota di automazione',
				text: 'Laboratori e imprese offrono celle robotizzate e banchi prova per confezionamento e assemblaggio. Le prove si prenotano a giornata.'
			}
		],
		people: [
			{
				givenName: 'Serena',
				familyName: 'Carpanelli Budri',
				email: 'serena.carpanelli@mech.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			},
			{
				givenName: 'Ettore',
				familyName: 'Malagodini',
				email: 'ettore.malagodini@mech.example',
				jobTitle: 'Referente value chain motori',
				spokenLanguages: 'italiano; inglese; tedesco',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Clust-ER Turismo',
		kind: 'Cluster',
		themes: 'turismo; enogastronomia; sostenibilità; accessibilità',
		summary:
			'Associazione regionale del turismo, costituita nel novembre 2022 da una trentina di soci tra operatori, università ed enti, per un’offerta sostenibile e integrata.',
		needs: [
			{
				title: 'Meno acqua e meno rifiuti negli alberghi',
				text: 'D’estate la costa consuma acqua proprio quando ce n’è meno. Cerchiamo tecnologie per il riuso negli alberghi e alternative agli imballaggi monouso.'
			},
			{
				title: 'Esperienze di vino e cibo da copiare',
				text: 'Vogliamo conoscere come cantine e produttori catalani accolgono i visitatori fuori stagione. Ci interessano i numeri, non solo le belle fotografie.'
			}
		],
		offers: [
			{
				title: 'Prodotti turistici sui motori e sul gusto',
				text: 'Abbiamo itinerari che uniscono musei, fabbriche e cucina, già venduti ai tour operator. Possiamo costruirne uno gemello con la Catalogna.'
			},
			{
				title: 'Alberghi per famiglie come laboratorio',
				text: 'Gli hotel della riviera sono pronti a provare arredi, giochi e menù per bambini. Raccolgono i giudizi delle famiglie durante la stagione.'
			}
		],
		people: [
			{
				givenName: 'Beatrice',
				familyName: 'Rondinini Serra',
				email: 'beatrice.rondinini@turismo.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'italiano; inglese; spagnolo',
				interfaceLanguage: 'italiano'
			},
			{
				givenName: 'Tommaso',
				familyName: 'Sartorelli',
				email: 'tommaso.sartorelli@turismo.example',
				jobTitle: 'Progetti e formazione',
				spokenLanguages: 'italiano; inglese; tedesco',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Clust-ER Economia Urbana',
		kind: 'Cluster',
		themes: 'economia urbana; commercio; servizi; città',
		website: 'https://urban.clust-er.it',
		summary:
			'Associazione regionale nata nel novembre 2022 per ripensare commercio, servizi e spazi delle città a partire da chi le abita.',
		needs: [
			{
				title: 'Consegne senza emissioni nei centri storici',
				text: 'Negozi e residenti chiedono meno furgoni e aria più pulita. Cerchiamo esperienze di distribuzione con veicoli leggeri, con costi e regole già sperimentate.'
			},
			{
				title: 'Tenere vivi i soci di un cluster giovane',
				text: 'Siamo nati da pochi mesi e dobbiamo scegliere servizi, quote e gruppi di lavoro. Vogliamo imparare da cluster più maturi che cosa coinvolge davvero le imprese.'
			}
		],
		offers: [
			{
				title: 'Quartieri pilota per servizi urbani',
				text: 'Comuni e associazioni di commercianti mettono a disposizione strade e piazze per prove di tre mesi. Misuriamo prima e dopo traffico, vendite e gradimento.'
			}
		],
		people: [
			{
				givenName: 'Caterina',
				familyName: 'Mellonini Fabbri',
				email: 'caterina.mellonini@economiaurbana.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'italiano; inglese; francese',
				interfaceLanguage: 'italiano'
			},
			{
				givenName: 'Nicolò',
				familyName: 'Benassatti',
				email: 'nicolo.benassatti@economiaurbana.example',
				jobTitle: 'Analista dati urbani',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano',
				arrival: '2023-06-21'
			}
		]
	},
	{
		name: 'Granarolo',
		kind: 'Azienda',
		clusters: 'Clust-ER Agrifood',
		themes: 'latte; formaggi; imballaggi; filiera',
		website: 'https://www.granarolo.it',
		summary: 'Gruppo lattiero-caseario di Bologna, nato dalla cooperazione tra allevatori.',
		needs: [
			{
				title: 'Imballaggi riciclabili per latte e formaggi freschi',
				text: 'Il fresco ha bisogno di barriera, leggerezza e un riciclo semplice per chi lo compra. Cerchiamo materiali pronti per una prova su linea e fornitori che ne misurino l’impatto.'
			}
		],
		offers: [
			{
				title: 'Linee di confezionamento per prove industriali',
				text: 'Mettiamo a disposizione turni di prova su prodotti veri, con analisi di durata e di gradimento. I risultati si condividono con chi fornisce il materiale.'
			}
		],
		people: [
			{
				givenName: 'Fabiana',
				familyName: 'Orlandelli',
				email: 'fabiana.orlandelli@granarolo.example',
				jobTitle: 'Innovazione imballaggi',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Chiesi Farmaceutici S.p.A.',
		kind: 'Azienda',
		clusters: 'Clust-ER Health',
		themes: 'farmaceutica; salute respiratoria; biotecnologie',
		website: 'https://www.chiesi.com',
		summary:
			'Gruppo farmaceutico di Parma, attivo nella salute respiratoria, nelle malattie rare e nelle cure speciali.',
		needs: [
			{
				title: 'Dati su qualità dell’aria e asma',
				text: 'Per capire quando i pazienti peggiorano servono misure di inquinanti vicino a casa e non medie provinciali. Cerchiamo città e imprese di sensori per uno studio comune.'
			}
		],
		offers: [
			{
				title: 'Collaborazioni con start-up della salute',
				text: 'Un gruppo di lavoro incontra ogni trimestre giovani imprese biotecnologiche e digitali. Chi convince accede a tutor, laboratori e a una prima sperimentazione.'
			}
		],
		people: [
			{
				givenName: 'Leonardo',
				familyName: 'Bassanetti Cò',
				email: 'leonardo.bassanetti@chiesi.example',
				jobTitle: 'Innovazione aperta',
				spokenLanguages: 'italiano; inglese; francese',
				interfaceLanguage: 'inglese'
			}
		]
	},
	{
		name: 'Università di Bologna',
		kind: 'Università',
		themes: 'ricerca; nutrizione; microbioma; ingegneria',
		website: 'https://www.unibo.it',
		summary: 'Alma Mater Studiorum, ateneo con sedi in tutta la Romagna e ricerca in ogni campo.',
		needs: [
			{
				title: 'Imprese per studi su dieta e umore',
				text: 'Un gruppo di ricerca studia l’effetto del microbioma intestinale su ansia e memoria. Cerca aziende biotecnologiche e alimentari che forniscano prodotti e campioni.'
			}
		],
		offers: [
			{
				title: 'Studi clinici e dottorati in azienda',
				text: 'Offriamo competenze su nutrizione, microbioma e salute mentale e dottorati condivisi con le imprese. Il primo colloquio è gratuito.'
			}
		],
		people: [
			{
				givenName: 'Lucia',
				familyName: 'Ferragutti',
				email: 'lucia.ferragutti@unibologna.example',
				jobTitle: 'Ricercatrice in scienze della nutrizione',
				spokenLanguages: 'italiano; inglese; spagnolo',
				interfaceLanguage: 'italiano',
				diet: 'vegetariana'
			},
			{
				givenName: 'Pietro',
				familyName: 'Zuffanelli',
				email: 'pietro.zuffanelli@unibologna.example',
				jobTitle: 'Trasferimento tecnologico',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Università di Parma',
		kind: 'Università',
		themes: 'scienze degli alimenti; imballaggi; sicurezza alimentare',
		website: 'https://www.unipr.it',
		summary:
			'Ateneo nella città della sicurezza alimentare europea, forte in scienze degli alimenti.',
		needs: [
			{
				title: 'Campioni di imballaggi innovativi da studiare',
				text: 'Il laboratorio cerca materiali compostabili e riciclati da provare a contatto con salumi, formaggi e vino. In cambio fornisce i dati di migrazione e di durata.'
			}
		],
		offers: [
			{
				title: 'Prove di durata e sicurezza degli alimenti confezionati',
				text: 'Misuriamo vita commerciale, migrazione e gusto su linee pilota. Lavoriamo con imprese piccole anche su pochi campioni.'
			}
		],
		people: [
			{
				givenName: 'Agnese',
				familyName: 'Bertolazzini',
				email: 'agnese.bertolazzini@uniparma.example',
				jobTitle: 'Professoressa di tecnologie alimentari',
				spokenLanguages: 'italiano; inglese; francese',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Università di Modena e Reggio Emilia',
		kind: 'Università',
		themes: 'ingegneria; veicoli; zootecnia; formazione',
		website: 'https://www.unimore.it',
		summary:
			'Ateneo su due sedi, vicino alle imprese dei motori, della meccanica e dell’alimentare.',
		needs: [
			{
				title: 'Allevamenti per prove di alimentazione animale',
				text: 'Studiamo additivi vegetali che riducono gli antibiotici nei suini e cerchiamo allevamenti e mangimifici in un’altra regione. Un secondo clima e altre razze renderebbero solidi i risultati.'
			}
		],
		offers: [
			{
				title: 'Formazione su veicoli elettrici e dati di macchina',
				text: 'Proponiamo moduli brevi per tecnici e studenti, con laboratorio. Possiamo ospitare classi miste e riconoscere i crediti.'
			}
		],
		people: [
			{
				givenName: 'Daniela',
				familyName: 'Pellegatti',
				email: 'daniela.pellegatti@unimodena.example',
				jobTitle: 'Docente di zootecnia',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'MUNER',
		kind: 'Associazione',
		themes: 'motori; formazione; talenti; veicoli elettrici',
		summary:
			'Motorvehicle University of Emilia-Romagna: gli atenei della regione e le case motoristiche insieme per formare ingegneri.',
		needs: [
			{
				title: 'Tirocini all’estero sui veicoli leggeri',
				text: 'I nostri studenti vogliono lavorare su moto elettriche e micromobilità. Cerchiamo imprese catalane che li accolgano per sei mesi.'
			}
		],
		offers: [
			{
				title: 'Giovani ingegneri e progetti di tesi',
				text: 'Ogni anno gruppi internazionali di studenti sviluppano un progetto con un’impresa. Le aziende ospiti propongono il tema e seguono il lavoro.'
			}
		],
		people: [
			{
				givenName: 'Jacopo',
				familyName: 'Stradellini',
				email: 'jacopo.stradellini@muner.example',
				jobTitle: 'Responsabile relazioni con le imprese',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			}
		]
	},
	{
		name: 'Associazione Big Data',
		kind: 'Associazione',
		themes: 'dati; intelligenza artificiale; supercalcolo',
		summary:
			'Rete di atenei, centri di ricerca e istituzioni che in Emilia-Romagna mettono insieme dati e capacità di calcolo.',
		needs: [
			{
				title: 'Basi di dati industriali per addestrare modelli',
				text: 'Abbiamo potenza di calcolo e ricercatori, mancano dati veri da energia, acqua e produzione. Cerchiamo cluster disposti a creare uno spazio di dati comune.'
			}
		],
		offers: [
			{
				title: 'Supercalcolo e competenze per le piccole imprese',
				text: 'Offriamo ore di calcolo e affiancamento per un primo modello. L’accesso è semplice e il risultato resta all’impresa.'
			}
		],
		people: [
			{
				givenName: 'Noemi',
				familyName: 'Campagnolini',
				email: 'noemi.campagnolini@bigdata.example',
				jobTitle: 'Coordinatrice scientifica',
				spokenLanguages: 'italiano; inglese',
				interfaceLanguage: 'italiano'
			}
		]
	}
];
