// Articles, prepositions, pronouns and the like: left out of texts and labels. Written for this package;
// the usual lists are thin in Catalan.
import type { Language } from './language.ts';

export const functionWords: Readonly<Record<Language, string>> = {
	it: `il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle
		al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul
		sullo sulla sui sugli sulle col coi d dell all dall nell sull e ed o od ma se che chi cui non
		come dove quando quale quali quanto è sono siamo essere sia siano stato stata stati ha hanno
		abbiamo avere può possono possiamo deve devono dobbiamo vogliamo vuole vorremmo si ci ne mi ti
		vi lui lei noi voi loro nostro nostra nostri nostre suo sua suoi sue questo questa questi queste
		quello quella quelli quelle anche più molto molti molte tutto tutti tutta tutte ogni altro
		altri altre altra già ancora dopo prima durante verso oltre circa così perché mentre
		attraverso grazie anno anni oggi fino sia tramite presso`,
	ca: `el la els les l un una uns unes en na de a amb per pel pels al als del dels d i o ni que qui
		què com on quan quin quina quins quines és són som ser sigui siguin estat està estan ha han hem
		haver pot poden podem podria ha cal volem vol voldríem es s hi ho se em et ens us li ell ella
		nosaltres vosaltres ells elles nostre nostra nostres seu seva seus seves aquest aquesta aquests
		aquestes aquell aquella això allò també més molt molta molts moltes tot tota tots totes
		cada altre altra altres ja encara després abans durant cap cap sobre sota entre fins des
		així perquè mentre mitjançant gràcies any anys avui però sinó no n m t doncs ara només mateix
		mateixa si tant tan bé pas dins fora vers segons contra quant quants uns`,
	es: `el la los las un una unos unas lo de del a al en con por para y e o u ni que quien qué cómo
		como donde cuando cuál cual cuales es son somos ser sea sean sido está están ha han hemos haber
		hay puede pueden podemos podría debe deben queremos quiere querríamos se nos os le les me te él
		ella nosotros ellos ellas nuestro nuestra nuestros nuestras su sus este esta estos estas ese esa
		esos esas aquel eso esto también más muy mucho mucha muchos muchas todo toda todos todas
		cada otro otra otros otras ya aún todavía después antes durante hacia sobre bajo entre hasta
		desde así porque mientras mediante gracias año años hoy pero sino no si tanto tan según contra
		cuanto mismo misma`,
	en: `the a an of to in on at by for with from into onto out up down over under between among and or
		but nor if that which who whom whose what when where how why is are was were be been being am
		has have had having do does did can could may might must shall should will would not no it its
		this that these those there here we our ours us you your they their them he she his her i my me
		also more most least very much many all any each every some other others than then as so
		such via per about after before during within through while because both either own
		same only just still yet already new one`,
	fr: `le la les l un une des du de d à a au aux en dans par pour avec sur sous entre vers chez
		et ou ni mais si que qui quoi dont où quand comment quel quelle quels quelles est sont sommes
		être soit soient été a ont avons avoir peut peuvent pouvons doit doivent voulons veut souhaite
		se s nous vous leur leurs lui elle ils elles on il je tu me te ne n pas plus très
		beaucoup tout toute tous toutes chaque autre autres déjà encore après avant pendant jusqu
		depuis ainsi car parce lors afin grâce an ans année années aujourd hui notre nos votre vos son
		sa ses ce cet cette ces cela ceci c j m t qu y même mêmes aussi comme contre selon tant donc via`,
	de: `der die das den dem des ein eine einen einem einer eines und oder aber denn sondern nicht kein
		keine keinen zu zum zur in im ins an am auf aus bei beim mit nach von vom vor für über unter
		zwischen durch gegen um bis seit während wegen als wie wenn weil dass ob wer was wo wann
		warum welche welcher welches ist sind war waren sein wird werden wurde worden hat haben hatte
		kann können könnte muss müssen soll sollen sollte will wollen möchte möchten ich du er sie es
		wir ihr uns euch ihnen sich unser unsere unseren unserer unserem ihre ihren ihrer seine seinen
		dieser diese dieses diesen diesem jener jede jeder jedes alle allen aller auch mehr sehr
		viel viele vielen noch schon nur so dann da dort hier heute jahr jahre jahren etwa dabei damit
		dafür davon sowie bzw je nun man`
};
