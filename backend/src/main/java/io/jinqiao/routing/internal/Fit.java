package io.jinqiao.routing.internal;

import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well an agent fits a waiting conversation.
 *
 * @param score language above skill level above free seats, so that one number says who is better
 */
record Fit(Agent agent, int score, List<String> reasons) {

    static final Comparator<Fit> BEST_FIRST = Comparator.comparingInt((Fit fit) -> -fit.score())
            .thenComparing(fit -> fit.agent().idleSince())
            .thenComparing(fit -> fit.agent().id().value());

    private static final int ASKED_LAST = -10_000;
    private static final int SPEAKS = 1_000;
    private static final int LEVEL = 100;

    /** Empty when this agent must not have it. */
    static Optional<Fit> of(Waiting waiting, Agent agent, Instant now) {
        var widened = !now.isBefore(Matcher.widensAt(waiting));
        var avoided = agent.id().equals(waiting.avoid());
        if (avoided && !widened) {
            return Optional.empty();
        }
        return skill(waiting, agent, widened).map(skill -> fit(waiting, agent, skill, avoided));
    }

    /** The skill that counts, with the points it gives. */
    private record Skill(String reason, int points) {}

    private static Optional<Skill> skill(Waiting waiting, Agent agent, boolean widened) {
        var level = waiting.skill().equals(Agent.GENERAL) ? agent.generalLevel() : agent.level(waiting.skill());
        var inTeam = waiting.team() == null || waiting.team().equals(agent.team());
        if (waiting.team() != null && inTeam) {
            return Optional.of(new Skill("team:%s:%d".formatted(agent.team(), level), level * LEVEL));
        }
        if (inTeam && level > 0) {
            return Optional.of(new Skill("skill:%s:%d".formatted(waiting.skill(), level), level * LEVEL));
        }
        var general = agent.level(Agent.GENERAL);
        return widened && general > 0
                ? Optional.of(new Skill("widened:%d".formatted(general), general - LEVEL))
                : Optional.empty();
    }

    private static Fit fit(Waiting waiting, Agent agent, Skill skill, boolean avoided) {
        var reasons = new ArrayList<String>();
        reasons.add(skill.reason());
        var speaks = waiting.language() == Language.EN && agent.level("lang.en") > 0;
        if (speaks) {
            reasons.add("language:en");
        }
        if (waiting.value() != Value.ORDINARY) {
            reasons.add("value:" + waiting.value());
        }
        reasons.add("load:%d/%d".formatted(agent.load(), agent.capacity()));
        var free = (agent.capacity() - agent.load()) * (LEVEL - 1) / agent.capacity();
        return new Fit(
                agent,
                (avoided ? ASKED_LAST : 0) + (speaks ? SPEAKS : 0) + skill.points() + free,
                List.copyOf(reasons));
    }
}
