package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.NewRequest;
import io.jinqiao.collaboration.RequestForms.Edition;
import io.jinqiao.collaboration.internal.Request.Asked;
import io.jinqiao.collaboration.internal.Request.Consulting;
import io.jinqiao.collaboration.internal.Request.Waiting;
import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.time.Instant;

/** Somebody asks another department: where a system of the house may know, that is asked first, else its people. */
record AskDepartment(NewRequest wish) {

    private static final int LONGEST = 2000;

    @UseCase
    static class Handler {

        private final FormRepository forms;
        private final KeyRepository keys;
        private final RequestRepository requests;
        private final Book book;
        private final Terms terms;
        private final Connectors connectors;
        private final Clock clock;

        Handler(
                FormRepository forms,
                KeyRepository keys,
                RequestRepository requests,
                Book book,
                Terms terms,
                Connectors connectors,
                Clock clock) {
            this.forms = forms;
            this.keys = keys;
            this.requests = requests;
            this.book = book;
            this.terms = terms;
            this.connectors = connectors;
            this.clock = clock;
        }

        RequestId handle(AskDepartment command) {
            var wish = command.wish();
            var id = RequestId.next();
            var first = keys.claim(wish.by(), wish.key(), id);
            if (first.equals(id)) {
                ask(id, wish);
            }
            return first;
        }

        private void ask(RequestId id, NewRequest wish) {
            var edition = forms.inForce(wish.type())
                    .filter(each -> each.form().offered())
                    .orElseThrow(() -> Refused.invalid("collaboration.unknown-type", "Nobody answers such requests"));
            var now = clock.instant();
            var by = Actor.of(wish.by());
            var asked = asked(wish, edition, now);
            var system = connectors.forType(wish.type());
            var state = system == null ? new Waiting() : new Consulting(system);
            var request = new Request(id, 0, requests.nextNumber(now), asked, state, null, null);
            var promised = terms.start(request, edition.form().term(), by);
            book.open(promised, Book.step(Kind.ASKED, by, asked.text(), now), News.asked(promised, system));
        }

        private static Asked asked(NewRequest wish, Edition edition, Instant now) {
            var form = edition.form();
            return new Asked(
                    wish.about(),
                    wish.customer(),
                    wish.business(),
                    wish.by(),
                    form.department(),
                    form.code(),
                    edition.version(),
                    form.name(),
                    wish.urgency(),
                    FormRules.fill(form, wish.form()),
                    Words.optional(wish.text(), LONGEST),
                    now);
        }
    }
}
