package org.annals.render;

import java.util.List;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.problem.Nearest;
import org.annals.site.Site;
import org.annals.source.SourceTree;

/** What pages load beside themselves, and where it stands: at an address that changes with what is in it. */
record Loaded(Assets assets, List<ScriptData> data) {

    Loaded {
        data = List.copyOf(data);
    }

    /** What stands beside pages that are shown alone, where no script runs. */
    static Loaded of(SourceTree tree) {
        return new Loaded(new Assets(tree), List.of());
    }

    /** The address of a file of {@code templates/assets}; nothing if there is none. */
    Optional<Address> asset(String name) {
        return assets.address(name);
    }

    /** The name of a file that is nearly called so, to be put after a message; nothing if there is none. */
    String meant(String name) {
        return Nearest.to(name, assets.names())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    /** The folder of what scripts load of a site; nothing if no such data has this name. Where no script runs, any folder will do. */
    Optional<Address> parts(String name, Site site) {
        return data.isEmpty()
                ? Optional.of(new Address(Assets.FOLDER + name + "/"))
                : data.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .map(one -> one.folder(site));
    }
}
