package dev.roundtable.web.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page's own words in English. Those in Chinese are in {@code messages/w_zh.properties}. */
@MessageBundle("w")
public interface Words {

    @Message("Roundtable")
    String site();

    @Message("Panel discussions: who asks, who answers, in their own words")
    String motto();

    @Message("Skip to the text")
    String skip();

    @Message("Search")
    String search();

    @Message("Search what was said")
    String searchLabel();

    @Message("Panels")
    String panels();

    @Message("People")
    String people();

    @Message("Terms")
    String terms();

    @Message("Panels: {panels}. People: {speakers}. Questions: {questions}.")
    String corpus(String panels, String speakers, String questions);

    @Message("No panel matches.")
    String noPanels();

    @Message("There are no panels yet.")
    String emptyCorpus();

    @Message("{#if number == '1'}1 file was{#else}{number} files were{/if} refused.")
    String refusedFiles(String number);

    @Message("What is wrong with each:")
    String refusedWhy();

    @Message("All panels")
    String allPanels();

    @Message("Panels in {language}")
    String panelsIn(String language);

    @Message("Panels with {name}")
    String panelsWith(String name);

    @Message("More panels")
    String more();

    @Message("Questions: {number}")
    String questionCount(String number);

    @Message("{#if number == '1'}1 character{#else}{number} characters{/if}")
    String characters(String number);

    @Message("Outline")
    String outline();

    @Message("Opening")
    String opening();

    @Message("Closing")
    String closing();

    @Message("Between the questions")
    String between();

    @Message("continued")
    String continued();

    @Message("The talk at a glance")
    String band();

    @Message("Every bar is a turn. Its length is the length of the words, and its row is the voice. A bar leads to its words.")
    String bandNote();

    @Message("Who answers what")
    String matrix();

    @Message("The larger the dot, the longer the answer. A dot leads to the answer.")
    String matrixNote();

    @Message("Question")
    String question();

    @Message("{name}, {#if number == '1'}1 character{#else}{number} characters{/if}")
    String answerLength(String name, String number);

    @Message("{#switch role}{#case 'MODERATOR'}Moderator{#case 'PANELIST'}Panelist{#case 'HOST'}Host{#case}Audience{/switch}")
    String role(String role);

    @Message("Speaker not known")
    String unknown();

    @Message("{#switch method}{#case 'INFERRED'}Inferred from the text{#case 'UNKNOWN'}Cannot be told{#case 'REVIEWED'}Confirmed by an editor{#case}Labelled by the source{/switch}")
    String method(String method);

    @Message("Evidence")
    String evidence();

    @Message("Maybe {name} ({share})")
    String candidate(String name, String share);

    @Message("Show the words as transcribed")
    String verbatim();

    @Message("{#if number == '1'}1 correction{#else}{number} corrections{/if}")
    String corrections(String number);

    @Message("Recording")
    String recording();

    @Message("Play the recording from {time}")
    String playFrom(String time);

    @Message("Link to this turn")
    String permalink();

    @Message("How speakers are known: {confirmed} of the words are confirmed, {attributed} attributed.")
    String quality(String confirmed, String attributed);

    @Message("Speakers were inferred as in {#switch kind}{#case 'PANEL'}a panel discussion{#case 'INTERVIEW'}an interview{#case 'MEETING'}a meeting{#case 'HEARING'}a hearing{#case 'TALK'}a talk with questions{#case}a conversation in which nobody is called by name{/switch}.")
    String inferredKind(String kind);

    @Message("In other conversations of this kind, {precision} of the words that inference was sure of had the right speaker.")
    String kindPrecision(String precision);

    @Message("Licence: {name}")
    String license(String name);

    @Message("Earlier panel")
    String earlier();

    @Message("Later panel")
    String later();

    @Message("The query behind this page")
    String query();

    @Message("Its answer as JSON")
    String json();

    @Message("There is nothing at this address")
    String notFound();

    @Message("The address may be misspelt, or the panel may have been removed. Search for it, or go to the list of panels.")
    String notFoundHelp();

    @Message("The page cannot be shown")
    String failed();

    @Message("Something in the service failed. Try again in a moment. If it goes on, tell the operator this reference: {id}.")
    String failedHelp(String id);

    @Message("One moment")
    String busy();

    @Message("The service is loading panels, or has too much to do. Reload this page in a few seconds.")
    String busyHelp();

    @Message("This is too long for a page")
    String tooLarge();

    @Message("The panel has more words than a page can show. Search for words in it, or read its turns with the API at /graphql.")
    String tooLargeHelp();

    @Message("This cannot be read")
    String refused();

    @Message("{#switch language}{#case 'zh'}Chinese{#case 'en'}English{#case 'ja'}Japanese{#case 'de'}German{#case 'fr'}French{#case 'es'}Spanish{#case 'ko'}Korean{#case 'pt'}Portuguese{#case 'ar'}Arabic{#case 'ru'}Russian{#case 'it'}Italian"
            + "{#case 'und'}an unknown language{#case 'nl'}Dutch{#case 'tr'}Turkish{#case 'pl'}Polish{#case 'sv'}Swedish"
            + "{#case 'no'}Norwegian{#case 'nb'}Norwegian{#case 'da'}Danish{#case 'fi'}Finnish{#case 'cs'}Czech"
            + "{#case 'sk'}Slovak{#case 'hu'}Hungarian{#case 'ro'}Romanian{#case 'bg'}Bulgarian{#case 'uk'}Ukrainian"
            + "{#case 'el'}Greek{#case 'he'}Hebrew{#case 'fa'}Persian{#case 'ur'}Urdu{#case 'hi'}Hindi"
            + "{#case 'bn'}Bengali{#case 'ta'}Tamil{#case 'th'}Thai{#case 'vi'}Vietnamese{#case 'id'}Indonesian"
            + "{#case 'ms'}Malay{#case 'ca'}Catalan{#case 'hr'}Croatian{#case 'sr'}Serbian{#case 'sl'}Slovenian"
            + "{#case 'et'}Estonian{#case 'lv'}Latvian{#case 'lt'}Lithuanian"
            + "{#case}{language}{/switch}")
    String languageName(String language);

