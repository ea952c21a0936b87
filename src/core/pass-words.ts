/** 512 short, common, kindly words, 9 bits each. None is a request of the line or calls for help. */
export const passWords: readonly string[] =
  `acorn actor album alley almond amber anchor angle ankle apple apron arch arena arrow aster atlas
aunt autumn badge bagel baker ball banjo barn barrel basil basin basket beach beak bean bear beaver
beech bell belt bench berry bike bird biscuit blanket blossom blue board bonnet boot bowl box
branch brass bread breeze brick brook broom brown brush bucket buckle bugle bulb bun bunny butter
button cabin cable cactus cake camel camera camp canal candle canoe canvas cape car card carpet
carrot cart castle cat cedar celery chain chair chalk cherry chess chestnut chimney cinema circle
city clay clock cloud clover coach coast coat cobble cocoa coin collar comet cookie copper coral
cork corn cottage cotton cousin cow crab crane crayon cream creek cricket crow crown cuckoo cup
curtain cushion cycle daisy dance deer desk dinner dish dock dolphin donkey door dough dove dragon
drawer dress duck dune eagle earth easel echo egg elbow ember engine estate fabric falcon farm fawn
feather fence fern ferry fiddle field film finch fish flag flask flute foal fog forest fork fossil
fountain fox frame frog frost fruit fudge funnel galaxy garden garlic gate gecko ginger giraffe
glacier glade glass globe glove goat gold goose grape grass gravel gravy green grove guitar hall
hamlet hammock harbour hare harp hat hatch hawk hazel hedge heron hill hinge hive holly honey hoop
horn horse hotel house iceberg icicle igloo inch iris island ivory jacket jam jar jelly jersey
jewel jigsaw jug juice jumper jungle juniper kayak kennel kettle kite kitten kiwi koala lace ladder
lake lamb lamp land lane lantern larch lark lawn leaf leather lemon lentil letter lettuce lilac
lily lime linen lion lizard llama locket lodge loft lunch lute magnet magpie mango map maple marble
market marsh meadow medal melody melon mill mint mirror mitten mole moon moose mosaic moss motor
mouse muffin mule museum music mustard napkin nectar needle nest newt noodle north notebook nutmeg
oak oasis ocean olive onion opera orange orbit orchard orchid otter owl oyster paddle paint palace
palm pancake panda paper parade park parrot parsley parsnip pasta pastry path peach peacock pear
pearl pebble pedal pelican pencil penguin pepper piano picnic picture pie pier pigeon pillow pine
pink pipe planet plank plate plum pocket poem pond pony poplar poppy porch porridge postcard potato
pottery pudding puddle puffin pumpkin puppet puppy purple purse puzzle quail quartz quilt quiver
rabbit radio radish raft rain raisin raven red reed ribbon rice ring river road robin robot rocket
roof rooster root rose rowan ruby ruler saddle sail salad salmon salt sand sapling sardine saturn
sauce scarf scooter seal seed shed sheep shelf shell ship shirt shoe shore shovel silk silver skate
sketch ski sky sled sleeve slipper snail snow soap sock sofa soil soup south spade sparrow spice
spinach sponge spoon spring spruce square squash squirrel stable stage stamp star station statue
stone stool story stream street sugar suit summer sun swan syrup table tailor tandem tapestry tea
teapot tennis thimble thistle thread ticket tiger tile timber toast toffee tomato torch tortoise
towel tower town`.split(/\s/);
