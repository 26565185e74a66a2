/** What a manual is made of, and how its phrases are recognised by meaning; pure but for the Transformer. */
@NamedInterface("phrases")
@NullMarked
package io.jinqiao.manual.phrases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
