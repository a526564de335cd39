package org.annals.intake;

import org.annals.source.SourceFile;

/** Reads one form of foreign file. */
interface ForeignReader {

    void read(SourceFile file, ForeignHandler handler);
}
