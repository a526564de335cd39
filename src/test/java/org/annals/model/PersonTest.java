package org.annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.problem.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource({
        "Xi Jinping, Xi, Xi Jinping",
        "Islam Karimov, Karimov, 'Karimov, Islam'",
        "M. Venkaiah Naidu, Naidu, 'Naidu, M. Venkaiah'",
        "Ludwig van Beethoven, van Beethoven, 'van Beethoven, Ludwig'",
        "Nagy Imre Jr, Nagy, Nagy Imre Jr",
        "Confucius, Confucius, Confucius",
        "Björk Guðmundsdóttir, , Björk Guðmundsdóttir",
    })
    void listsHaveTheFamilyNameFirst(String name, String family, String listed) {
        assertThat(person(name, Optional.ofNullable(family)).listed()).isEqualTo(listed);
    }

    private static Person person(String name, Optional<String> family) {
        return new Person(
                "somebody",
                name,
                Map.of(),
                List.of(),
                family,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new FieldLocations(Location.of("content/people.yaml"), Map.of()));
    }
}
