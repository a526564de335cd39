package org.annals.syntax;

import org.annals.problem.Location;
import org.annals.source.Places;
import org.annals.source.SourceFile;

/** Places in a {@code |} block: each line of the value is a line of the file, moved in by the same indent. */
record LiteralPlaces(SourceFile value, Location bar, int indent) implements Places {

    @Override
    public Location at(int start, int length) {
        Location inside = value.at(start, length);
        return new Location(bar.file(), bar.line() + inside.line(), inside.column() + indent, inside.length());
    }
}
