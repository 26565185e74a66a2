package io.jinqiao.demo.internal;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.customer.Customers;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.manual.Manuals;
import io.jinqiao.manual.phrases.ManualFile;
import io.jinqiao.staff.InstitutionView;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;

/**
 * Plays the demo institution into an empty installation, through the doors that an importer would use.
 *
 * <p>Every step is kept by its name and the content it played, and does nothing where its work is there already: a
 * start that was killed half-way is finished by the next one, and an edited file is played again.
 */
@Order(0)
class LoadDemo implements ApplicationRunner {

    /** Printed at every start; exists in the demo institution only. */
    static final String PASSWORD = "Jinqiao-2026";

    private static final Logger LOG = LoggerFactory.getLogger("jinqiao.start");

    private final DemoFiles files;
    private final StepRepository steps;
    private final Staff staff;
    private final Customers customers;
    private final Catalog catalog;
    private final Knowledge knowledge;
    private final PlayProposals proposals;
    private final PlayRequests requests;
    private final PlayComplaints complaints;
    private final PlayTalks talks;
    private final Dialogues dialogues;
    private final Intents intents;
    private final PlayProducts products;
    private final Manuals manuals;

    LoadDemo(
            DemoFiles files,
            StepRepository steps,
            Staff staff,
            Customers customers,
            Catalog catalog,
            Knowledge knowledge,
            PlayProposals proposals,
            PlayRequests requests,
            PlayComplaints complaints,
            PlayTalks talks,
            Dialogues dialogues,
            Intents intents,
            PlayProducts products,
            Manuals manuals) {
        this.files = files;
        this.steps = steps;
        this.staff = staff;
        this.customers = customers;
        this.catalog = catalog;
        this.knowledge = knowledge;
        this.proposals = proposals;
        this.requests = requests;
        this.complaints = complaints;
        this.talks = talks;
        this.dialogues = dialogues;
        this.intents = intents;
        this.products = products;
        this.manuals = manuals;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!staff.isEmpty() && !staff.institution().demo()) {
            LOG.info("A real institution lives here; the demo stays out");
            return;
        }
        var house = files.house();
        play("institution", house.name(), this::found);
        play("catalog", files.catalog(), catalog::replace);
        play("customers", files.players(), players -> players.forEach(player -> customers.add(player.customer())));
        play("products", files.products(), products::offer);
        play("assessments", files.players(), products::assess);
        play("manuals", ManualFile.shipped(), shipped -> shipped.forEach(manuals::offer));
        play("branches", house.branches(), branches -> branches.forEach(branch -> staff.add(branch.view())));
        play("teams", house.teams(), this::gather);
        play("people", house.people(), this::hire);
        var articles = files.articles();
        play("knowledge", articles, knowledge::publishAll);
        play("proposals", files.proposals(), proposals::play);
        play("requests", files.requests(), requests::play);
        play("complaints", files.complaints(), complaints::play);
        play("talks", files.talks(), talks::play);
        play("flows", files.flows(), flows -> flows.forEach(flow -> dialogues.publish(flow, Actor.SYSTEM)));
        play("questions", files.questions(articles), this::teach);
        intents.trainFirst(Intents.BUSINESS);
        intents.trainFirst(Intents.URGENCY);
    }

    private void found(Bilingual name) {
        staff.found(new InstitutionView(name, files.house().hotline(), true));
    }

    private void teach(Map<String, List<LabelledQuestion>> questions) {
        questions.forEach(intents::addAll);
    }

    private void gather(List<DemoFiles.Team> teams) {
        var known = staff.teams();
        teams.stream()
                .map(DemoFiles.Team::view)
                .filter(team -> !known.contains(team))
                .forEach(staff::add);
    }

    private void hire(List<DemoFiles.Person> people) {
        var known = staff.all().stream().map(StaffView::username).toList();
        people.stream()
                .filter(person -> !known.contains(person.username()))
                .forEach(person -> staff.hire(person.signingInWith(PASSWORD)));
    }

    private <T> void play(String step, T content, Consumer<T> player) {
        if (steps.isPlayed(step, content)) {
            return;
        }
        LOG.info("Demo bank: {} …", step);
        player.accept(content);
        steps.played(step, content);
    }
}
