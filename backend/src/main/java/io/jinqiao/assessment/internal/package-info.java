@NullMarked
package io.jinqiao.assessment.internal;

import org.jspecify.annotations.NullMarked;
