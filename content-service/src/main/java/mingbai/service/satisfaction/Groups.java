package mingbai.service.satisfaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps small groups to themselves.
public final class Groups {
    private Groups() {}

    /// A group of fewer than five is not told. As what is left over in the whole would tell it all
    /// the same, the smallest others are left out with it until at least five are together.
    public static List<Group> discreet(List<Group> groups) {
        var all = new ArrayList<Group>();
        groups.forEach(g -> all.add(g.tally().told() ? g : g.hidden()));
        int hidden = all.stream().filter(g -> !g.told()).mapToInt(g -> g.tally().all()).sum();
        while (hidden > 0 && hidden < Tally.SMALLEST_GROUP) {
            var next =
                    all.stream()
                            .filter(Group::told)
                            .min(Comparator.comparingInt(g -> g.tally().all()));
            if (next.isEmpty()) {
                break;
            }
            all.set(all.indexOf(next.get()), next.get().hidden());
            hidden += next.get().tally().all();
        }
        return List.copyOf(all);
    }
}
