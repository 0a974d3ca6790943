/**
 * Times the analyser and other libraries on one text, each in a process of its own, with JMH.
 *
 * <pre>
 *   SpeedText ──&gt; OurSpeed, IcuSpeed, LanguageToolSpeed, OpenNlpSpeed ──&gt; SpeedTable
 * </pre>
 *
 * A class is who, a method is what: methods of one name do the same work and are compared.
 */
@NullMarked
package org.turjuman.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
