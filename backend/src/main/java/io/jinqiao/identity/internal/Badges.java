package io.jinqiao.identity.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.vault.Classes;
import io.jinqiao.vault.Purpose;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Who serves a customer, as much as a customer may know: never more than name, number and house. */
@Component
class Badges {

    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{8}");

    private final BadgeRepository badges;
    private final Conversations conversations;
    private final Staff staff;
    private final Classes classes;

    Badges(BadgeRepository badges, Conversations conversations, Staff staff, Classes classes) {
        this.badges = badges;
        this.conversations = conversations;
        this.staff = staff;
        this.classes = classes;
    }

    /**
     * @param name masked
     * @param code of eight characters, for this conversation and person
     */
    record Badge(Bilingual name, String number, Bilingual institution, String code) {}

    /** Empty unless a person serves in it now. */
    Optional<Badge> of(ConversationView conversation) {
        var owner = conversation.owner();
        return owner == null || conversation.state() != ConversationView.State.ASSIGNED
                ? Optional.empty()
                : Optional.of(badge(owner, badges.code(conversation.id(), owner)));
    }

    /** Refuses with {@code identity.badge-unknown}: no such code, or its conversation is over or somebody else's by now. */
    Badge check(String written) {
        var code = written.strip().replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
        if (CODE.matcher(code).matches()) {
            var worn = badges.find(code).orElse(null);
            if (worn != null) {
                var conversation = conversations.get(worn.conversation());
                if (conversation.state() == ConversationView.State.ASSIGNED
                        && worn.staff().equals(conversation.owner())) {
                    return badge(worn.staff(), code);
                }
            }
        }
        throw Refused.notFound("identity.badge-unknown", "Nobody of this house serves under this code now");
    }

    private String masked(String name) {
        return classes.masked("NAME", Purpose.SCREEN, name);
    }

    private Badge badge(StaffId owner, String code) {
        var person = staff.get(owner);
        return new Badge(
                new Bilingual(masked(person.name().zh()), masked(person.name().en())),
                person.number(),
                staff.institution().name(),
                code);
    }
}
