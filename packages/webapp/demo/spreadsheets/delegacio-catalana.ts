// The Catalan delegation of the demo. The organisations and the facts about them are public; the
// people are invented, and so is every need and offer.
import type { DemoOrganisation } from './delegation.ts';

export const delegacioCatalana: readonly DemoOrganisation[] = [
	{
		name: 'ACCIÓ',
		kind: 'Agència',
		themes: 'política de clústers; internacionalització; competitivitat',
		website: 'https://www.accio.gencat.cat',
		summary:
			'Agència per a la competitivitat de l’empresa del Govern de Catalunya. Coordina el programa català de clústers, que reuneix 27 clústers i més de 2.700 empreses.',
		needs: [
			{
				title: 'Com mesurar l’impacte d’un programa de clústers',
				text: 'Volem comparar indicadors amb una altra regió que també acompanya els seus clústers des d’una agència. Ens interessa saber què es demana als gestors, amb quina freqüència i què se’n fa després.'
			},
			{
				title: 'Nous contextos internacionals per als clústers',
				text: 'Busquem agències regionals amb qui preparar missions conjuntes d’exploració de mercats. La prioritat són projectes europeus i contactes que continuïn després del viatge.'
			}
		],
		offers: [
			{
				title: 'Experiència en intercanvis entre clústers',
				text: 'Hem organitzat trobades interclúster a Noruega, Dinamarca, Alvèrnia-Roine-Alps i Llombardia. Podem compartir el mètode de preparació, els errors i el que n’ha quedat anys després.'
			},
			{
				title: 'Formació de gestors de clúster',
				text: 'Disposem d’un itinerari de capacitació per als equips que dirigeixen clústers: estratègia, dinamització de socis i anàlisi de la cadena de valor. Es pot obrir a gestors d’altres regions.'
			}
		],
		people: [
			{
				givenName: 'Carme',
				familyName: 'Estruch i Soldevila',
				email: 'carme.estruch@accio.example',
				jobTitle: 'Responsable de cooperació entre clústers',
				spokenLanguages: 'català; castellà; anglès; italià',
				interfaceLanguage: 'català',
				isLeader: true
			},
			{
				givenName: 'Lluc',
				familyName: 'Fàbregas Noguer',
				email: 'lluc.fabregas@accio.example',
				jobTitle: 'Consultor de clústers',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Míriam',
				familyName: 'Benhaddou Ortís',
				email: 'miriam.benhaddou@accio.example',
				jobTitle: 'Tècnica d’internacionalització',
				spokenLanguages: 'català; castellà; francès; anglès',
				interfaceLanguage: 'català',
				diet: 'halal'
			}
		]
	},
	{
		name: 'INNOVI',
		kind: 'Clúster',
		themes: 'vi; viticultura; sostenibilitat; enoturisme',
		website: 'https://www.innovi.cat',
		summary:
			'Clúster vitivinícola català. Aplega cellers, proveïdors i centres de coneixement per fer innovació col·laborativa en la vinya, el celler i el mercat.',
		needs: [
			{
				title: 'Sortides de valor per a la brisa i els subproductes del raïm',
				text: 'Cada verema deixa tones de brisa, rapa i pinyols rics en polifenols. Busquem socis de l’alimentació animal i de la carn que en vulguin provar l’ús en pinsos per a porcs.'
			},
			{
				title: 'Reduir i reutilitzar l’aigua del celler',
				text: 'La sequera ens obliga a gastar menys aigua en rentar dipòsits i barriques. Volem conèixer tecnologies de tractament i reutilització que siguin assumibles per a cellers petits.'
			},
			{
				title: 'Ampolles més lleugeres i envasos de baix impacte',
				text: 'El vidre és la part més gran de la petjada de carboni del vi. Necessitem proves d’envàs alternatiu i de reutilització d’ampolles amb cellers d’una altra regió.'
			}
		],
		offers: [
			{
				title: 'Brisa de raïm per a pinsos i ingredients',
				text: 'Podem subministrar brisa assecada i caracteritzada per a assajos d’alimentació porcina amb menys antibiòtics. Els nostres cellers ja n’han mesurat els polifenols.'
			},
			{
				title: 'Projectes de viticultura de precisió',
				text: 'Tenim experiència en sensors de sòl i d’aigua, imatges per satèl·lit i models de predicció de malalties a la vinya. Compartim dades i protocols d’assaig.'
			}
		],
		people: [
			{
				givenName: 'Núria',
				familyName: 'Puigdomènech Camps',
				email: 'nuria.puigdomenech@innovi.example',
				jobTitle: 'Gerent del clúster',
				spokenLanguages: 'català; castellà; italià',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Marçal',
				familyName: 'Ferrés i Bosch',
				email: 'marcal.ferres@innovi.example',
				jobTitle: 'Cap de projectes d’innovació',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'català',
				diet: 'vegetariana'
			}
		]
	},
	{
		name: 'CataloniaBio & HealthTech',
		kind: 'Clúster',
		themes: 'biotechnology; health technologies; digital health',
		website: 'https://www.cataloniabioht.org',
		summary:
			'Association of the life sciences and health technology companies of Catalonia, from biotech and diagnostics to medical devices and digital health.',
		needs: [
			{
				title: 'Clinical partners for nutrition and mental health',
				text: 'Several of our start-ups study how diet and the gut microbiome affect mood and anxiety. They look for hospitals, nutritionists and food companies in Italy to run joint studies and validate products.'
			},
			{
				title: 'Entry to the Italian health system',
				text: 'Our members need guidance on procurement, reimbursement and data rules for digital health in Italian regions. A peer cluster that opens the right doors would save them a year.'
			}
		],
		offers: [
			{
				title: 'Internationalisation programme for health start-ups',
				text: 'We run soft-landing missions and investor readiness for young health companies. Places can be opened to start-ups from a partner region.'
			},
			{
				title: 'Network of biomarkers and diagnostics companies',
				text: 'We connect companies that measure the microbiome, inflammation and exposure to pollutants. They can join consortia on prevention and air quality.'
			}
		],
		people: [
			{
				givenName: 'Laia',
				familyName: 'Brugués Vallès',
				email: 'laia.brugues@cataloniabioht.example',
				jobTitle: 'Head of international projects',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'anglès'
			}
		]
	},
	{
		name: 'Clúster Digital',
		kind: 'Clúster',
		themes: 'tecnologies digitals; dades; intel·ligència artificial; ciberseguretat',
		website: 'https://www.clusterdigital.cat',
		summary:
			'Clúster de les empreses tecnològiques i digitals de Catalunya, que ajuda altres sectors a incorporar dades, intel·ligència artificial i ciberseguretat.',
		needs: [
			{
				title: 'Casos d’ús de dades en indústries tradicionals',
				text: 'Els nostres socis tenen solucions d’analítica i d’intel·ligència artificial però els falten empreses industrials que vulguin provar-les. Busquem clústers de mecànica, alimentació o construcció per definir pilots.'
			},
			{
				title: 'Retenir talent digital',
				text: 'Les pimes perden programadors davant de les grans empreses. Volem contrastar programes de formació dual i de reconversió professional amb universitats i clústers italians.'
			}
		],
		offers: [
			{
				title: 'Diagnosi de maduresa digital per a pimes',
				text: 'Hem creat un qüestionari i un full de ruta que cada empresa completa en dues hores. El podem traduir i adaptar als socis d’un altre clúster.'
			},
			{
				title: 'Proveïdors d’espais de dades i ciberseguretat',
				text: 'Reunim empreses que despleguen espais de dades sectorials i auditories de seguretat per a plantes industrials. Estan disponibles per a consorcis europeus.'
			}
		],
		people: [
			{
				givenName: 'Aïda',
				familyName: 'Roig Llorach',
				email: 'aida.roig@clusterdigital.example',
				jobTitle: 'Directora',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Víctor',
				familyName: 'Maçanet Ruiz',
				email: 'victor.macanet@clusterdigital.example',
				jobTitle: 'Responsable de projectes de dades',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'castellà',
				arrival: '2023-06-20'
			}
		]
	},
	{
		name: 'Packaging Cluster',
		kind: 'Clúster',
		themes: 'envàs i embalatge; ecodisseny; reciclatge',
		website: 'https://www.packagingcluster.com',
		summary:
			'Clúster català de l’envàs i l’embalatge, amb fabricants de màquines, materials i etiquetes. Té l’etiqueta europea d’excel·lència Gold des de 2020.',
		needs: [
			{
				title: 'Requisits d’envàs sostenible del sector alimentari',
				text: 'Volem sentir directament què necessiten cellers, carnis i làctics per complir la nova normativa europea d’envasos. L’objectiu és dissenyar proves de materials reciclables i monomaterial.'
			},
			{
				title: 'Fabricants de maquinària per assajar nous materials',
				text: 'Els films compostables i el paper barrera es comporten diferent a les línies d’envasat. Busquem fabricants de màquines disposats a fer assajos conjunts.'
			}
		],
		offers: [
			{
				title: 'Ecodisseny d’envasos per a aliments i vi',
				text: 'Oferim tallers d’ecodisseny i anàlisi de cicle de vida per substituir plàstics i alleugerir ampolles i safates. Hi participen dissenyadors, fabricants i marques.'
			},
			{
				title: 'Mètode per dinamitzar els socis',
				text: 'Mesurem la participació de cada empresa i li assignem un interlocutor. En tres anys hem augmentat molt els socis actius i podem explicar què va funcionar i què no.'
			}
		],
		people: [
			{
				givenName: 'Mercè',
				familyName: 'Balcells Güixeras',
				email: 'merce.balcells@packagingcluster.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'català; castellà; anglès; italià',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Iker',
				familyName: 'Santaló Prims',
				email: 'iker.santalo@packagingcluster.example',
				jobTitle: 'Tècnic d’innovació',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'castellà'
			}
		]
	},
	{
		name: 'CWP Catalan Water Partnership',
		kind: 'Clúster',
		themes: 'aigua; reutilització; tractament d’aigües; digitalització',
		website: 'https://cwp.cat',
		summary:
			'Clúster català de l’ús sostenible de l’aigua, fundat el 2008. Agrupa empreses, enginyeries i centres de recerca; el 2018 tenia 75 membres i no ha parat de créixer.',
		needs: [
			{
				title: 'Reptes d’aigua de la indústria alimentària',
				text: 'Busquem empreses del vi, la carn i les conserves que vulguin reutilitzar l’aigua de procés. Amb un repte ben descrit podem muntar un equip de proveïdors en poques setmanes.'
			},
			{
				title: 'Socis per a un projecte europeu sobre sequera',
				text: 'Preparem una proposta sobre eficiència hídrica en turisme i agricultura. Ens falten una regió amb demanda estacional i una universitat que mesuri els resultats.'
			}
		],
		offers: [
			{
				title: 'Tecnologies de tractament i reutilització d’aigua',
				text: 'Els nostres membres dissenyen plantes compactes de membranes, oxidació i control digital per a cellers, escorxadors i hotels. Fem visites tècniques i proves pilot.'
			},
			{
				title: 'Experiència d’internacionalització en grup',
				text: 'Hem cooperat amb The Water Council de Milwaukee i hem viatjat a Colòmbia amb vuit clústers. Podem explicar com es manté una aliança quan s’acaba la subvenció.'
			}
		],
		people: [
			{
				givenName: 'Pol',
				familyName: 'Llorens i Serradell',
				email: 'pol.llorens@cwp.example',
				jobTitle: 'Director de projectes',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Gal·la',
				familyName: 'Mas Figuerola',
				email: 'galla.mas@cwp.example',
				jobTitle: 'Responsable d’internacionalització',
				spokenLanguages: 'català; castellà; anglès; italià',
				interfaceLanguage: 'català',
				diet: 'sense gluten'
			}
		]
	},
	{
		name: 'CICAT',
		kind: 'Clúster',
		themes: 'il·luminació; disseny; eficiència energètica',
		summary:
			'Clúster d’il·luminació de Catalunya. Hi són fabricants de lluminàries, dissenyadors de llum, enginyeries i centres tecnològics.',
		needs: [
			{
				title: 'Projectes pilot d’il·luminació per a museus i ciutats',
				text: 'Busquem museus, ajuntaments i arquitectes que vulguin provar llum regulable i connectada en espais patrimonials. Ens interessa mesurar-ne el confort i el consum.'
			}
		],
		offers: [
			{
				title: 'Il·luminació centrada en les persones',
				text: 'Dissenyem solucions de llum que segueixen el ritme biològic per a hospitals, residències i escoles. Tenim resultats sobre son i benestar per compartir.'
			},
			{
				title: 'Rehabilitació lumínica d’edificis',
				text: 'Acompanyem la renovació d’enllumenat interior i exterior amb auditoria, disseny i manteniment. La reducció de consum es garanteix per contracte.'
			}
		],
		people: [
			{
				givenName: 'Jordi',
				familyName: 'Tarragó Niubó',
				email: 'jordi.tarrago@cicat.example',
				jobTitle: 'Gerent',
				spokenLanguages: 'català; castellà; italià',
				interfaceLanguage: 'català'
			}
		]
	},
	{
		name: 'INNOVACC',
		kind: 'Clúster',
		themes: 'carn; proteïnes alternatives; alimentació; sostenibilitat',
		website: 'https://www.innovacc.cat',
		summary:
			'Clúster català de la carn i de la proteïna alternativa, creat el 2008. Té més de 150 associats, entre els quals més de 70 pimes, i l’etiqueta Gold.',
		needs: [
			{
				title: 'Alimentació porcina amb menys antibiòtics',
				text: 'Els nostres ramaders i fabricants de pinsos volen additius naturals que millorin la salut intestinal dels porcs. Ens interessen els subproductes del raïm i qui en tingui dades d’assaig.'
			},
			{
				title: 'Menys aigua i menys olors a les plantes càrnies',
				text: 'Escorxadors i granges han de reduir el consum d’aigua i les emissions d’amoníac que empitjoren la qualitat de l’aire. Busquem tecnologies provades i socis per finançar-les.'
			}
		],
		offers: [
			{
				title: 'Banc de proves per a pinsos i productes carnis',
				text: 'Oferim granges i plantes pilot per assajar ingredients, envasos i processos amb protocols comuns. Ja hem provat brisa de raïm en pinso per a porcs amb un celler soci.'
			},
			{
				title: 'Reformulació nutricional de productes',
				text: 'Ajudem empreses a reduir sal, greix i nitrits sense perdre sabor. Treballem amb nutricionistes i amb cuines d’hospital.'
			}
		],
		people: [
			{
				givenName: 'Ona',
				familyName: 'Capdevila i Planas',
				email: 'ona.capdevila@innovacc.example',
				jobTitle: 'Directora d’innovació',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Bernat',
				familyName: 'Colomé Vilaró',
				email: 'bernat.colome@innovacc.example',
				jobTitle: 'Tècnic de projectes',
				spokenLanguages: 'català; castellà',
				interfaceLanguage: 'català',
				diet: 'al·lèrgia als fruits secs'
			}
		]
	},
	{
		name: 'Clúster de la Mobilitat Lleugera',
		kind: 'Clúster',
		themes: 'mobilitat lleugera; vehicle elèctric; motocicleta; bicicleta',
		summary:
			'Clúster català dels vehicles lleugers: motocicletes, bicicletes elèctriques, patinets i els serveis que els envolten.',
		needs: [
			{
				title: 'Proveïdors de components per a vehicles elèctrics lleugers',
				text: 'Busquem fabricants de bateries, motors i xassís lleugers amb capacitat de prototip ràpid. La vall del motor d’Emília-Romanya és el nostre primer objectiu.'
			},
			{
				title: 'Qualitat de l’aire com a argument de ciutat',
				text: 'Volem dades i aliats per demostrar quant millora l’aire quan es reparteix amb vehicles lleugers. Ens calen ciutats que mesurin abans i després.'
			}
		],
		offers: [
			{
				title: 'Pilots de repartiment urbà sense emissions',
				text: 'Hem provat bicicletes de càrrega i motos elèctriques en centres històrics amb comerços i operadors. Compartim costos, rutes i normativa.'
			}
		],
		people: [
			{
				givenName: 'Biel',
				familyName: 'Segarra Muntaner',
				email: 'biel.segarra@mobilitatlleugera.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Queralt',
				familyName: 'Viñas Ollé',
				email: 'queralt.vinas@mobilitatlleugera.example',
				jobTitle: 'Responsable de comunicació',
				spokenLanguages: 'català; castellà; italià',
				interfaceLanguage: 'català'
			}
		]
	},
	{
		name: "Kid's Cluster",
		kind: 'Clúster',
		themes: 'productos infantiles; juguete; educación; alimentación infantil',
		summary:
			'Clúster catalán de las empresas cuyo cliente es la infancia: juguete, moda, mobiliario, alimentación, ocio y contenidos.',
		needs: [
			{
				title: 'Nutrición infantil y hábitos saludables',
				text: 'Buscamos centros de investigación y empresas de alimentación que quieran diseñar productos y juegos para que los niños coman mejor. Nos interesa también la relación con su bienestar emocional.'
			},
			{
				title: 'Distribuidores de producto infantil en Italia',
				text: 'Nuestras pymes quieren vender en Italia sin depender solo de las grandes plataformas. Necesitamos contactos de tiendas, museos y hoteles familiares.'
			}
		],
		offers: [
			{
				title: 'Diseño de espacios y experiencias para familias',
				text: 'Ayudamos a museos, hoteles y comercios a recibir bien a los niños, con mobiliario, juego y relato. Tenemos una metodología de prueba con familias.'
			}
		],
		people: [
			{
				givenName: 'Inés',
				familyName: 'Carrasco Delmàs',
				email: 'ines.carrasco@kidscluster.example',
				jobTitle: 'Directora',
				spokenLanguages: 'castellano; catalán; inglés',
				interfaceLanguage: 'castellano'
			},
			{
				givenName: 'Roger',
				familyName: 'Bonet Llançà',
				email: 'roger.bonet@kidscluster.example',
				jobTitle: 'Gestor de proyectos',
				spokenLanguages: 'catalán; castellano; inglés',
				interfaceLanguage: 'castellano'
			}
		]
	},
	{
		name: 'CSIM',
		kind: 'Clúster',
		themes: 'servicios inmobiliarios; vivienda; rehabilitación; proptech',
		summary:
			'Clúster catalán de los servicios inmobiliarios. Reúne administradores, agentes, tasadores y tecnológicas del sector de la vivienda.',
		needs: [
			{
				title: 'Rehabilitación energética de edificios de viviendas',
				text: 'Los administradores de fincas necesitan modelos de contrato y de financiación para rehabilitar comunidades enteras. Queremos conocer la experiencia italiana y sus errores.'
			},
			{
				title: 'Competencias digitales de los profesionales inmobiliarios',
				text: 'Buscamos formación práctica en gestión de datos del edificio y atención al cliente. Nos interesa crear un programa conjunto con otro clúster.'
			}
		],
		offers: [
			{
				title: 'Plataforma de datos del parque de viviendas',
				text: 'Nuestros socios reúnen datos de consumo, precios y estado de los edificios para decidir dónde rehabilitar primero. Podemos replicarla en una ciudad italiana.'
			}
		],
		people: [
			{
				givenName: 'Álvaro',
				familyName: 'Peñalver Grau',
				email: 'alvaro.penalver@csim.example',
				jobTitle: 'Gerente',
				spokenLanguages: 'castellano; catalán; inglés',
				interfaceLanguage: 'castellano'
			}
		]
	},
	{
		name: 'AMBIT',
		kind: 'Clúster',
		themes: 'interiorisme; mobiliari; hàbitat; contract',
		summary:
			'Clúster català de l’interiorisme, la llar i el contract, format per fabricants, dissenyadors i instal·ladors.',
		needs: [
			{
				title: 'Materials circulars per a mobiliari i acabats',
				text: 'Busquem materials reciclats o d’origen agrícola per a taulers, teixits i revestiments. Els cal un certificat i un preu que aguanti un projecte d’hotel.'
			},
			{
				title: 'Arquitectes i hotelers d’Emília-Romanya',
				text: 'Els nostres fabricants volen conèixer qui decideix els interiors d’hotels, restaurants i botigues a la regió. Preferim trobades petites amb projectes reals sobre la taula.'
			}
		],
		offers: [
			{
				title: 'Interiors sostenibles claus en mà',
				text: 'Coordinem dissenyadors, fabricants i instal·ladors per renovar hotels i comerços amb criteris de circularitat. Lliurem el projecte amb petjada de carboni calculada.'
			},
			{
				title: 'Laboratori de tendències de l’hàbitat',
				text: 'Publiquem cada any un estudi de com viurem i treballarem, fet amb escoles de disseny. El podem presentar i ampliar amb dades italianes.'
			}
		],
		people: [
			{
				givenName: 'Júlia',
				familyName: 'França Codina',
				email: 'julia.franca@ambit.example',
				jobTitle: 'Directora',
				spokenLanguages: 'català; castellà; italià; anglès',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Martí',
				familyName: 'Soler Bruguera',
				email: 'marti.soler@ambit.example',
				jobTitle: 'Responsable de mercats',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'català'
			}
		]
	},
	{
		name: 'Clúster Audiovisual',
		kind: 'Clúster',
		themes: 'audiovisual; contingut; realitat virtual; videojoc',
		website: 'https://clusteraudiovisual.cat',
		summary:
			'Clúster audiovisual de Catalunya: productores, tecnològiques, escoles i canals que fan contingut i el porten a altres sectors.',
		needs: [
			{
				title: 'Coproduccions i localitzacions a Itàlia',
				text: 'Les productores busquen socis, rodatges i fons regionals per a sèries i documentals. Ens interessen històries de menjar, motor i patrimoni industrial.'
			},
			{
				title: 'Perfils tècnics per a producció virtual',
				text: 'Falten tècnics de so, llum i temps real per als nous platós. Volem construir amb una altra regió un mòdul de formació i pràctiques.'
			}
		],
		offers: [
			{
				title: 'Experiències immersives per a museus i territoris',
				text: 'Fem realitat augmentada i virtual per explicar fàbriques, cellers i museus. Tenim estudis i guionistes amb projectes ja oberts al públic.'
			}
		],
		people: [
			{
				givenName: 'Emma',
				familyName: 'Castellví Rius',
				email: 'emma.castellvi@clusteraudiovisual.example',
				jobTitle: 'Gerent',
				spokenLanguages: 'català; castellà; anglès; francès',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Guillem',
				familyName: 'Sànchez Poch',
				email: 'guillem.sanchez@clusteraudiovisual.example',
				jobTitle: 'Cap de projectes europeus',
				spokenLanguages: 'català; castellà; anglès',
				interfaceLanguage: 'català',
				diet: 'vegana'
			}
		]
	},
	{
		name: 'Leather Cluster Barcelona',
		kind: 'Clúster',
		themes: 'pell; adoberia; moda; economia circular',
		website: 'https://leatherbarcelona.com',
		summary:
			'Clúster de la pell amb arrels a Igualada i Barcelona: adobadors, químics, marroquiners i escoles. Té l’etiqueta Bronze.',
		needs: [
			{
				title: 'Depurar i reutilitzar l’aigua de les adoberies',
				text: 'L’adobatge gasta molta aigua i genera sals difícils de tractar. Volem conèixer solucions industrials que ja funcionin en altres districtes i fer-ne una prova.'
			},
			{
				title: 'Marques de luxe i d’interiors d’automòbil',
				text: 'Busquem compradors que valorin pell traçable i de proximitat per a seients, bosses i mobles. La visita a Maranello és l’ocasió.'
			}
		],
		offers: [
			{
				title: 'Pell traçable d’adob vegetal',
				text: 'Oferim col·leccions de pell d’origen conegut, adobada amb extractes vegetals i amb petjada calculada. Fem sèries curtes per a dissenyadors.'
			}
		],
		people: [
			{
				givenName: 'Xènia',
				familyName: 'Vilanova Corçà',
				email: 'xenia.vilanova@leathercluster.example',
				jobTitle: 'Cluster manager',
				spokenLanguages: 'català; castellà; italià',
				interfaceLanguage: 'català'
			},
			{
				givenName: 'Isidre',
				familyName: 'Palau Miralpeix',
				email: 'isidre.palau@leathercluster.example',
				jobTitle: 'Tècnic de sostenibilitat',
				spokenLanguages: 'català; castellà',
				interfaceLanguage: 'català'
			}
		]
	},
	// The published list of the delegation names this cluster twice; so does the demo's.
	{
		name: 'Cataloniabio and HealthTech',
		kind: 'Clúster',
		themes: 'biotechnology; health technologies; air quality',
		website: 'https://www.cataloniabioht.org',
		summary: 'Association of the life sciences and health technology companies of Catalonia.',
		needs: [
			{
				title: 'Air quality data for respiratory health',
				text: 'Member companies develop monitoring for asthma and other lung diseases and need reliable exposure data from cities. We look for environmental and urban partners who measure air quality street by street.'
			}
		],
		offers: [
			{
				title: 'Digital tools for patient follow-up',
				text: 'Our members offer certified apps and wearables to follow patients at home, mental health included. They are ready for pilots with a regional health service.'
			}
		],
		people: [
			{
				givenName: 'Marcel·lí',
				familyName: 'Roca-Fortuny',
				email: 'marcelli.roca@cataloniabioht.example',
				jobTitle: 'Innovation manager',
				spokenLanguages: 'català; castellà; anglès; italià',
				interfaceLanguage: 'català'
			}
		]
	}
];
