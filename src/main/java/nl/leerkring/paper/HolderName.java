package nl.leerkring.paper;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How the name on a paper is shown to others: "N. van der Brandsma" is "N. v. d. B.". */
public final class HolderName {
    private HolderName() {}

    /** The first letter of each word of the name; enough to compare with the paper, too little to find the person. */
    public static String shortened(String name) {
        return Arrays.stream(name.split("[\\s.\\-\\p{Pd}]+"))
                .map(HolderName::firstLetter)
                .filter(letter -> !letter.isEmpty())
                .map(letter -> letter + ".")
                .collect(Collectors.joining(" "));
    }

    private static String firstLetter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
