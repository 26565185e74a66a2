package io.jinqiao.staff;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.StaffView.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** People in memory: Lin and Chen of cards, Zhao of general, Zhou who supervises, Qian who handles tickets. */
public final class FakeStaff implements Staff {

    private final List<StaffView> people = new CopyOnWriteArrayList<>();
    private final List<TeamView> teams = new CopyOnWriteArrayList<>();
    private final List<BranchView> branches = new CopyOnWriteArrayList<>();
    private volatile InstitutionView institution =
            new InstitutionView(new Bilingual("金桥示范银行", "Jinqiao Demo Bank"), "95000", true);

    public FakeStaff() {
        List.of("cards", "general", "back-office").forEach(code -> add(team(code)));
        hire("lin", "1024", "林悦", "cards", "agent", List.of(new Skill("card", 4), new Skill("general", 3)), 3);
        hire("chen", "1025", "陈卓", "cards", "agent", List.of(new Skill("card", 3)), 3);
        hire("zhao", "1031", "赵敏", "general", "agent", List.of(new Skill("general", 4), new Skill("account", 3)), 3);
        hire("zhou", "1001", "周宁", "general", "supervisor", List.of(), 0);
        hire("qian", "1101", "钱宇", "back-office", "ticket-handler", List.of(new Skill("complaint", 4)), 0);
    }

    public StaffView named(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public StaffView get(StaffId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("staff.unknown", "Nobody here has this id"));
    }

    @Override
    public List<StaffView> all() {
        return people.stream().sorted(Comparator.comparing(StaffView::number)).toList();
    }

    @Override
    public List<TeamView> teams() {
        return List.copyOf(teams);
    }

    @Override
    public List<BranchView> branches() {
        return List.copyOf(branches);
    }

    @Override
    public void add(BranchView branch) {
        branches.add(branch);
    }

    @Override
    public InstitutionView institution() {
        return institution;
    }

    @Override
    public boolean isEmpty() {
        return people.isEmpty();
    }

    @Override
    public void found(InstitutionView founded) {
        institution = founded;
    }

    @Override
    public void add(TeamView team) {
        teams.removeIf(other -> other.code().equals(team.code()));
        teams.add(team);
    }

    /** From now on they can do this and nothing else. */
    public void learn(StaffId id, Skill... skills) {
        people.replaceAll(person -> person.id().equals(id)
                ? new StaffView(
                        id,
                        person.username(),
                        person.number(),
                        person.name(),
                        person.team(),
                        person.posts(),
                        List.of(skills),
                        person.capacity(),
                        person.branch(),
                        person.areas())
                : person);
    }

    @Override
    public StaffId hire(NewStaff person) {
        if (people.stream().anyMatch(other -> other.username().equals(person.username()))) {
            throw Refused.conflict("staff.username-taken", "Somebody else is called so");
        }
        var id = StaffId.next();
        people.add(new StaffView(
                id,
                person.username(),
                person.number(),
                person.name(),
                person.team(),
                person.posts(),
                person.skills(),
                person.capacity(),
                person.branch(),
                person.areas()));
        return id;
    }

    /** As if nobody had ever been hired: an installation before its first person. */
    public void clear() {
        people.clear();
        teams.clear();
    }

    private void hire(
            String username, String number, String name, String team, String post, List<Skill> skills, int capacity) {
        hire(new NewStaff(
                username,
                "Jinqiao-2026",
                number,
                new Bilingual(name, username),
                team,
                List.of(post),
                skills,
                capacity));
    }

    private static TeamView team(String code) {
        return new TeamView(code, new Bilingual(code, code), new Bilingual("客户服务中心", "Service centre"));
    }
}
