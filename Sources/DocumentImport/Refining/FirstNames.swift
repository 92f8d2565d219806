import Pages

/// First names that students of today bear, to tell a person from a project of two words.
enum FirstNames {
  /// Whether a word is one; of "Marie-Lou" either part will do.
  static func holds(_ word: some StringProtocol) -> Bool {
    TextFolding.words(of: word).contains { names.contains($0) }
  }

  private static let names: Set<String> = Set(
    TextFolding.words(
      of: """
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
        yasmine yoann yohan youenn youri youssef yvan yves zacharie zoe
        """))
}
