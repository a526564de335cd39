package org.annals.starter;

import java.util.Optional;
import org.annals.model.Settings.Licence;
import org.annals.model.Settings.Repository;

/**
 * What somebody who begins a timeline says of it, as it was typed; {@code site.yaml} is where it is judged.
 *
 * @param period the first and the last year, such as 2001/2021
 * @param language the tag of the site's own language
 * @param baseUrl where the site will stand
 */
public record Answers(
        String title,
        Optional<String> subtitle,
        String period,
        String language,
        Optional<Repository> repository,
        String baseUrl,
        Licence licence) {

    /** The branch from which the site is published. */
    String branch() {
        return repository.map(Repository::branch).orElse("main");
    }

    /** A date that lies in the period. */
    String firstYear() {
        return period.strip().replaceFirst("/.*", "");
    }
}
