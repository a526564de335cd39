package org.annals.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences of common words, the same for the same seed. */
final class Words {

    private static final List<String> COMMON = List.of(("time year people way day man thing woman life child world school"
                    + " state family student group country problem hand part place case week company system question"
                    + " work government number night point home water room mother area money story fact month lot"
                    + " right study book eye job word business issue side kind head house service friend father power"
                    + " hour game line end member law car city community name president team minute idea body"
                    + " information back parent face others level office door health person art war history party"
                    + " result change morning reason research girl guy moment air teacher force education")
            .split(" "));

    private final SplittableRandom random;

    Words(SplittableRandom random) {
        this.random = random;
    }

    int number(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String some(int count) {
        return IntStream.range(0, count).mapToObj(i -> one(COMMON)).collect(Collectors.joining(" "));
    }

    /** So many words with a capital and without a full stop. */
    String clause(int count) {
        String words = some(count);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
