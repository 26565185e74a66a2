package io.jinqiao.insight.counting;

/** Where something counts; a part that is not known is empty. */
public record Places(String queue, String team, String agent, String channel, String business) {

    public static final Places NOWHERE = new Places("", "", "", "", "");

    Places queue(String other) {
        return new Places(other, team, agent, channel, business);
    }

    Places by(String person, String theirTeam) {
        return new Places(queue, theirTeam, person, channel, business);
    }

    Places channel(String other) {
        return new Places(queue, team, agent, other, business);
    }

    Places business(String other) {
        return new Places(queue, team, agent, channel, other);
    }
}
