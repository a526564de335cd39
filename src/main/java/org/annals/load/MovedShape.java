package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.Settings.Moved;
import org.annals.model.form.Form;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;

/** Addresses of before, each with the one of now. */
final class MovedShape implements Shape<List<Moved>> {

    private static final AliasShape BEFORE = new AliasShape();
    private static final SitePath NOW = new SitePath();

    @Override
    public Form form() {
        return new Form.MapOf(BEFORE.form(), NOW.form());
    }

    @Override
    public Optional<List<Moved>> read(YamlNode node, String key, FileReading reading) {
        return Values.map(node, key, reading).map(map -> {
            var all = new ArrayList<Moved>();
            map.entries().forEach(entry -> one(entry, key, reading).ifPresent(all::add));
            return all;
        });
    }

    private static Optional<Moved> one(Entry entry, String key, FileReading reading) {
        return BEFORE.read(entry.key(), key, reading)
                .flatMap(from -> NOW.read(entry.value(), from.path(), reading).map(to -> {
                    reading.links(to, entry.value().at());
                    return new Moved(from.path(), to, from.at(), entry.value().at());
                }));
    }
}