    @Message("found by a title, a name or a limit")
    String unmarked();

    @Message("The whole panel")
    String wholePanel();

    @Message("{#if number == '1'}1 answer{#else}{number} answers{/if}")
    String answerCount(String number);

    @Message("Asks")
    String asks();

    @Message("Takes part in")
    String takesPart();

    @Message("Talks of")
    String talksOf();

    @Message("More answers")
    String moreAnswers();

    @Message("More questions")
    String moreQuestions();

    @Message("The numbers count answers.")
    String countsAnswers();

    @Message("The numbers count mentions.")
    String countsMentions();

    @Message("The link names words that are not in this panel. The panel may have changed.")
    String lostQuote();

    @Message("What {name} says in {title}")
    String saysIn(String name, String title);

    @Message("{#switch kind}{#case 'COMPANY'}Company{#case 'PERSON'}Person{#case 'MODEL'}Model{#case 'PRODUCT'}Product{#case}Concept{/switch}")
    String termKind(String kind);

    @Message("named {#if mentions == '1'}once{#else}{mentions} times{/if} in {#if panels == '1'}1 panel{#else}{panels} panels{/if}")
    String mentioned(String mentions, String panels);

    @Message("Who names it")
    String whoNames();

    @Message("Named together with")
    String together();

    @Message("Where it is named")
    String mentions();

    @Message("More mentions")
    String moreMentions();

    @Message("All mentions")
    String allMentions();

    @Message("Words in any script, \"a phrase\", -without, begin*, speaker:name")
    String searchHelp();

    @Message("{#if number == '1'}1 turn{#else}{number} turns{/if}")
    String hits(String number);

    @Message("Nothing was said that matches “{query}”.")
    String noHits(String query);

    @Message("Did you mean")
    String didYouMean();

    @Message("Fewer or other words may find more. Words of every script are found as they are written.")
    String noHitsHelp();

    @Message("More results")
    String moreHits();

    @Message("Limit to")
    String limitTo();

    @Message("Remove the limit {name}")
    String removeLimit(String name);

    @Message("{#switch kind}{#case 'ANSWER'}Answers{#case 'PROMPT'}Questions{#case 'OPENING'}Opening{#case 'CLOSING'}Closing{#case}Remarks{/switch}")
    String turnKind(String kind);

    @Message("Cite")
    String cite();

    @Message("Cite these words")
    String citeWords();

    @Message("Copied")
    String copied();

    @Message("Copy link")
    String copyLink();

    @Message("Copy quote")
    String copyQuote();

    @Message("as Markdown")
    String copyMarkdown();

    @Message("as BibTeX")
    String copyBibtex();

    @Message("Keys")
    String keys();

    @Message("Next and previous turn or result")
    String keysMove();

    @Message("This help")
    String keysHelp();

    @Message("Use single keys")
    String keysOn();

    @Message("Close")
    String close();

    @Message("Language")
    String languages();

    @Message("Other panels")
    String otherPanels();

    @Message("Other questions")
    String otherQuestions();

    @Message("{#if number == '1'}1 turn{#else}{number} turns{/if}")
    String turnCount(String number);

    @Message("Only what {name} says")
    String only(String name);

    @Message("{name} in all panels")
    String allOf(String name);

    @Message("Find in this panel")
    String find();

    @Message("Places found")
    String places();

    @Message("{#if number == '1'}1 place{#else}{number} places{/if}")
    String placeCount(String number);

    @Message("Nobody says “{words}” here.")
    String noPlaces(String words);

    @Message("Next and previous place that was found")
    String keysFind();

    @Message("Next and previous corrected word")
    String keysCorrected();

    @Message("transcribed as")
    String transcribed();

    @Message("Try it in GraphiQL")
    String graphiql();

    @Message("Panels that name {name}")
    String panelsNaming(String name);

    @Message("{#if number == '1'}1 panel{#else}{number} panels{/if}")
    String panelCount(String number);

    @Message("Day not known")
    String noDay();

    @Message("Person")
    String person();

    @Message("Term")
    String term();

    @Message("any")
    String any();

    @Message("Show")
    String show();

    @Message("What {name} says in panel discussions{#switch answers}{#case '0'}{#case '1'}: 1 answer{#case}: {answers} answers{/switch}")
    String aboutSpeaker(String name, String answers);

    @Message("What the address asks for cannot be read. Go back to all panels, or search.")
    String refusedHelp();

    @Message("No words match.")
    String noMentions();

    @Message("The browser did not let the words be copied. Select and copy them yourself.")
    String notCopied();

    @Message("Searching…")
    String searching();

    @Message("The service cannot be reached. These are the results of the last search.")
    String offline();

    @Message("More")
    String moreNames();

    @Message("All people")
    String allPeople();

    @Message("All terms")
    String allTerms();

    @Message("{number} more: see “{list}”")
    String others(String number, String list);

    @Message("Where {name} names {term}")
    String whereNames(String name, String term);

    @Message("Search for")
    String searchAgain();
}
