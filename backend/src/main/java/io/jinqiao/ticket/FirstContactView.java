package io.jinqiao.ticket;

import java.time.Instant;

/**
 * First-contact resolution (MO2): of the tickets resolved since {@code from}, those after which the same customer did
 * not come back about the same class within the window. Numerator and denominator, never only their ratio.
 *
 * @param provisional how many of the resolved could still be come back about, because their window is not over
 */
public record FirstContactView(
        int resolved, int atFirst, int provisional, int windowDays, int periodDays, Instant from) {}
