package org.annals.intake;

import java.util.List;

/**
 * What an import came to.
 *
 * @param events new files of events, drafts included
 * @param drafts how many of them are drafts
 * @param known events and sources that were there already
 * @param sources new sources
 * @param decisions what was decided for those who import, in sentences
 */
public record ImportResult(int events, int drafts, int known, int sources, List<String> decisions) {

    public ImportResult {
        decisions = List.copyOf(decisions);
    }
}
