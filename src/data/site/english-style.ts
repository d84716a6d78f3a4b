import { toWords, type WordRule } from '../../model/glossary/avoided-words.ts';

/** An expression, what to write instead, and a text in which the rule must find it. */
type Row = readonly [word: string, source: string, use: string, sample: string];

/** Turns of phrase that read as a private dialect, with the words of the Kubernetes documentation. */
const dialect: readonly Row[] = [
	[
		'hear',
		'[Hh]ear(?:s|d|ing)?(?: of)?',
		'receive, see or learn of',
		'The kubelet hears of the Pod.',
	],
	['nobody', '[Nn]obody', 'the name of the actor', 'Nobody asked for it.'],
	['somebody', '[Ss]omebody|[Ss]omeone', 'the name of the actor', 'Somebody deletes the Pod.'],
	[
		'everybody',
		'[Ee]verybody|[Ee]veryone',
		'the name of the actors',
		'Everybody watches Services.',
	],
	[
		'the article has it do',
		'[Aa]rticle has (?:\\S+ ){1,3}(?:pass|notify|give|provide|look|tell|send)',
		'In the article, …',
		'The article has kube-apiserver notify the kubelet.',
	],
	[
		'what flows is',
		'What (?:flows|is stored|has a default) [^.?]*?(?:is|are)',
		'the subject first: Writes flow to etcd',
		'What flows to etcd is the write.',
	],
	[
		'from one to another flow',
		'From \\S+ to \\S+ flows?',
		'the subject first: Writes flow to etcd',
		'From kube-apiserver to etcd flow the writes.',
	],
	['carry on', '[Cc]arr(?:y|ies|ied|ying) on', 'continue, keep', 'The others carry on.'],
	[
		'again and again',
		'again and again',
		'repeatedly, at intervals',
		'It reads the Lease again and again.',
	],
	['at all times', 'at all times', 'always', 'It is repeated at all times.'],
	['at once', '[Aa]t once', 'immediately, or at the same time', 'It answers at once.'],
	[
		'end itself',
		'[Ee]nd(?:s|ed|ing)? (?:(?:by )?(?:itself|themselves))',
		'exit (a process) or terminate (a Pod, a container)',
		'Leaders end themselves.',
	],
	[
		'have something made',
		'(?:[Hh]as|[Hh]ave|[Hh]ad) (?:a|an|the|its)(?: (?!is|are|was|were|that)[\\w-]+){1,3} (?:made|run)',
		'request',
		'It has a load balancer made.',
	],
	[
		'made with kubeadm',
		'made (?:by|with) kubeadm',
		'created with kubeadm',
		'A cluster made by kubeadm.',
	],
	['come off', '[Cc](?:ome|omes|ame) off', 'be removed', 'The taint comes off.'],
	['bear', '[Bb]ears?', 'have, tolerate', 'Pods that bear the taint.'],
	[
		'turn numbers',
		'[Tt]urn(?:s|ed|ing)? (?:\\w+ ){0,2}numbers?',
		'change, scale',
		'It turns two numbers.',
	],
	['gate', '(?<!(?:[Ff]eature|[Ss]cheduling) )[Gg]ates?', 'check', 'The second gate refuses it.'],
	['way of a request', '[Ww]ay of (?:a|the) (?:packet|request)', 'path', 'The way of the packet.'],
	['the only door', '(?:[Oo]nly|[Oo]ne) door', 'the only way in', 'It is the only door.'],
	['seen to do', 'seen to do', 'Recorded traffic', 'What it was seen to do.'],
	[
		'meet at the API',
		'[Mm]eets? at the API',
		'communicate through the API',
		'Components that meet at the API.',
	],
	[
		'outlive',
		'[Oo]utliv(?:e|es|ed|ing)',
		'remain, still run after',
		'It outlives the grace period.',
	],
	['put right', '[Pp]uts? right', 'correct', 'The day on which it was put right.'],
	['had wrong', 'had wrong', 'stated incorrectly', 'What this site had wrong.'],
	[
		'nothing repeats it',
		'nothing repeats',
		'it is not retried',
		'It fails, and nothing repeats it.',
	],
	[
		'go on doing',
		'(?:[Gg]o|[Gg]oes|[Ww]ent|[Gg]oing) on (?!running out)\\w+ing',
		'continue to, keep',
		'Pods went on running.',
	],
	[
		'have it done',
		'(?:[Hh]as|[Hh]ave|[Hh]ad) (?:it|them) \\w+ed',
		'ask for it, name the actor',
		'If it is missing, the kubelet has it pulled.',
	],
	['half-way', '[Hh]alf-?way', 'intermediate', 'No half-way state is seen.'],
	['misprint', '[Mm]isprints?', 'typo', 'A misprint for v1.5.'],
	['take-over', '[Tt]ake-overs?', 'takeover', 'A take-over.'],
	['start-up', '[Ss]tart-up', 'startup', 'Placement and start-up.'],
	['clean-up', '[Cc]lean-up', 'cleanup', 'The clean-up of objects.'],
];

/** British spellings, with those of the Kubernetes documentation. */
const spelling: readonly Row[] = [
	['behaviour', '[Bb]ehaviours?', 'behavior', 'Its behaviour.'],
	['favour', '[Ff]avour(?:s|ed|ing)?', 'favor', 'In favour of it.'],
	['judgement', '[Jj]udgements?', 'judgment', 'A judgement.'],
	['labelled', '[Ll]abell(?:ed|ing)', 'labeled', 'It is labelled.'],
	['cancelled', '[Cc]ancell(?:ed|ing)', 'canceled', 'It was cancelled.'],
	['customised', '[Cc]ustomis(?:e|es|ed|ing|ation)', 'customize', 'They can be customised.'],
	['recognise', '[Rr]ecognis(?:e|es|ed|ing)', 'recognize', 'It recognises the node.'],
	['organise', '[Oo]rganis(?:e|es|ed|ing|ation)', 'organize', 'It is organised.'],
	['initialise', '[Ii]nitialis(?:e|es|ed|ing|ation)', 'initialize', 'It initialises the Node.'],
	['spelt', '[Ss]pelt', 'spelled', 'The word is spelt so.'],
	['learnt', '[Ll]earnt', 'learned', 'What it learnt.'],
	['towards', '[Tt]owards', 'toward', 'It moves towards it.'],
	['colour', '[Cc]olour(?:s|ed|ing)?', 'color', 'The colour of a box.'],
	['centre', '[Cc]entres?', 'center', 'In the centre.'],
	['whilst', '[Ww]hilst', 'while', 'Whilst it waits.'],
	['straight quotes', '"[A-Za-z][^"\\n]*"', '“curly quotes”', 'The menu "Share and save".'],
];

/** English that is not used on this site, besides the words that the glossary avoids. */
export const englishStyle: readonly WordRule[] = [...dialect, ...spelling].map(
	([word, source, use, sample]) => ({ word, pattern: toWords(source), use, sample }),
);
