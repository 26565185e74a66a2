package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.spi.Act;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.ticket.NewMatter;
import io.jinqiao.ticket.Tickets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Leaves what was collected as a ticket for staff; tells its {@code ticket} number. */
@Component
class OpenTicketAct implements Act {

    private static final Bilingual TOO_MANY =
            new Bilingual("您已有多个事项等待受理，暂时不能再提交。", "Several of your matters wait already, so I cannot submit another.");

    private final Tickets tickets;

    OpenTicketAct(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public String name() {
        return "open-ticket";
    }

    @Override
    public ActResult perform(ActRequest request) {
        try {
            var ticket = tickets.leave(new NewMatter(
                    request.customer(),
                    request.key(),
                    request.flow(),
                    request.summary(),
                    request.business(),
                    phone(request)));
            return new ActResult.Done(Map.of("ticket", ticket.number()));
        } catch (Refused tooMany) {
            if (tooMany.kind() != Refused.Kind.TOO_MANY) {
                throw tooMany;
            }
            return new ActResult.Refused(TOO_MANY, null);
        }
    }

    /** What is on file staff find with the customer. */
    private static String phone(ActRequest request) {
        var phone = request.values().getOrDefault("phone", "");
        return phone.equals(Known.ON_FILE) ? "" : phone;
    }
}
