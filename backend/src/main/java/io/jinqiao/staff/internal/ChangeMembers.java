package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.staff.StaffView;
import io.jinqiao.web.SignedIn;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A directory gives a post to people or takes it from them, by the members of a group. It is the same as saying it of each person
 * ({@link ProvisionPerson}): all or nobody.
 *
 * @param post its code
 * @param by the service account
 */
record ChangeMembers(String post, ScimMembers wanted, SignedIn by) {

    @UseCase
    static class Handler {

        private final ReadGroups groups;
        private final AccountRepository accounts;
        private final ProvisionPerson.Handler provision;

        Handler(ReadGroups groups, AccountRepository accounts, ProvisionPerson.Handler provision) {
            this.groups = groups;
            this.accounts = accounts;
            this.provision = provision;
        }

        /** Refuses as {@link ProvisionPerson} does, and with {@code staff.scim-unknown}, {@code staff.scim-malformed}. */
        void handle(ChangeMembers command) {
            var before = groups.get(command.post()).members().stream()
                    .map(StaffView::id)
                    .collect(Collectors.toUnmodifiableSet());
            var after = command.wanted().after(before);
            var changed = new TreeSet<>(Comparator.comparing(StaffId::value));
            changed.addAll(before);
            changed.addAll(after);
            changed.removeIf(person -> before.contains(person) == after.contains(person));
            changed.forEach(person -> give(command, person, after.contains(person)));
        }

        /** Locked before it is read: two groups may change one person at the same moment. */
        private void give(ChangeMembers command, StaffId id, boolean member) {
            var person = accounts.find(id)
                    .orElseThrow(() -> Refused.invalid("staff.scim-malformed", "No member with the id " + id))
                    .person();
            var posts = new LinkedHashSet<>(person.posts());
            if (member) {
                posts.add(command.post());
            } else {
                posts.remove(command.post());
            }
            provision.handle(new ProvisionPerson(id, ScimUser.holding(List.copyOf(posts)), command.by()));
        }
    }
}
