import Pages

/// First names that students of today bear, to tell a person from a project of two words.
package enum FirstNames {
  /// Whether a word is one; of "Marie-Lou" either part will do.
  package static func holds(_ word: some StringProtocol) -> Bool {
    TextFolding.words(of: word).contains { names.contains($0) }
  }

  private static let names: Set<String> = Set(
    TextFolding.words(
      of: """
        alain didier francis annie josiane jocelyne
        ghislaine ginette lionel marcelle muriel viviane
        adam adrien agathe aicha alan albane alex alexandre alexia alexis ali alice aline alix alma amandine
        ambre amelie amina amir anais andre andrea ange angele anna annabelle anne antoine antonin apolline
        armand arnaud arthur assia astrid aubin audrey augustin aurelie aurelien axel axelle aymeric ayoub
        baptiste basile bastien benjamin benoit bertrand bilal blanche boris brice bruno bryan camille candice
        capucine carla caroline cecile cedric celeste celia celine chaima charlene charles charlie charlotte
        chloe christian christophe clara clarisse claude claire clea clemence clement clementine cleo clotilde
        coline colin come constance corentin cyril damien daniel david deborah denis diane dimitri dorian dylan
        edgar edouard elena eleonore elia elias eliot elisa elise eliott elodie eloise elouan elsa emeline emile
        emilie emilien emma emmanuel enora enzo eric erwan erwann estelle esteban ethan etienne eva evan eve
        fabien fanny fares fatima fatou faustine felix fiona flavie flavien flora florence florent florian
        francois frederic gabin gabriel gabrielle gael gaelle gaetan garance gaspard gauthier genevieve geoffrey
        georges gilles guillaume gustave gwenaelle gwendal hamza hannah hector helene henri hicham hugo hugues
        ilan ilyes imane ines inaya ibrahim iris isabelle ismael jade jean jeanne jennifer jeremie jeremy jerome
        joachim joan johan jonathan jordan joris joseph josephine joshua jules julia julian julie julien juliette
        justin justine kamel karim katell kelly kenza kevin kilian killian lara laetitia laura laure laurene
        laurent laurine lea leana leandre leane leila lena lenny leo leon leonie leopold lilian lilou lina lisa
        lise lison livia loan loic lola lorenzo lou louane louis louise louison luc luca lucas lucie lucien lucile
        ludivine ludovic luna lydia lylou mael maelle maelys maeva mahaut maia malik malo malik manon marc marceau
        marcel margaux margot maria marie marin marine marion marius martin martine mateo mathias mathieu mathilde
        mathis mathys matteo matthieu maud maxence maxime maya mehdi melanie melissa melvin merlin michael michel
        mickael mila milan milo mohamed mohammed morgan morgane mustapha myriam nadege nadia nael naim nathalie
        nathan nicolas nils nina noa noah noam noe noelie noemie nolan nolwenn nora norah nour octave oceane olivia
        olivier omar oriane orlane oscar owen pablo pascal patrick paul paula pauline perrine philippe pierre
        prune quentin rachel rania raphael rayan raphaelle rebecca remi remy rene robin romain romane romain rose
        roxane ruben sabrina sacha salome sami samuel samy sandra sandrine sara sarah sasha sebastien selma serena
        simon sofia sofiane soline solene sonia sophie soren stephane stephanie sullivan suzanne swann sylvain
        tanguy tao tess teva thais theo theodore theophile thibault thibaud thibaut thierry thomas tiago tifaine
        tiffany tim timeo timothe timothee titouan tom tristan ugo ulysse valentin valentine valerie vanessa
        vianney victoire victor victoria vincent violette virgile virginie wassim william xavier yanis yann yannick
        abdel abdelkader abdoulaye abigail achille adama adele adelaide adem adil adnan ahmed aissatou akim aladin alassane albert
        aleksandra alessandro alicia alois alyssa amadou amel amelia aminata ana anastasia angelique angelo anita annick anouk
        ari aristide arielle arno arsene arwen asma aude audric aurore awa aya aymen ayla ayman azelie babacar bakary barbara
        beatrice benedicte benoite bernard bertille berenice bintou brayan brendan cassandra cassandre catherine chahine chantal
        cheikh christelle christine christopher claudia claudine cleophee corinne coumba cyprien cyrille dalila damian danielle
        danny delphine deniz denise diana diego dimitry djibril dominique donovan dounia dylane eden edith edwin eline eliott elouen
        emeric emilio emna emrick enea enis erika ernest esma etan eugenie eulalie evelyne fadi farah faycal felicie ferdinand
        fernando flore fode franck francine francoise fred freddy gaia gaspar gautier gerard germain ghislain gianni gilbert giulia
        gladys gregoire gregory guilhem gwen gwenael gwenn gwladys habib hadrien haroun hassan hatem hawa heloise henry herve hind
        hortense houda houssam huguette ian idriss ikram ilhan iliana ilias ilona inaia inna ines irene isaac isaure isis ismail
        issa ivan jacqueline jacques janis jason javier jawad jimmy joan joana joao joel joelle jonas jordane josselin judith juan
        kader kadiatou kais karen karine karl kelia kelyan kenny kenzo kerim kerian khadija khalil kimberly kylian ladislas lamia
        lana lancelot lassana lenzo leonard leonardo leopoldine leslie liam lila lilia lilas linda linh livio lorena lorie lorine
        louisa loup luis lukas maceo madeleine maeline magali mahe mahdi mahmoud maimouna malak mamadou manel manuel maram
        marcos margot mariam mariama marianne marina mario marjorie marko marlene marlon marouane marta martha marvin
        massimo matheo mathis mathurin matias maurice mauro max mayssa melchior melina melody meryem meriem michele michelle
        miguel mike milena mina miriam mona monique mouhamed moussa nabil nada nadege nadir naelle nahel naila nais narimane natacha
        nathanael neil neila nelly nelson ness nesrine nicole nikita niels ninon nizar nolann norman nouhaila oceanne odile olga
        ophelie orlando osman ouassim oumar ousmane paolo pascale pedro peggy penelope pia priscilla quentine rafael raja ralph
        ramzi raoul raymond rayane regis reda remy renaud renata ricardo richard riyad robert rodolphe rodrigue roger roland romeo
        ronan rosalie rose rosa rudy sabine safia said salim salma salomon samia samira samson sana sarra saskia seb selim severine
        shaina shana shanna sherine sidney sienna silvia sirine slimane sofian sofien solal solenn souleymane sonny stanislas stella
        stephan steve steven sven syrine tarek tatiana telma teo terence thea thelma thiago thibaud timoty tino tobias tony tiphaine
        tracy ulrich valentina vera vickie viktor vivien vivienne wael wafa walid wassila wendy wilfried willy yael yaelle yasmina
        yassin yassine yohann younes yves yvette zachary zakaria zakariya zineb zinedine zoran
        yasmine yoann yohan youenn youri youssef yvan yves zacharie zoe
        abdellah abderrahmane aboubacar adel adelie agnes aida aissata akram alban alberic alexane alexi alienor
        alistair aliyah alizee allan aloys alphonse amaury ambroise amin amine anatole angela angelina anissa
        annaelle annaick anselme anthony apollonie ariane arianne arnold arthus artus athenais augustine aurele
        auriane aymerick azilis aziz barnabe barthelemy bastian batiste beranger bernadette bettina bleuenn brahim
        brandon briag brian brieuc brigitte calixte calliste callum calvin camelia cameron carl carmen carole
        celestine celian cesar chahinez chaymae chiara chidera chris cindy clelia cloe coralie coraline cordelia
        cosme cyrielle cyrus dalia dani daphne daria darius demba dina djamila donatien doria doriane dorine driss
        eddy edgard edmond edwige elea eleanor eleonor elian eliane elizabeth ellie elliot elvire elvis elya
        emerance emerick emmy enguerrand enola erine eryne esther euan eudes eugene ewan ewen ezechiel fanta farid
        fatoumata felicien felicite fernand flavio floriane floris foucauld gaston gawain geoffroy gerald gervais
        gildas giulian gontran gurvan gwendoline gwenole hakim hamid hana harold harry hayat heidi henriette
        hichem honorine houssem hubert ianis ibrahima ilana ilyan imad imene imran ingrid isabella isadora isaiah
        isaline isra izia jad jahid jalil jamel jayson jeanette jenna jeremiah jessica jessy jihane joanna joanne
        johann johanna john johnny josette joyce juliana julianne julio kaelig kaelyn kamil karima kassandra katia
        kayla keita kenan kentin kerwan kevan klara klervi koumba kyle kyllian lahcen lalie larissa lazare leandro
        leia leni lennon leny leonore leontine leticia lia liana liliane lilly lio lisandre lisandro loane loeiza
        loelia lohan loise lorelei lorette loris lothaire louanne louka loukas luan lubin lucette luciano lucille
        lucrece luigi luka lyam lyes lyna lynda lyse madeline madison mado maelie maelyne magalie magdalena maina
        maiwenn majda malcolm malick malorie malvina manal manuela marcelline mareva marguerite marielle marilou
        marley martial marwa marwan maryam maryline marylou matis matisse matthew matthias matthis maude maureen
        mauricette maximilien maxine mayeul maylis medhi megane melinda meline melisande melissandre melvyn mendel
        mercedes mia micael mika mikael mireille mirela moise monica mouna mylan mylene myrtille nadine naima
        najat nans naomi nassim natan nathael nawel nayla nell nino nissim noel noeline noelle nohlan norbert
        nourdine octavie odette olympe ombeline othmane oumou pacome paloma pamela paola patrice patricia paule
        perine pernelle pervenche petronille philemon philibert philippine philomene pierrick pierrot priam
        prosper quitterie rabah rachid raissa ramy raquel redouane regine renan renaude renee reynald rhea riad
        riadh rita rodrigo romaissa roman romaric romuald romy roseline ryad ryan saad saber sabri safae salima
        sally samba samir satine saul scarlett sean segolene sekou selena selene septime seraphin serge sergio
        servane seth severin sharon shirley sibylle sidonie sigrid silvere simeon simone sixtine soizic solange
        solveig sophia soraya souad souhaila soukaina soumaya stephen suzie suzy sybille sylvaine sylvestre
        sylvette sylviane sylvie tahar talia tancrede tania tara tehani telio teodor terry tessa thaddee thaissa
        theodora theophane theotime theresa therese tibo tidiane tifany tilio timour toinon tommy toni toussaint
        tugdual typhaine ursule valere valeria valerian valery vassili venceslas veronique victorien vinciane
        viola violaine vitaline vladimir wadih walter wandrille warren wesley willow winnie wissam yacine yanisse
        yannis yasmin yazid yeelen yentl ylan yoan yolan yolande yona youna ysaline yseult yuna yvain yvon yvonne
        zadig zahra zakariae zakary zelie zeynep ziad zita zohra
        """))
}
